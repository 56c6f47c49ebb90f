package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ListingText.FileState;
import org.lectern.digest.LineFate;
import org.lectern.digest.Summary;
import org.lectern.paper.Link;
import org.lectern.paper.Paper;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/** The places in listings, on real files and a real library. */
class ListingTextTest {
    private static final Path LISTING = Path.of("corpus/2024-12-10-daily-brain-decoding.txt");

    @TempDir
    Path folder;

    private Lectern open() {
        return Lectern.open(folder.resolve("library"), Progress.NONE);
    }

    private static Paper paper(Lectern lectern, String query) {
        return lectern.search(SearchRequest.of(query)).hits().getFirst().paper();
    }

    private static ListingText source(Lectern lectern) {
        Paper paper = paper(lectern, "title:Brain3D");
        return lectern.source(paper, paper.sightings().getFirst()).orElseThrow();
    }

    @Test
    void aFieldIsShownWhereItWasReadWhateverBecomesOfTheFile() throws IOException {
        Path file = Files.copy(LISTING, folder.resolve("daily.txt"));
        List<String> lines = Files.readAllLines(LISTING);
        try (Lectern lectern = open()) {
            lectern.importPaths(List.of(file), Progress.NONE);
            ListingText same = source(lectern);
            assertThat(same.state()).isEqualTo(FileState.SAME);
            assertThat(same.file()).contains(file);
            assertThat(same.digest().lines()).isEqualTo(lines);
            assertThat(lines.get(same.firstLine() - 1)).isEqualTo("Brain3D: Generating 3D Objects from fMRI");
            assertThat(lines.get(same.lastLine() - 1)).isEqualTo("May 24");
            assertThat(same.ordinal()).isEqualTo(2);
            assertThat(same.digest().fates().get(same.firstLine() - 1)).isEqualTo(new LineFate.Field(2, "title"));

            Files.writeString(file, "Something else\n");
            assertThat(source(lectern).state()).isEqualTo(FileState.CHANGED);
            assertThat(source(lectern).digest().lines()).isEqualTo(lines);
            Files.delete(file);
            assertThat(source(lectern).state()).isEqualTo(FileState.GONE);
            assertThat(source(lectern).digest().lines()).isEqualTo(lines);
        }
        try (Lectern again = open()) {
            assertThat(source(again).digest().lines()).isEqualTo(lines);
        }
    }

    @Test
    void whatAnImportLeftThatWasCutOffGoesAfterADay() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("library/listings"));
        Path old = Files.createFile(texts.resolve("text-1.new"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path young = Files.createFile(texts.resolve("text-2.new"));
        try (Lectern lectern = open()) {
            lectern.importPaths(List.of(LISTING), Progress.NONE);
        }
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void withoutTheTextTheFileIsReadWhileItIsTheSame() throws IOException {
        Path file = Files.copy(LISTING, folder.resolve("daily.txt"));
        try (Lectern lectern = open()) {
            lectern.importPaths(List.of(file), Progress.NONE);
            Path texts = folder.resolve("library/listings");
            String sha256 = lectern.listings().getFirst().sha256();
            Files.delete(texts.resolve(sha256 + ".txt.gz"));
            assertThat(source(lectern).state()).isEqualTo(FileState.SAME);
            Files.writeString(file, "Something else\n");
            Paper paper = paper(lectern, "title:Brain3D");
            assertThat(lectern.source(paper, paper.sightings().getFirst())).isEmpty();
        }
    }

    @Test
    void aPastedTextHasNoFileAndADamagedOneIsAsIfItWereNotThere() throws IOException {
        try (Lectern lectern = open()) {
            lectern.importText("Pasted text", Files.readString(LISTING), Progress.NONE);
            assertThat(source(lectern).state()).isEqualTo(FileState.NONE);
            assertThat(source(lectern).file()).isEmpty();
            String sha256 = lectern.listings().getFirst().sha256();
            Files.writeString(folder.resolve("library/listings/" + sha256 + ".txt.gz"), "no gzip");
            Paper paper = paper(lectern, "title:Brain3D");
            assertThat(lectern.source(paper, paper.sightings().getFirst())).isEmpty();
        }
    }

    /** A line is a line although it holds what other programs take for the end of one. */
    @Test
    void aTextComesBackAsItWas() {
        ListingTexts texts = new ListingTexts(folder);
        var text = new org.lectern.digest.SourceText("x", List.of("a\u2028b\rc", "", "é 漢 😀", ""), List.of());
        try (ListingTexts.Draft draft = texts.draft(true)) {
            draft.add(text.numbered());
            draft.keep(text.sha256(), Optional.empty());
        }
        assertThat(texts.lines(text.sha256())).contains(text.lines());
        assertThat(texts.origin(text.sha256())).isEmpty();
        assertThat(texts.lines("0".repeat(64))).isEmpty();
    }

    @Test
    void ofAPasteTheFlavourIsTakenInWhichMostIsRead() throws IOException {
        String html = Files.readString(Path.of("src/test/resources/golden/html-page/cards-with-buttons.html"));
        try (Lectern lectern = open()) {
            ImportReport report = lectern.importText(
                    "Pasted text", List.of(html, "Cross-Modal Maps of a Reading Brain"), Progress.NONE);
            assertThat(report.added()).isEqualTo(3);
            assertThat(paper(lectern, "title:reading").metadata().links())
                    .contains(new Link(Link.Kind.CODE, "https://github.com/reading/maps"));
            ImportReport plain = lectern.importText(
                    "Pasted text", List.of("<b>Daily</b> papers", Files.readString(LISTING)), Progress.NONE);
            assertThat(plain.imported().getFirst().summary().layout()).isEqualTo("cards");
            ImportReport none = lectern.importText("Pasted text", List.of("<p>no</p>", "no"), Progress.NONE);
            assertThat(none.refused())
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.message()).endsWith("it starts with “no”"));
        }
    }

    @Test
    void theLinesAreCounted() throws IOException {
        try (Lectern lectern = open()) {
            String text = Files.readString(LISTING).replace("Daily Papers\n", "Daily Papers\n\nWe use cookies.\n");
            Summary summary = lectern.importText("x", text, Progress.NONE)
                    .imported()
                    .getFirst()
                    .summary();
            Summary.Tally counts = summary.tally();
            long lines = text.lines().filter(line -> !line.isBlank()).count();
            assertThat(counts.ofRecords() + counts.furniture() + counts.notUnderstood())
                    .isEqualTo(lines);
            assertThat(summary.notUnderstood()).hasSize((int) counts.notUnderstood());
            assertThat(counts.furniture()).isPositive();
        }
    }
}
