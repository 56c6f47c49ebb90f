package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.ListingSource;
import org.lectern.library.SessionWork;
import org.lectern.paper.Metadata;
import org.lectern.task.Progress;

/** What {@code is:new} finds as imports come, come again and are undone. */
class NewPapersTest {
    private static final Metadata SPIKES =
            Metadata.titled("Spiking Networks for Speech").build();
    private static final Metadata EXPERTS =
            Metadata.titled("Mixtures of Experts for Vision").build();
    private static final Metadata MEMORY =
            Metadata.titled("Networks That Forget").build();

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-01T12:00:00Z");

    /** Imports what a file says now, a day after the import before. */
    private Optional<Long> file(SampleLibrary sample, String name, Metadata... records) {
        now = now.plus(1, ChronoUnit.DAYS);
        ListingSource source = ListingSource.of(folder.resolve(name)).in(now);
        var result = sample.library().importing(source, SessionWork.of(SampleLibrary.digest(name, name, records)));
        sample.index().catchUp(Progress.NONE);
        return result.change().map(change -> change.number());
    }

    @Test
    void whatTheLastImportBroughtIsNew() {
        try (SampleLibrary sample = new SampleLibrary(folder.resolve("library"))) {
            assertThat(sample.titles("is:new")).isEmpty();
            file(sample, "one.txt", SPIKES, EXPERTS);
            assertThat(sample.titles("is:new")).containsExactlyInAnyOrder(SPIKES.title(), EXPERTS.title());
            file(sample, "two.txt", EXPERTS, MEMORY);
            assertThat(sample.titles("is:new")).containsExactly(MEMORY.title());
            file(sample, "three.txt", EXPERTS);
            assertThat(sample.titles("is:new")).isEmpty();
        }
    }

    @Test
    void anEditedFileBringsOnlyWhatItDidNotHave() {
        try (SampleLibrary sample = new SampleLibrary(folder.resolve("library"))) {
            file(sample, "one.txt", SPIKES, EXPERTS);
            file(sample, "one.txt", SPIKES, EXPERTS, MEMORY);
            assertThat(sample.titles("is:new")).containsExactly(MEMORY.title());
            assertThat(sample.titles("seen:2026-11-02")).containsExactlyInAnyOrder(SPIKES.title(), EXPERTS.title());
        }
    }

    @Test
    void whenTheLastImportIsUndoneTheOneBeforeIsTheLast() {
        try (SampleLibrary sample = new SampleLibrary(folder.resolve("library"))) {
            file(sample, "one.txt", SPIKES);
            long second = file(sample, "two.txt", EXPERTS).orElseThrow();
            assertThat(sample.titles("is:new")).containsExactly(EXPERTS.title());
            sample.library().revert(second);
            sample.index().catchUp(Progress.NONE);
            assertThat(sample.titles("is:new")).containsExactly(SPIKES.title());
        }
    }

    /** A paper keeps the day of its first sighting, also when it becomes another's. */
    @Test
    void aMergedPaperWasSeenWhenItsEarlierPartWas() {
        try (SampleLibrary sample = new SampleLibrary(folder.resolve("library"))) {
            file(sample, "one.txt", SPIKES);
            file(sample, "two.txt", EXPERTS);
            var one = sample.index().search(SearchRequest.of("spiking")).hits().getFirst();
            var other =
                    sample.index().search(SearchRequest.of("experts")).hits().getFirst();
            sample.library().merge(one.paper().id(), other.paper().id());
            sample.index().catchUp(Progress.NONE);
            assertThat(sample.titles("is:new")).isEmpty();
            assertThat(sample.titles("seen:2026-11-02")).containsExactly(SPIKES.title());
        }
    }
}
