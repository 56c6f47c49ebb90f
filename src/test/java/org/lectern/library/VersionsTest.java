package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.paper.Version;

/** What the sightings of a paper tell of its versions. */
class VersionsTest extends WithLibrary {
    private static final String TITLE = "Smooth Gradients for Networks of Spikes";

    private int files;

    private static Metadata.Builder spikes() {
        return Metadata.titled(TITLE).author("Ada Lovelace");
    }

    private void seen(Metadata.Builder record) {
        files++;
        library.add(Digests.of("listing" + files + ".txt", record.build()), false);
    }

    /** Each as its kind, what names it, and the listings that tell of it. */
    private List<String> versions() {
        assertThat(library.statistics().papers()).isEqualTo(1);
        PaperId id = PaperId.of(org.lectern.paper.NormalizedTitle.of(TITLE));
        return library.versions(id).stream().map(VersionsTest::said).toList();
    }

    private static String said(Version version) {
        return version.kind().key() + " " + version.venue().orElse("-") + " "
                + version.published().map(PartialDate::toString).orElse("-") + " "
                + version.url().orElse("-") + " "
                + version.sightings().stream().map(place -> place.file()).toList();
    }

    @Test
    void aPreprintAndItsPublicationAreVersionsOfOneWork() {
        seen(spikes().arxivId("2603.00123v2").published(PartialDate.of(2026, 3)));
        seen(spikes().doi("10.5555/1234567").venue("NeurIPS").published(PartialDate.of(2026)));
        seen(spikes().venue("neurips").published(PartialDate.of(2026, 12)));
        seen(spikes());
        assertThat(versions())
                .containsExactly(
                        "preprint - 2026-03 https://arxiv.org/abs/2603.00123 [listing1.txt]",
                        "published NeurIPS 2026-12 https://doi.org/10.5555/1234567 [listing2.txt, listing3.txt]");
    }

    @Test
    void oneRecordMayTellOfBoth() {
        seen(spikes().arxivId("2603.00123").venue("ICLR").published(PartialDate.of(2026, 5)));
        assertThat(versions())
                .containsExactly(
                        "preprint - - https://arxiv.org/abs/2603.00123 [listing1.txt]",
                        "published ICLR 2026-05 - [listing1.txt]");
    }

    @Test
    void theServerOfAPreprintIsNoVenue() {
        seen(spikes().venue("arXiv preprint arXiv:2603.00123").arxivId("2603.00123"));
        seen(spikes().doi("10.48550/arXiv.2603.00123").venue("CoRR"));
        assertThat(versions()).isEmpty();
        seen(spikes().doi("10.1101/2026.03.04.123456").venue("bioRxiv"));
        seen(spikes().venue("Journal of Spikes"));
        assertThat(versions())
                .containsExactly(
                        "preprint - - https://arxiv.org/abs/2603.00123 [listing1.txt, listing2.txt]",
                        "preprint bioRxiv - https://doi.org/10.1101/2026.03.04.123456 [listing3.txt]",
                        "published Journal of Spikes - - [listing4.txt]");
    }

    @Test
    void aConferenceAndAJournalAreTwo() {
        seen(spikes().doi("10.5555/1").venue("NeurIPS"));
        seen(spikes().doi("10.5555/2").venue("Journal of Spikes"));
        assertThat(versions())
                .containsExactly(
                        "published NeurIPS - https://doi.org/10.5555/1 [listing1.txt]",
                        "published Journal of Spikes - https://doi.org/10.5555/2 [listing2.txt]");
    }

    @Test
    void aPaperOfOneVersionHasNone() {
        seen(spikes().arxivId("2603.00123"));
        assertThat(versions()).isEmpty();
    }
}
