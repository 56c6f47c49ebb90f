package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.PaperRecord;

/** The sample listings, which are what a new user sees first. */
class CorpusTest {
    private static final List<Digest> DIGESTS = ListingFiles.below(List.of(Path.of("corpus"))).files().stream()
            .map(DigestReader.standard()::read)
            .filter(Digest.class::isInstance)
            .map(Digest.class::cast)
            .toList();

    @Test
    void everyListingIsReadWhole() {
        Map<String, String> read = new TreeMap<>();
        for (Digest digest : DIGESTS) {
            read.put(digest.file(), digest.layout() + " " + digest.records().size());
            assertThat(digest.notUnderstood()).as(digest.file()).isZero();
            assertThat(digest.problems()).as(digest.file()).isEmpty();
        }
        assertThat(read)
                .isEqualTo(Map.of(
                        "2018-neurips-reading-group-selected-works.txt", "lab-overview 7",
                        "2024-12-10-daily-brain-decoding.txt", "cards 13",
                        "2024-neurips-laboratory-selected-works.txt", "lab-overview 6",
                        "2025-03-11-neural-fields-and-reconstruction.txt", "pairs 15",
                        "2025-05-22-neural-codes-and-connectomes.txt", "pairs 17",
                        "2025-11-18-daily-language-models-and-brains.txt", "cards 13",
                        "neurosymbolic-and-interpretability.txt", "dense 15",
                        "state-space-models-and-associative-memory.txt", "dense 20"));
    }

    @Test
    void papersStandInSeveralListings() {
        Map<NormalizedTitle, Set<String>> seen = records()
                .collect(Collectors.groupingBy(
                        parsed -> NormalizedTitle.of(parsed.metadata().title()),
                        Collectors.mapping(parsed -> parsed.source().file(), Collectors.toCollection(HashSet::new))));
        assertThat(seen).hasSize(88);
        assertThat(seen.values().stream().filter(files -> files.size() > 1)).hasSize(17);
    }

    @Test
    void abstractsHaveSixtyToAHundredAndTwentyWords() {
        assertThat(records().map(PaperRecord::metadata).map(Metadata::abstractText))
                .allSatisfy(
                        text -> assertThat(text.split("\\s+").length).as(text).isBetween(60, 120));
    }

    private static java.util.stream.Stream<PaperRecord> records() {
        return DIGESTS.stream().flatMap(digest -> digest.records().stream());
    }
}
