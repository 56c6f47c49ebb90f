package org.lectern.desktop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.SampleListing;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.source.SourceLine.Kind;
import org.lectern.desktop.source.SourceViewModel.Lines;
import org.lectern.desktop.source.SourceViewModel.Nothing;
import org.lectern.digest.Summary;
import org.lectern.paper.Paper;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/** Places in real listings of a real library, without a toolkit. */
class SourceViewModelTest {
    private static final String LISTING = SampleListing.TWO_PAPERS + "\nRecommended for you\n";

    @TempDir
    Path folder;

    private final List<String> visited = new ArrayList<>();
    private Lectern lectern;
    private SourceViewModel model;
    private Path file;
    private Summary listing;

    @BeforeEach
    void importListing() throws IOException {
        lectern = Lectern.open(folder.resolve("library"), Progress.NONE);
        model = new SourceViewModel(
                LibraryAccess.of(lectern), new Background(Runnable::run, Runnable::run), visited::add);
        file = Files.writeString(folder.resolve("daily.txt"), LISTING);
        listing = lectern.importPaths(List.of(file), Progress.NONE)
                .imported()
                .getFirst()
                .summary();
    }

    @AfterEach
    void close() {
        lectern.close();
    }

    private Paper second() {
        return lectern.search(SearchRequest.of("title:words")).hits().getFirst().paper();
    }

    private Lines lines() {
        return (Lines) model.shown().get().orElseThrow();
    }

    private void showSecond() {
        model.show(second(), second().sightings().getFirst());
    }

    @Test
    void theLinesOfARecordAreMarkedWithTheirFields() {
        showSecond();
        assertThat(lines().title()).isEqualTo("Daily Papers, Dec 10");
        assertThat(lines().facts()).isEqualTo("daily.txt · lines 13–19 · read as “cards”, paper 2 of 2");
        assertThat(lines().counts()).isEqualTo("10 lines of papers · 2 furniture · 1 not understood");
        assertThat(lines().warning()).isEmpty();
        assertThat(model.at().get()).isEqualTo(12);
        assertThat(lines().lines().stream().filter(SourceLine::asked))
                .containsExactly(
                        new SourceLine(13, "A second paper on words", Kind.TITLE, "title", true),
                        new SourceLine(
                                15,
                                "What it says of the words of a language, in one plain sentence as well.",
                                Kind.ABSTRACT,
                                "abstract",
                                true),
                        new SourceLine(17, "  • 7 authors", Kind.OTHER_FIELD, "author count", true),
                        new SourceLine(18, "·", Kind.OTHER_FIELD, "published", true),
                        new SourceLine(19, "May 24", Kind.OTHER_FIELD, "", true));
        assertThat(lines().text())
                .startsWith("A second paper on words\nWhat it says")
                .endsWith("\nMay 24");
        assertThat(lines().lines().get(0).kind()).isEqualTo(Kind.FURNITURE);
        assertThat(lines().lines().get(20))
                .isEqualTo(new SourceLine(21, "Recommended for you", Kind.NOT_UNDERSTOOD, "not understood", false));
    }

    @Test
    void theFileIsOpenedAndWhatBecameOfItIsSaid() throws IOException {
        showSecond();
        model.openFile();
        model.openFolder();
        assertThat(visited)
                .containsExactly(file.toUri().toString(), folder.toUri().toString());

        Files.writeString(file, "Other");
        showSecond();
        assertThat(lines().warning())
                .contains("The file has changed since it was imported. This is the text as it was then: " + file);
        Files.delete(file);
        showSecond();
        assertThat(lines().warning())
                .contains("The file is no longer there. This is the text as it was imported from " + file);
        assertThat(lines().file()).isEmpty();
        Files.delete(folder.resolve("library/listings/" + listing.sha256() + ".txt.gz"));
        showSecond();
        assertThat(model.shown().get())
                .contains(
                        new Nothing(
                                "Daily Papers, Dec 10",
                                "Its text was not kept, and “daily.txt” is gone or has changed. Import the listing again to see it here."));
        model.close();
        assertThat(model.shown().get()).isEqualTo(Optional.empty());
    }

    @Test
    void aLineOfAReportIsShownAndTheNextNotUnderstoodIsFound() {
        model.show(listing, 1);
        assertThat(model.at().get()).isZero();
        assertThat(lines().facts()).isEqualTo("daily.txt · line 1 · read as “cards”");
        model.nextNotUnderstood();
        assertThat(model.at().get()).isEqualTo(20);
        model.nextNotUnderstood();
        assertThat(model.at().get()).isEqualTo(20);
    }
}
