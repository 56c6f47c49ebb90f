package org.lectern.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InTurnTest {
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Landing landing = new Landing();
    private final AtomicInteger idle = new AtomicInteger();
    private final InTurn turns = new InTurn(new Background(workers, landing), idle::incrementAndGet);
    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        workers.close();
    }

    private void write(String text) {
        turns.run(() -> written.add(text), done -> told.add(text), failure -> told.add(failure.getMessage()));
    }

    @Test
    void whatWaitsIsDoneWhenTheWindowCloses() {
        CountDownLatch go = new CountDownLatch(1);
        turns.run(
                () -> {
                    go.await();
                    return written.add("one");
                },
                done -> {},
                failure -> {});
        write("two");
        write("three");
        workers.shutdown();
        go.countDown();
        workers.close();
        assertThat(written).containsExactly("one", "two", "three");
        assertThat(told).isEmpty();
    }

    @Test
    void anErrorIsToldAndTheNextGoesOn() {
        turns.run(
                () -> {
                    throw new StackOverflowError("too deep");
                },
                done -> {},
                failure -> told.add(failure.getMessage()));
        write("two");
        assertThat(turns.isBusy()).isTrue();
        landing.until(() -> !turns.isBusy());
        assertThat(told).containsExactly("Something went wrong: java.lang.StackOverflowError: too deep", "two");
        assertThat(written).containsExactly("two");
    }

    @Test
    void itIsIdleWhenTheLastOutcomeWasTold() {
        write("one");
        turns.run(() -> written.add("two"), done -> write("three"), failure -> {});
        landing.until(() -> !turns.isBusy());
        assertThat(written).containsExactly("one", "two", "three");
        assertThat(idle).hasValue(1);
        write("four");
        landing.until(() -> !turns.isBusy());
        assertThat(idle).hasValue(2);
    }
}
