package org.lectern.desktop.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.TopicPage;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.topics.TopicPageViewModel.State;
import org.lectern.search.SignificantTerm;
import org.lectern.search.TopicCount;
import org.lectern.topic.Topic;

/** The page of a topic on a real library; what is found lands on the test's thread. */
class TopicPageViewModelTest {
    @TempDir
    Path folder;

    private TopicLibrary garden;
    private TopicPageViewModel page;

    @BeforeEach
    void open() {
        garden = new TopicLibrary(folder);
        page = model(id -> TopicOverview.of(garden.access, id));
    }

    private TopicPageViewModel model(Function<String, Optional<TopicOverview>> find) {
        return new TopicPageViewModel(find, garden.library, garden.search, garden.paper, garden.background);
    }

    @AfterEach
    void close() {
        garden.close();
    }

    private TopicOverview shown(String name) {
        garden.landing.until(() -> page.state().get() instanceof State.Shown(TopicOverview overview)
                && overview.page().topic().name().equals(name));
        return ((State.Shown) page.state().get()).overview();
    }

    private String query() {
        return garden.search.query().get();
    }

    @Test
    void aPageHasEverythingThereIsToSay() {
        page.open(garden.topic("Roses"));
        assertThat(page.state().get()).isEqualTo(new State.Loading(garden.topic("Roses")));
        TopicOverview roses = shown("Roses");
        TopicPage known = roses.page();
        assertThat(known.total()).isEqualTo(2);
        assertThat(known.path()).containsExactly(garden.topic("Gardens"), garden.topic("Roses"));
        assertThat(roses.changed()).isTrue();
        assertThat(roses.years())
                .containsExactly(
                        new TimeBar("2023", "2023", "year:2023", 1, 1), new TimeBar("2024", "2024", "year:2024", 1, 3));
        assertThat(roses.months())
                .containsExactly(
                        new TimeBar("Nov 2023", "Nov", "date:2023-11", 1, 1),
                        new TimeBar("Dec 2023", "Dec", "date:2023-12", 0, 0),
                        new TimeBar("Jan 2024", "2024", "date:2024-01", 0, 0),
                        new TimeBar("Feb 2024", "Feb", "date:2024-02", 0, 0),
                        new TimeBar("Mar 2024", "Mar", "date:2024-03", 1, 2),
                        new TimeBar("Apr 2024", "Apr", "date:2024-04", 0, 0),
                        new TimeBar("May 2024", "May", "date:2024-05", 0, 1));
        assertThat(known.newest())
                .extracting(hit -> hit.title().text())
                .containsExactly("Roses and moss", "Roses on walls");
        page.open(garden.topic("Gardens"));
        assertThat(shown("Gardens").page().below())
                .containsExactly(
                        new TopicCount(garden.topic("Roses"), 2, 2), new TopicCount(garden.topic("Moss"), 2, 2));
    }

    @Test
    void pagesLeadBackOneByOne() {
        page.open(garden.topic("Gardens"));
        page.open(garden.topic("Roses"));
        page.open(garden.topic("Roses"));
        page.open(garden.topic("Moss"));
        shown("Moss");
        page.back();
        shown("Roses");
        page.back();
        shown("Gardens");
        page.back();
        assertThat(page.isOpen().get()).isFalse();
        page.openNext(List.of(garden.topic("Moss"), garden.topic("Roses")));
        shown("Moss");
        page.openNext(List.of(garden.topic("Moss"), garden.topic("Roses")));
        shown("Roses");
        page.close();
        assertThat(page.state().get()).isEqualTo(new State.Closed());
    }

    @Test
    void whatIsChosenIsSearchedFor() {
        Topic roses = garden.topic("Roses");
        page.open(roses);
        page.tryRule();
        assertThat(query()).isEqualTo("text:rose OR text:roses");
        assertThat(page.isOpen().get()).isFalse();
        page.open(roses);
        page.searchTime(new TimeBar("Mar 2024", "Mar", "date:2024-03", 1, 2));
        garden.landing.until(
                () -> garden.search.result().filter(found -> found.total() == 1).isPresent());
        assertThat(query()).isEqualTo("topic:=\"Roses\" date:2024-03");
        page.open(roses);
        page.add(new SignificantTerm("climb", "topic:=\"Roses\" climb", 1, 1));
        assertThat(query()).isEqualTo("topic:=\"Roses\" climb");
        page.open(roses);
        page.searchPapers();
        garden.landing.until(
                () -> garden.search.result().filter(found -> found.total() == 2).isPresent());
        page.open(roses);
        page.read(shown("Roses").page().newest().getFirst());
        assertThat(garden.paper.open().get().orElseThrow().paper().title()).isEqualTo("Roses and moss");
        assertThat(page.isOpen().get()).isTrue();
    }

    @Test
    void aPageFollowsTheBookAndGoesWithItsTopic() {
        page.open(garden.topic("Moss"));
        shown("Moss");
        garden.lectern
                .topics()
                .edit(edits -> edits.rename(edits.book().named("Moss").orElseThrow(), "Mosses"));
        garden.library.changed(Done.of("renamed"));
        shown("Mosses");
        garden.lectern
                .topics()
                .edit(edits -> edits.remove(edits.book().named("Mosses").orElseThrow()));
        garden.library.changed(Done.of("removed"));
        garden.landing.until(() -> !page.isOpen().get());
    }

    /** A page that takes long is not shown over one that was asked for later. */
    @Test
    void theNewestAnswerWins() {
        CountDownLatch slow = new CountDownLatch(1);
        Topic moss = garden.topic("Moss");
        page = model(id -> {
            if (id.equals(moss.id())) {
                try {
                    slow.await();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
            return TopicOverview.of(garden.access, id);
        });
        page.open(moss);
        page.open(garden.topic("Roses"));
        TopicOverview roses = shown("Roses");
        slow.countDown();
        garden.workers.close();
        garden.landing.runAll();
        assertThat(page.state().get()).isEqualTo(new State.Shown(roses));
    }

    @Test
    void aFailureIsToldInItsPlace() {
        page = model(id -> {
            throw new IllegalStateException("no disk");
        });
        page.open(garden.topic("Moss"));
        garden.landing.until(() -> page.state().get().equals(new State.Failed(garden.topic("Moss"), "no disk")));
    }
}
