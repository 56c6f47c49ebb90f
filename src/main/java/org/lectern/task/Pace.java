package org.lectern.task;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How fast work goes on, and how long it will take: as fast as it went so far. Says nothing in the first second, in which it
 * would be a guess. For one piece of work; not safe for use by several threads.
 */
public final class Pace {
    private static final Duration SOONEST = Duration.ofSeconds(1);
    private static final int MINUTE = 60;
    private static final int MEGABYTE = 1_000_000;

    private final InstantSource clock;
    private final long began;

    /** Work that begins now. */
    public Pace(InstantSource clock) {
        this.clock = clock;
        this.began = clock.millis();
    }

    /**
     * The pace in words: {@code 12.3 MB/s, 40 s left}; empty while there is nothing to say.
     *
     * @param done how many bytes are done
     * @param total how many there are; 0 when not known
     */
    public Optional<String> inBytes(long done, long total) {
        long millis = clock.millis() - began;
        if (millis < SOONEST.toMillis() || done <= 0 || done > total) {
            return Optional.empty();
        }
        double perSecond = 1000.0 * done / millis;
        long left = Math.round((total - done) / perSecond);
        return Optional.of("%.1f MB/s, %s left".formatted(perSecond / MEGABYTE, words(left)));
    }

    private static String words(long seconds) {
        return seconds < 2 * MINUTE ? seconds + " s" : (seconds + MINUTE / 2) / MINUTE + " min";
    }
}
