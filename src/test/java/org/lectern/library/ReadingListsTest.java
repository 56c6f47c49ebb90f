package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.PaperId;

/** Lists of papers, and their order. */
class ReadingListsTest {
    @TempDir
    Path folder;

    private Library library;
    private ReadingLists lists;
    private final List<PaperId> papers = new ArrayList<>();

    @BeforeEach
    void open() {
        library = Library.open(folder);
        lists = library.readingLists();
        library.add(Digests.ofTitles("a.txt", "One", "Two", "Three", "Four"), false);
        library.add(Digests.ofTitles("b.txt", "Five"), false);
        library.forEachPaper(paper -> papers.add(paper.id()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aListIsMadeRenamedAndDeleted() {
        assertThat(lists.create(" Reading  group ").summary()).isEqualTo("Made the list “Reading group”");
        lists.create("Alpha");
        lists.add("READING GROUP", papers, false);
        assertThat(lists.all().stream().map(ReadingList::name)).containsExactly("Alpha", "Reading group");
        assertThat(lists.named("reading group").orElseThrow().papers()).isEqualTo(5);
        assertThat(lists.rename("reading group", "Reading Group")).isPresent();
        assertThat(lists.rename("reading group", "Reading Group")).isEmpty();
        assertThatThrownBy(() -> lists.rename("alpha", "reading GROUP"))
                .hasMessage("There is a list “Reading Group” already. Choose another name.");
        assertThatThrownBy(() -> lists.create("ALPHA"))
                .hasMessage("There is a list “Alpha” already. Choose another name.");
        assertThatThrownBy(() -> lists.create("  ")).hasMessage("A list needs a name.");
        assertThat(lists.delete("reading group").summary()).isEqualTo("Deleted the list “Reading Group” of 5 papers");
        assertThatThrownBy(() -> lists.papers("reading group")).hasMessage("There is no list “reading group”.");
        library.revert(library.changeNumber());
        assertThat(lists.papers("reading group")).isEqualTo(papers);
    }

    @Test
    void papersAreAddedOnceAndAtTheEnd() {
        assertThatThrownBy(() -> lists.add("L", papers, false)).hasMessage("There is no list “L”.");
        lists.add("L", List.of(papers.get(2), papers.get(0)), true);
        lists.add("l", papers, true);
        assertThat(lists.papers("L"))
                .containsExactly(papers.get(2), papers.get(0), papers.get(1), papers.get(3), papers.get(4));
        assertThat(lists.add("L", papers, false)).isEmpty();
        assertThat(lists.remove("L", papers.subList(0, 2)).orElseThrow().summary())
                .isEqualTo("Took 2 papers out of the list “L”");
        assertThat(lists.papers("L")).containsExactly(papers.get(2), papers.get(3), papers.get(4));
        assertThat(lists.remove("L", papers.subList(0, 2))).isEmpty();
    }

    @Test
    void oneUndoTakesBackTheListThatWasMadeForAPaper() {
        Change change = lists.add("New", papers.subList(0, 1), true).orElseThrow();
        library.revert(change.number());
        assertThat(lists.all()).isEmpty();
    }

    @Test
    void changesOfDifferentPapersAreUndoneOneByOne() {
        lists.create("L");
        Change first = lists.add("L", papers.subList(0, 1), false).orElseThrow();
        lists.add("L", papers.subList(1, 2), false);
        lists.move("L", papers.get(1), 1);
        library.revert(first.number());
        assertThat(lists.papers("L")).containsExactly(papers.get(1));
    }

    @Test
    void movingIsWhatItIsInAPlainList() {
        lists.add("L", papers, true);
        List<PaperId> plain = new ArrayList<>(papers);
        Random random = new Random(20261121);
        for (int i = 0; i < 400; i++) {
            // Mostly to one place, so that there is no room left between two.
            PaperId moved = plain.get(random.nextInt(plain.size()));
            int to = random.nextInt(4) == 0 ? random.nextInt(8) : 2;
            boolean same = lists.move("L", moved, to).isEmpty();
            int before = plain.indexOf(moved);
            plain.remove(before);
            int now = Math.clamp(to - 1L, 0, plain.size());
            plain.add(now, moved);
            assertThat(same).isEqualTo(before == now);
            assertThat(lists.papers("L")).isEqualTo(plain);
        }
        assertThatThrownBy(() -> lists.move("L", PaperId.of(org.lectern.paper.NormalizedTitle.of("none")), 1))
                .hasMessageStartingWith("The list “L” does not have the paper");
    }

    @Test
    void papersThatAreGoneKeepTheirPlaces() {
        lists.add("L", papers, true);
        Change removal = library.removeListings(List.of(1L)).orElseThrow();
        assertThat(lists.papers("L")).containsExactly(papers.get(4));
        assertThat(lists.named("L").orElseThrow().papers()).isEqualTo(1);
        library.revert(removal.number());
        assertThat(lists.papers("L")).isEqualTo(papers);
    }
}
