package org.lectern.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.base.Landing;
import org.lectern.desktop.imports.ImportViewModel.Step;

class ProgressWatchTest {
    private final Landing landing = new Landing();
    private final List<Step> told = new ArrayList<>();
    private final ProgressWatch watch = new ProgressWatch(landing, told::add);

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
    void cancellingIsSeenByTheWorker() {
        assertThat(watch.isCancelled()).isFalse();
        watch.cancel();
        assertThat(watch.isCancelled()).isTrue();
    }
}
