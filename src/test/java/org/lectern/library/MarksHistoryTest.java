package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.list.EntryField;
import org.lectern.list.ListSection;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;

/** Long histories of marks, made by chance, with merges and papers that come and go. */
class MarksHistoryTest {
    private static final int CHANGES = 120;
    private static final List<ReadingState> STATES = List.of(ReadingState.values());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyStateCanBeGoneBackToAndEveryChangeTellsItsPapers(long seed) {
        Random random = new Random(seed);
        List<List<String>> states = new ArrayList<>();
        List<Map<PaperId, PaperMarks>> marks = new ArrayList<>();
        try (Library library = Library.open(folder)) {
            states.add(rows(folder));
            marks.add(Map.of());
            while (states.size() <= CHANGES) {
                try {
                    step(library, random);
                } catch (LibraryException refused) {
                    assertThat(library.changeNumber()).isEqualTo(states.size() - 1);
                }
                // Nothing is said of what is not there, whatever was undone.
                assertThat(Rows.query(folder, ListOrphans.ROWS)).isEmpty();
                if (library.changeNumber() == states.size()) {
                    states.add(rows(folder));
                    marks.add(marks(library));
                } else {
                    assertThat(library.changeNumber()).isEqualTo(states.size() - 1);
                    assertThat(rows(folder)).isEqualTo(states.getLast());
                }
            }
            checkTouched(library, marks);
            for (int number = CHANGES; number > 0; number--) {
                library.revert(number);
                assertThat(rows(folder)).isEqualTo(states.get(number - 1));
            }
        }
    }

    private static void step(Library library, Random random) {
        if (random.nextInt(12) == 0) {
            library.revert(Math.max(1, library.changeNumber() - random.nextInt(6)));
        } else {
            change(library, random);
        }
    }

    /** Changes something, or finds that there is nothing to change. */
    static void change(Library library, Random random) {
        List<PaperId> some = some(library, random);
        String name = List.of("a", "A", "b", "C c", "c C").get(random.nextInt(5));
        switch (some.isEmpty() ? 0 : random.nextInt(19)) {
            case 0 ->
                library.add(Digests.ofTitles("f" + library.changeNumber() + random.nextInt(9), titles(random)), false);
            case 1 -> library.removeListings(List.of(1 + random.nextLong(20)));
            case 2 -> library.merge(some.getFirst(), some.getLast());
            case 3, 4 -> library.marks().state(some, STATES.get(random.nextInt(5)));
            case 5, 6 -> library.marks().tag(some, name);
            case 7 -> library.marks().untag(some, name);
            case 8 -> library.marks().renameTag(name, "b");
            case 9 -> library.marks().note(some.getFirst(), random.nextInt(3) == 0 ? "" : "note " + random.nextInt(3));
            case 10 -> library.readingLists().add(name, some, true);
            case 11 -> library.readingLists().move(name, some.getFirst(), random.nextInt(4));
            case 12 -> {
                if (random.nextBoolean()) {
                    library.readingLists().rename(name, "n" + random.nextInt(9));
                } else {
                    library.readingLists().remove(name, some);
                }
            }
            case 13 -> library.marks().rate(some, random.nextInt(6));
            case 14 -> said(library, random, name, some);
            case 15 -> said(library, random, name, some);
            case 16 -> sections(library, random, name, some);
            case 17 -> sections(library, random, name, some);
            default -> {
                if (random.nextInt(4) == 0) {
                    library.readingLists().delete(name);
                } else {
                    library.readingLists().describe(name, "About " + random.nextInt(3));
                }
            }
        }
    }

    private static void said(Library library, Random random, String list, List<PaperId> some) {
        List<PaperId> there = library.readingLists().papers(list);
        List<PaperId> both = some.stream().filter(there::contains).toList();
        if (random.nextBoolean()) {
            EntryField field = List.of(EntryField.REASON, EntryField.NOTE).get(random.nextInt(2));
            library.readingLists().set(list, both, field, random.nextInt(3) == 0 ? "" : "text " + random.nextInt(3));
        } else {
            library.readingLists()
                    .vote(
                            list,
                            both,
                            random.nextBoolean() ? "Ada" : "Bob",
                            Vote.ofKey(random.nextBoolean() ? "up" : ""));
        }
    }

    private static void sections(Library library, Random random, String list, List<PaperId> some) {
        ReadingLists lists = library.readingLists();
        List<ListSection> sections = lists.content(list).sections();
        if (sections.isEmpty() || random.nextInt(4) == 0) {
            lists.addSection(list, "Section " + random.nextInt(4), random.nextInt(3));
            return;
        }
        String key = sections.get(random.nextInt(sections.size())).key();
        List<PaperId> there = lists.papers(list);
        switch (random.nextInt(4)) {
            case 0 -> lists.removeSection(list, key);
            case 1 -> lists.moveSection(list, key, random.nextInt(3));
            default ->
                lists.move(list, some.stream().filter(there::contains).toList(), Optional.of(key), random.nextInt(3));
        }
    }

    private static List<PaperId> some(Library library, Random random) {
        List<PaperId> some = new ArrayList<>();
        library.forEachPaper(paper -> {
            if (random.nextInt(3) == 0) {
                some.add(paper.id());
            }
        });
        return some;
    }

    private static String[] titles(Random random) {
        return random.ints(4, 0, 10).distinct().mapToObj(i -> "Paper " + i).toArray(String[]::new);
    }

    private static Map<PaperId, PaperMarks> marks(Library library) {
        Map<PaperId, PaperMarks> marks = new HashMap<>();
        library.forEachPaper(paper -> marks.put(paper.id(), library.marks().of(paper.id())));
        return marks;
    }

    /** Whose marks are not what they were after a change was touched since. */
    private static void checkTouched(Library library, List<Map<PaperId, PaperMarks>> marks) {
        Map<PaperId, PaperMarks> now = marks.getLast();
        for (int number = 0; number < marks.size(); number++) {
            Set<PaperId> differing = new HashSet<>(now.keySet());
            Map<PaperId, PaperMarks> then = marks.get(number);
            differing.addAll(then.keySet());
            differing.removeIf(id -> then.containsKey(id) && then.get(id).equals(now.get(id)));
            assertThat(library.touchedSince(number)).containsAll(differing);
        }
    }

    /** Every row of every table that those changes write. */
    static List<String> rows(Path folder) {
        return Rows.query(folder, """
                SELECT 'paper', json_array(number, id, sightings, record) FROM paper
                UNION ALL SELECT 'sighting', json_array(number, paper, listing, ordinal, record) FROM sighting
                UNION ALL SELECT 'alias', json_array(number, id, target) FROM alias
                UNION ALL SELECT 'state', json_array(number, paper, state) FROM reading_state
                UNION ALL SELECT 'tag', json_array(number, paper, name, folded) FROM tag
                UNION ALL SELECT 'note', json_array(number, paper, text) FROM note
                UNION ALL SELECT 'list', json_array(number, name, folded) FROM reading_list
                UNION ALL SELECT 'entry', json_array(number, list, paper, place, section) FROM list_entry
                UNION ALL SELECT 'rating', json_array(number, paper, stars) FROM rating
                UNION ALL SELECT 'key', json_array(number, list, key) FROM list_key
                UNION ALL SELECT 'about', json_array(number, list, text) FROM list_about
                UNION ALL SELECT 'section', json_array(number, list, key, title, place) FROM list_section
                UNION ALL SELECT 'field', json_array(number, list, paper, field, value) FROM list_entry_field
                UNION ALL SELECT 'vote', json_array(number, list, paper, voter, vote) FROM list_vote
                ORDER BY 1, 2""");
    }
}
