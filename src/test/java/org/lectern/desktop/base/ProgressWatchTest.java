package org.lectern.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressWatchTest {
    private final Landing landing = new Landing();
    private final List<Step> told = new ArrayList<>();
    private long now = 5_000;
    private final ProgressWatch watch = new ProgressWatch(landing, told::add, () -> Instant.ofEpochMilli(now));

    @Test
    void onlyTheLatestStepIsToldHoweverOftenTheWorkerReports() {
        for (int i = 0; i <= 1000; i++) {
            watch.report("listing.txt", i, 1000);
        }
        landing.next();
        landing.runAll();

        assertThat(told).containsExactly(new Step("listing.txt", 1000, 1000));
    }

    @Test
    void whatIsOnItsWayWhenTheWorkEndsIsNotTold() {
        watch.report("listing.txt", 1, 2);
        watch.end();
        landing.runAll();

        assertThat(told).isEmpty();
    }

    @Test
    void bytesAreToldWithRateAndTimeLeftAndOtherThingsWithout() {
        watch.reportBytes("listing.txt", 0, 40_000_000);
        landing.runAll();
        now = 7_000;
        watch.reportBytes("listing.txt · 1,234 records", 10_000_000, 40_000_000);
        landing.runAll();
        watch.reportBytes("Pasted text · 3 records", 4_000, 0);
        landing.runAll();
        watch.report("Indexing papers", 10, 1_234);
        landing.runAll();

        assertThat(told)
                .containsExactly(
                        new Step("listing.txt · 0.0 of 40.0 MB", 0, 40_000_000),
                        new Step(
                                "listing.txt · 1,234 records · 10.0 of 40.0 MB · 5.0 MB/s, 6 s left",
                                10_000_000,
                                40_000_000),
                        new Step("Pasted text · 3 records", 4_000, 0),
                        new Step("Indexing papers", 10, 1_234));
    }

    @Test
    void cancellingIsSeenByTheWorker() {
        assertThat(watch.isCancelled()).isFalse();
        watch.cancel();
        assertThat(watch.isCancelled()).isTrue();
    }
}
