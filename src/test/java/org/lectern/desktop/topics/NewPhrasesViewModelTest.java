package org.lectern.desktop.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.topics.NewPhrasesViewModel.State;

/** What is new, found by finders of our own; what is found lands on the test's thread. */
class NewPhrasesViewModelTest {
    private static final NewPhrase BUDS =
            new NewPhrase("spring buds", "Spring buds", List.of("SB", "buds of spring"), "rosebuds", 1, 0, 3.5);
    private static final NewPhrases FOUND = new NewPhrases("2024", true, List.of(BUDS));

    @TempDir
    Path folder;

    private TopicLibrary garden;
    private TopicBookViewModel book;

    @BeforeEach
    void open() {
        garden = new TopicLibrary(folder);
        book = new TopicBookViewModel(garden.access, garden.library, garden.background);
    }

    @AfterEach
    void close() {
        garden.close();
    }

    private NewPhrasesViewModel model(NewPhrases.Finder finder) {
        return new NewPhrasesViewModel(finder, book, garden.library, garden.background);
    }

    @Test
    void aPhraseFillsTheFormOfANewTopic() {
        NewPhrasesViewModel phrases = model(progress -> FOUND);
        phrases.look();
        garden.landing.until(() -> phrases.state().get().equals(new State.Found(FOUND)));
        phrases.makeTopic(phrases.phrases().getFirst());
        assertThat(book.isOpen().get()).isTrue();
        assertThat(book.form().draft())
                .isEqualTo(new TopicDraft("Spring buds", "SB; buds of spring", "", "rosebuds", ""));
        assertThat(book.form().isChanged().get()).isTrue();
        book.form().save();
        garden.landing.until(() -> garden.told().equals("Made the topic “Spring buds”"));
        assertThat(garden.topic("Spring buds").synonyms()).containsExactly("SB", "buds of spring");
    }

    @Test
    void itIsLookedForOnceUntilTheLibraryChanges() {
        AtomicInteger looks = new AtomicInteger();
        NewPhrasesViewModel phrases = model(progress -> {
            looks.incrementAndGet();
            return FOUND;
        });
        phrases.look();
        garden.landing.until(() -> phrases.state().get() instanceof State.Found);
        phrases.look();
        assertThat(looks).hasValue(1);
        garden.library.changed(Done.of("imported"));
        phrases.look();
        assertThat(phrases.state().get()).isInstanceOf(State.Looking.class);
        garden.landing.until(() -> phrases.state().get() instanceof State.Found);
        assertThat(looks).hasValue(2);
    }

    /** What a look that was given up finds is not shown over what a later one found. */
    @Test
    void aLookThatIsGivenUpIsForgotten() {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        NewPhrasesViewModel phrases = model(progress -> {
            if (looks.getAndIncrement() == 0) {
                try {
                    slow.await();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
                return new NewPhrases(progress.isCancelled() ? "cancelled" : "slow", true, List.of());
            }
            return FOUND;
        });
        phrases.look();
        while (looks.get() == 0) {
            Thread.onSpinWait();
        }
        phrases.cancel();
        assertThat(phrases.state().get()).isEqualTo(new State.Unasked());
        phrases.look();
        garden.landing.until(() -> phrases.state().get() instanceof State.Found);
        slow.countDown();
        garden.workers.close();
        garden.landing.runAll();
        assertThat(phrases.state().get()).isEqualTo(new State.Found(FOUND));
    }

    @Test
    void aFailureIsToldInItsPlace() {
        NewPhrasesViewModel phrases = model(progress -> {
            throw new IllegalStateException("no disk");
        });
        phrases.look();
        garden.landing.until(() -> phrases.state().get().equals(new State.Failed("no disk")));
    }
}
