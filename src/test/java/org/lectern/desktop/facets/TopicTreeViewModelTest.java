package org.lectern.desktop.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.chips.OwnBook;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.search.SearchRequest;
import org.lectern.search.TopicCount;
import org.lectern.task.Progress;

/** The tree of topics on a library of a few papers; see {@link OwnBook}. */
class TopicTreeViewModelTest {
    @TempDir
    Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Background background = new Background(workers, landing);
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch slow = new CountDownLatch(1);
    private Lectern lectern;
    private SearchViewModel search;
    private TopicTreeViewModel tree;

    @BeforeEach
    void open() {
        lectern = Lectern.open(folder, Progress.NONE);
        OwnBook.in(lectern);
        LibraryAccess access = LibraryAccess.of(lectern);
        LibraryViewModel library = new LibraryViewModel(access, background);
        search = new SearchViewModel(access::search, background);
        tree = new TopicTreeViewModel(new TopicActions(search, access, library, background), this::count, background);
        library.refresh();
        search.ask();
        counted();
        landing.until(() -> !library.topics().get().topics().isEmpty());
    }

    private List<TopicCount> count(SearchRequest request) {
        asked.incrementAndGet();
        if (request.query().equals("speech")) {
            try {
                slow.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
        return lectern.topics().counts(request);
    }

    @AfterEach
    void close() {
        slow.countDown();
        workers.close();
        lectern.close();
    }

    private void counted() {
        landing.until(() -> search.result()
                        .filter(result ->
                                result.request().query().equals(search.query().get()))
                        .isPresent()
                && tree.isCurrent());
    }

    /** The rows, each with a + before what can be opened and a - before what is open. */
    private String shown() {
        return tree.shown().get().rows().stream()
                .map(row -> "  ".repeat(row.level())
                        + (row.isBranch() ? row.open() ? "- " : "+ " : "")
                        + row.topic().name()
                        + ' '
                        + row.papers()
                        + switch (row.chosen()) {
                            case NO -> "";
                            case SELECTED -> " selected";
                            case EXCLUDED -> " excluded";
                        })
                .collect(Collectors.joining("\n"));
    }

    private void open(String id) {
        tree.open(OwnBook.topic(lectern, id), true);
    }

    @Test
    void areasThatAnyHitHasAreShownAndWhatIsBelowThoseThatWereOpened() {
        assertThat(shown()).isEqualTo("""
                + Neuroscience 3
                + Models 2""");
        assertThat(tree.shown().get().total()).isEqualTo(6);
        open("brain");
        assertThat(shown()).isEqualTo("""
                - Neuroscience 3
                  Brain decoding 2
                  + Visual cortex 2
                + Models 2""");
        open("cortex");
        tree.open(OwnBook.topic(lectern, "brain"), false);
        open("brain");
        assertThat(shown()).isEqualTo("""
                - Neuroscience 3
                  Brain decoding 2
                  - Visual cortex 2
                    Voxel models 1
                + Models 2""");
        tree.largestFirst().set(true);
        search.query().set("cortex");
        counted();
        assertThat(shown()).isEqualTo("""
                - Neuroscience 1
                  Visual cortex 1""");
    }

    @Test
    void aTopicIsIncludedAndExcludedByWhateverOfItsNamesTheQueryHas() {
        search.query().set("topic:=\"snn\"");
        counted();
        assertThat(shown()).isEqualTo("""
                + Neuroscience 3
                + Models 2
                  Spiking networks 2 selected""");
        tree.actions().include(OwnBook.topic(lectern, "decoding"));
        counted();
        assertThat(search.result().orElseThrow().total()).isEqualTo(3);
        tree.actions().include(OwnBook.topic(lectern, "spiking"));
        assertThat(search.query().get()).isEqualTo("topic:=\"Brain decoding\"");
        tree.actions().exclude(OwnBook.topic(lectern, "decoding"));
        counted();
        assertThat(search.query().get()).isEqualTo("-topic:=\"Brain decoding\"");
        assertThat(shown()).isEqualTo("""
                + Neuroscience 1
                  Brain decoding 2 excluded
                + Models 1""");
        tree.actions().exclude(OwnBook.topic(lectern, "decoding"));
        assertThat(search.query().get()).isEmpty();
    }

    @Test
    void whatIsLookedForIsShownBelowItsAreas() {
        tree.whole().set(true);
        assertThat(shown()).isEqualTo("""
                - Neuroscience 3
                  Brain decoding 2
                  - Visual cortex 2
                    Voxel models 1
                - Models 2
                  Spiking networks 2""");
        tree.open(OwnBook.topic(lectern, "cortex"), false);
        assertThat(shown()).doesNotContain("Voxel");
        tree.matching().set("vox");
        assertThat(shown()).isEqualTo("""
                - Neuroscience 3
                  - Visual cortex 2
                    Voxel models 1""");
        tree.matching().set("event");
        assertThat(shown()).isEqualTo("""
                - Models 2
                  Spiking networks 2""");
        tree.matching().set("robots");
        assertThat(shown()).isEmpty();
        tree.whole().set(false);
        assertThat(tree.matching().get()).isEmpty();
        assertThat(shown()).isEqualTo("""
                + Neuroscience 3
                + Models 2""");
    }

    @Test
    void theNewestCountsWinAndThoseBeforeStayUntilTheyCome() {
        String before = shown();
        search.query().set("speech");
        landing.until(() -> search.result()
                .filter(result -> result.request().query().equals("speech"))
                .isPresent());
        assertThat(tree.isCurrent()).isFalse();
        assertThat(shown()).isEqualTo(before);
        while (asked.get() < 2) {
            Thread.onSpinWait();
        }
        search.query().set("spiking");
        counted();
        String newest = shown();
        assertThat(newest).isEqualTo("""
                + Neuroscience 1
                + Models 2""");
        slow.countDown();
        workers.close();
        landing.runAll();
        assertThat(shown()).isEqualTo(newest);
    }

    @Test
    void nothingIsCountedWhileTheFacetIsFolded() {
        tree.unfolded().set(false);
        int before = asked.get();
        search.query().set("spiking");
        landing.until(() -> search.result()
                .filter(result -> result.request().query().equals("spiking"))
                .isPresent());
        tree.unfolded().set(true);
        counted();
        assertThat(asked.get()).isEqualTo(before + 1);
        assertThat(shown()).startsWith("+ Neuroscience 1");
    }
}
