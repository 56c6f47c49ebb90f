package org.lectern.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final Latest latest = new Latest(new Background(workers, landing));
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        workers.close();
    }

    private void ask(String answer, CountDownLatch started, CountDownLatch go) {
        latest.ask(
                () -> {
                    started.countDown();
                    go.await();
                    return answer;
                },
                told::add,
                failure -> told.add("failed: " + failure.getMessage()));
    }

    @Test
    void aFastNewAnswerOvertakesASlowOldOneWhichIsNeverTold() throws InterruptedException {
        CountDownLatch oldRuns = new CountDownLatch(1);
        CountDownLatch oldMayEnd = new CountDownLatch(1);
        ask("old", oldRuns, oldMayEnd);
        oldRuns.await();
        ask("new", new CountDownLatch(1), new CountDownLatch(0));
        landing.until(() -> !told.isEmpty());
        oldMayEnd.countDown();
        workers.close();
        landing.runAll();

        assertThat(told).containsExactly("new");
    }

    @Test
    void whatIsOutdatedWithinItsPauseIsNeverAsked() {
        AtomicInteger asked = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            String answer = "answer " + i;
            latest.askAfter(
                    Duration.ofMillis(500),
                    () -> {
                        asked.incrementAndGet();
                        return answer;
                    },
                    told::add,
                    failure -> told.add("failed"));
        }
        landing.until(() -> !told.isEmpty());
        workers.close();
        landing.runAll();

        assertThat(told).containsExactly("answer 19");
        assertThat(asked).hasValue(1);
    }

    @Test
    void anAnswerThatIsOutdatedWhenItLandsIsNotTold() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        latest.ask(
                () -> {
                    done.countDown();
                    return "old";
                },
                told::add,
                failure -> told.add("failed"));
        done.await();
        ask("new", new CountDownLatch(1), new CountDownLatch(0));
        workers.close();
        landing.runAll();

        assertThat(told).containsExactly("new");
    }

    @Test
    void whatIsOutdatedBeforeItsTurnIsNeverAsked() throws InterruptedException {
        CountDownLatch mayEnd = new CountDownLatch(1);
        CountDownLatch oneRuns = new CountDownLatch(1);
        ask("one", oneRuns, mayEnd);
        oneRuns.await();
        CountDownLatch twoRuns = new CountDownLatch(1);
        ask("two", twoRuns, mayEnd);
        twoRuns.await();
        CountDownLatch threeRuns = new CountDownLatch(1);
        ask("three", threeRuns, new CountDownLatch(0));
        ask("four", new CountDownLatch(1), new CountDownLatch(0));
        mayEnd.countDown();
        workers.close();
        landing.runAll();

        assertThat(told).containsExactly("four");
        assertThat(threeRuns.getCount()).as("three was never asked").isEqualTo(1);
    }

    @Test
    void whatIsForgottenIsNotTold() {
        ask("one", new CountDownLatch(1), new CountDownLatch(0));
        latest.forget();
        workers.close();
        landing.runAll();

        assertThat(told).isEmpty();
    }

    @Test
    void aFailureIsToldAsOne() {
        latest.<String>ask(
                () -> {
                    throw new IllegalStateException("the index is gone");
                },
                told::add,
                failure -> told.add("failed: " + failure.getMessage()));
        landing.next();

        assertThat(told).containsExactly("failed: the index is gone");
    }
}
