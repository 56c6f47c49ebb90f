package org.lectern.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
    private Instant now = Instant.EPOCH;
    private final Pace pace = new Pace(() -> now);

    @Test
    void saysTheRateAndTheTimeLeft() {
        now = now.plusSeconds(10);
        assertThat(pace.inBytes(50_000_000, 200_000_000)).contains("5.0 MB/s, 30 s left");
        assertThat(pace.inBytes(50_000_000, 3_000_000_000L)).contains("5.0 MB/s, 10 min left");
        assertThat(pace.inBytes(200_000_000, 200_000_000)).contains("20.0 MB/s, 0 s left");
    }

    @Test
    void saysNothingWhileItWouldBeAGuess() {
        now = now.plusMillis(900);
        assertThat(pace.inBytes(1, 2)).isEmpty();
        now = now.plusSeconds(10);
        assertThat(pace.inBytes(0, 2)).isEmpty();
        assertThat(pace.inBytes(5, 0)).isEmpty();
    }
}
