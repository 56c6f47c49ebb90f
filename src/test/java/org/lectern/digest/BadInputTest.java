package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.digest.Refusal.Reason;

class BadInputTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final String LISTING = """
            Daily Papers

            byAK and the research community

            Été des modèles

            Un résumé assez long pour qu'on le reconnaisse, avec des accents à chaque ligne : été, hiver, là où naît l'année. \
            Il a plusieurs phrases. Il finit ici, après deux cents caractères au moins, ce qui suffit bien à un résumé.

              • 2 authors
            ·
            Jul 3, 2024
            """;

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Refusal refusal(Path file) {
        return READER.read(file) instanceof Refusal refusal ? refusal : fail(file + " was read");
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Path file = file("a.bin", bytes);
        assertThat(refusal(file)).isEqualTo(new Refusal(file.toString(), Reason.NOT_TEXT, "not a text file"));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path empty = file("empty.txt", new byte[0]);
        assertThat(refusal(empty)).isEqualTo(new Refusal(empty.toString(), Reason.EMPTY, "the file is empty"));
        Path blank = file("blank.txt", "\uFEFF \r\n\t\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(blank))
                .isEqualTo(new Refusal(blank.toString(), Reason.EMPTY, "there is nothing in it but white space"));
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedWithoutReadingItAll() throws IOException {
        Path file = folder.resolve("long.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("A first line\n".getBytes(StandardCharsets.UTF_8));
            byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        assertThat(refusal(file))
                .isEqualTo(new Refusal(
                        file.toString(),
                        Reason.NOT_TEXT,
                        "line 2 is longer than 67108864 bytes, which no listing has"));
    }

    @Test
    void whatIsNotThereIsRefused() {
        Path gone = folder.resolve("gone.txt");
        assertThat(refusal(gone)).isEqualTo(new Refusal(gone.toString(), Reason.UNREADABLE, "there is no such file"));
        assertThat(refusal(folder).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void anUnknownLayoutIsRefusedWithWhatWasTried() throws IOException {
        Path file = file("notes.txt", "Milk\n\nEggs, a dozen\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(file))
                .isEqualTo(new Refusal(
                        file.toString(),
                        Reason.UNRECOGNIZED,
                        "in no layout that Lectern reads (tried: "
                                + READER.layouts().stream()
                                        .map(DigestLayout::name)
                                        .collect(Collectors.joining(", "))
                                + "); it starts with “Milk” “Eggs, a dozen”"));
    }

    @Test
    void otherCharacterSetsAreReadAndSaid() throws IOException {
        List<String> lines = LISTING.lines().toList();
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Reading reading = READER.read(file("utf16.txt", ("\uFEFF" + LISTING).getBytes(charset)));
            assertThat(reading).isInstanceOfSatisfying(Digest.class, digest -> {
                assertThat(digest.lines()).isEqualTo(lines);
                assertThat(digest.problems()).isEmpty();
            });
        }
        Reading reading = READER.read(file("old.txt", LISTING.getBytes(Charset.forName("windows-1252"))));
        assertThat(reading).isInstanceOfSatisfying(Digest.class, digest -> {
            assertThat(digest.lines()).isEqualTo(lines);
            assertThat(digest.problems()).containsExactly(new Problem(0, "not UTF-8; read as windows-1252"));
        });
    }

    @Test
    void utf16WithoutAMarkIsRead() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(READER.read(file("bare.txt", LISTING.getBytes(charset))))
                    .isInstanceOfSatisfying(
                            Digest.class,
                            digest -> assertThat(digest.lines())
                                    .isEqualTo(LISTING.lines().toList()));
        }
    }

    @Test
    void gb18030IsReadAndSaid() throws IOException {
        String chinese =
                LISTING.replace("Un résumé", "本文提出一种新的脉冲神经网络。 Un resume").replaceAll("[àéîï]", "e");
        Reading reading = READER.read(file("gb.txt", chinese.getBytes(Charset.forName("GB18030"))));
        assertThat(reading).isInstanceOfSatisfying(Digest.class, digest -> {
            assertThat(digest.lines()).isEqualTo(chinese.lines().toList());
            assertThat(digest.problems()).containsExactly(new Problem(0, "not UTF-8; read as GB18030"));
        });
    }

    /** Two captures in one file, saved by two programs. */
    @Test
    void aLineInAnotherCharacterSetCostsNothing() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Ein Titel über Zürich, Genève, 本文 und mehr\n\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(LISTING.getBytes(Charset.forName("windows-1252")));
        // The first 64 KB, by which a file's character set is told, are all right.
        byte[] filled = ("x".repeat(99) + "\n").repeat(700).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream late = new ByteArrayOutputStream();
        late.write(filled);
        late.write(bytes.toByteArray());
        Reading reading = READER.read(file("late.txt", late.toByteArray()));
        assertThat(reading).isInstanceOfSatisfying(Digest.class, digest -> {
            List<String> lines = digest.lines();
            assertThat(lines.subList(702, lines.size()))
                    .isEqualTo(LISTING.lines().toList());
            assertThat(digest.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).isEqualTo("not UTF-8; read as windows-1252"));
        });
    }

    @Test
    void aFolderThatContainsItselfEndsInOneLine() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Path listing = Files.writeString(inner.resolve("x.txt"), LISTING);
        Files.writeString(inner.resolve(".hidden"), LISTING);
        Path loop = Files.createSymbolicLink(inner.resolve("loop"), folder.resolve("a"));
        ListingFiles found = ListingFiles.below(List.of(folder, listing));
        assertThat(found)
                .isEqualTo(new ListingFiles(
                        List.of(listing),
                        List.of(new Refusal(
                                loop.toString(),
                                Reason.UNREADABLE,
                                "a folder that contains itself through a link; not followed"))));
    }

    @Test
    void aLinkThatLeadsNowhereEndsInOneLine() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
        assertThat(ListingFiles.below(List.of(folder)))
                .isEqualTo(new ListingFiles(
                        List.of(),
                        List.of(new Refusal(link.toString(), Reason.UNREADABLE, "a link that leads nowhere"))));
    }

    @Test
    void aFolderWithoutRightsEndsInOneLine() throws IOException {
        assumeTrue(!"root".equals(System.getProperty("user.name")), "skipped: root may read every folder");
        Path locked = Files.createDirectory(
                folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assertThat(ListingFiles.below(List.of(folder)))
                .isEqualTo(new ListingFiles(
                        List.of(),
                        List.of(new Refusal(
                                locked.toString(), Reason.UNREADABLE, "no right to read it; check its permissions"))));
    }

    @Test
    void textWithoutWordsIsRefused() {
        assertThat(READER.read(SourceText.of("pasted", " \n ")))
                .isEqualTo(new Refusal("pasted", Reason.EMPTY, "there is nothing in it but white space"));
    }
}
