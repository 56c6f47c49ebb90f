package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParseCommandTest {
    @TempDir
    Path folder;

    @Test
    void listsRecords() throws IOException {
        assertThat(Run.of("parse", Listings.write(folder, "digest.txt")))
                .isEqualTo(
                        new Run(
                                0,
                                """
                           1  Du-IN: Discrete units-guided mask modeling for decoding speech from Intracranial Neural signals
                              9 authors · 2024-05-19 (year inferred)
                           2  Brain3D: Generating 3D Objects from fMRI
                              5 authors · 2024-05-24 (year inferred)
                           3  Mamba: Linear-Time Sequence Modeling with Selective State Spaces
                              2 authors · 2023-12-01
                        """,
                                "digest.txt: layout cards, 3 records, 0 problems; lines: 16 of records, 3 furniture, 0 not understood\n"));
    }

    @Test
    void printsAnObjectForEachRecord() throws IOException {
        Run run = Run.of("parse", "--json", Listings.write(folder, "digest.txt"));
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().getLast()).isEqualTo("""
                        {"title":"Mamba: Linear-Time Sequence Modeling with Selective State Spaces",\
                        "abstract":"The parameters of a state space model depend on its input, so that it chooses what to keep.",\
                        "authorCount":2,"published":"2023-12-01","year":2023,"source":{"file":"digest.txt",\
                        "listing":"Daily Papers, Dec 10","layout":"cards","ordinal":3,"startLine":24,"endLine":30}}""");
    }

    @Test
    void explainsEveryLine() throws IOException {
        Run run = Run.of("parse", "--explain", Listings.write(folder, "digest.txt"));
        assertThat(run.lines()).hasSize(30);
        assertThat(run.lines().get(5)).isEqualTo("    6  blank");
        assertThat(run.lines().get(15))
                .isEqualTo("   16  2 title                     Brain3D: Generating 3D Objects from fMRI");
    }

    @Test
    void readsFoldersAndRefusesTheRest() throws IOException {
        Path listings = Files.createDirectory(folder.resolve("listings"));
        Listings.write(listings, "digest.txt");
        Path empty = Files.createFile(listings.resolve("empty.txt"));

        Run run = Run.of("parse", listings);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                digest.txt: layout cards, 3 records, 0 problems; lines: 16 of records, 3 furniture, 0 not understood
                %s: the file is empty
                """.formatted(empty));
    }

    @Test
    void saysThatNothingCouldBeRead() {
        Path missing = folder.resolve("missing.txt");
        assertThat(Run.of("parse", missing)).isEqualTo(new Run(3, "", missing + ": there is no such file\n"));
        assertThat(Run.of("parse", folder))
                .isEqualTo(new Run(1, "", "lectern: there are no files in what was named\n"));
    }
}
