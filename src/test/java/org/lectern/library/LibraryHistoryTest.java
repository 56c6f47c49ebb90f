package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.digest.Digest;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Long histories made by chance: whatever was imported, removed, undone or refused, the library is sound and can go back. */
class LibraryHistoryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStateIsSoundAndCanBeGoneBackTo(long seed) {
        Random random = new Random(seed);
        List<List<String>> states = new ArrayList<>();
        List<Map<PaperId, Paper>> papers = new ArrayList<>();
        try (Library library = Library.open(folder)) {
            states.add(Rows.of(folder));
            papers.add(papers(library));
            int refused = 0;
            while (states.size() <= 40) {
                refused += step(library, random) ? 0 : 1;
                if (library.changeNumber() == states.size()) {
                    states.add(Rows.of(folder));
                    papers.add(papers(library));
                } else {
                    assertThat(library.changeNumber()).isEqualTo(states.size() - 1);
                    assertThat(Rows.of(folder)).isEqualTo(states.getLast());
                }
                checkSound();
            }
            assertThat(refused).isPositive();
            checkTouched(library, papers);
            for (int number = 40; number > 0; number--) {
                library.revert(number);
                assertThat(Rows.of(folder)).isEqualTo(states.get(number - 1));
            }
        }
    }

    /** Imports, removes or undoes something; says whether it was not refused. */
    private static boolean step(Library library, Random random) {
        try {
            switch (random.nextInt(5)) {
                case 0, 1, 2 -> library.add(digest(random), random.nextBoolean());
                case 3 -> library.removeListings(List.of(1 + random.nextLong(10), 1 + random.nextLong(10)));
                default -> library.revert(Math.max(1, library.changeNumber() - random.nextInt(6)));
            }
            return true;
        } catch (LibraryException expected) {
            return false;
        }
    }

    private static Digest digest(Random random) {
        List<Metadata> records = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Metadata.Builder record = Metadata.titled("Paper " + random.nextInt(12));
            if (random.nextBoolean()) {
                record.keyword("k" + random.nextInt(5));
            }
            if (random.nextBoolean()) {
                record.venue("V" + random.nextInt(5));
            }
            records.add(record.build());
        }
        return Digests.of(random.nextInt(8) + ".txt", records);
    }

    /** The metadata of each paper is the fold of its sightings, and their number is right. */
    private void checkSound() {
        Map<String, List<Metadata>> records = new HashMap<>();
        for (String row : Rows.query(folder, "SELECT paper || '|' || record FROM sighting ORDER BY number")) {
            int bar = row.indexOf('|');
            records.computeIfAbsent(row.substring(0, bar), paper -> new ArrayList<>())
                    .add(PaperJson.metadata(row.substring(bar + 1)).orElseThrow());
        }
        List<String> expected = new ArrayList<>();
        records.forEach((paper, sightings) -> {
            Metadata first = sightings.getFirst();
            Metadata all = sightings.stream().skip(1).reduce(first, Metadata::enrichedBy);
            expected.add(paper + "|" + sightings.size() + "|"
                    + (all.equals(first) ? "none" : PaperJson.write(PaperJson.of(all))));
        });
        assertThat(Rows.query(folder, "SELECT number, sightings, coalesce(record, 'none') FROM paper"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Rows.query(folder, "PRAGMA foreign_key_check")).isEmpty();
    }

    /** What differs between two states was touched between them. */
    private static void checkTouched(Library library, List<Map<PaperId, Paper>> papers) {
        Map<PaperId, Paper> last = papers.getLast();
        for (int number = 0; number < papers.size(); number++) {
            Map<PaperId, Paper> then = papers.get(number);
            Set<PaperId> changed = new HashSet<>(then.keySet());
            changed.addAll(last.keySet());
            changed.removeIf(id -> then.containsKey(id) && then.get(id).equals(last.get(id)));
            assertThat(library.touchedSince(number)).doesNotHaveDuplicates().containsAll(changed);
        }
    }

    private static Map<PaperId, Paper> papers(Library library) {
        Map<PaperId, Paper> papers = new HashMap<>();
        library.forEachPaper(paper -> papers.put(paper.id(), paper));
        return papers;
    }
}
