package org.lectern.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A mean or a share, and between what it would be in 95 of 100 other samples: percentiles of a bootstrap. */
public record Interval(double low, double mean, double high) {
    private static final int SAMPLES = 10_000;
    /** The same samples in every run. */
    private static final long SEED = 42;

    /** The mean of values that were drawn one by one. */
    static Interval of(double[] values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return of(values, ones);
    }

    /**
     * The sum of some parts by the sum of some wholes, which were drawn two by two: as how many of the tags of each paper are right, by how
     * many it has.
     */
    static Interval of(double[] parts, double[] wholes) {
        double whole = Arrays.stream(wholes).sum();
        if (whole == 0) {
            return new Interval(0, 0, 0);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] shares = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double part = 0;
            double all = 0;
            for (int j = 0; j < parts.length; j++) {
                int drawn = random.nextInt(parts.length);
                part += parts[drawn];
                all += wholes[drawn];
            }
            shares[i] = all == 0 ? 0 : part / all;
        }
        Arrays.sort(shares);
        return new Interval(
                shares[SAMPLES * 25 / 1000], Arrays.stream(parts).sum() / whole, shares[SAMPLES * 975 / 1000]);
    }
}
