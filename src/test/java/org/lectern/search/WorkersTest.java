package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void doesAllThatWasGivenAlsoWhenTheGiverIsInterrupted() throws IOException {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch begin = new CountDownLatch(1);
        try (Workers workers = new Workers("test")) {
            workers.give(() -> {
                awaitUninterrupted(begin);
                done.incrementAndGet();
            });
            workers.give(done::incrementAndGet);
            Thread.currentThread().interrupt();
            Thread.ofPlatform().start(begin::countDown);
            workers.finish();
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasValue(2);
    }

    @Test
    void throwsTheFirstFailureAndBeginsNothingMore() {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> {
                    try (Workers workers = new Workers("test")) {
                        workers.give(() -> {
                            throw new IOException("the disk is full");
                        });
                        workers.finish();
                        done.incrementAndGet();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(done).hasValue(0);
    }

    private static void awaitUninterrupted(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
