package org.lectern.compare;

import java.util.Arrays;
import java.util.Random;

/** An abstract to learn from. Nobody changes it. */
final class RoleExample {
    /** The buckets of each sentence, as {@link RoleFeatures} gives them. */
    final int[][] features;

    /** How probable each role of each sentence should be. */
    final double[][] wanted;

    RoleExample(int[][] features, double[][] wanted) {
        this.features = features;
        this.wanted = wanted;
    }

    /** The buckets without a share of them, drawn anew at each call, so that no weight comes to rely on another. */
    int[][] without(double share, Random random) {
        int[][] kept = new int[features.length][];
        for (int i = 0; i < kept.length; i++) {
            int[] sentence = new int[features[i].length];
            int count = 0;
            for (int bucket : features[i]) {
                if (random.nextDouble() >= share) {
                    sentence[count++] = bucket;
                }
            }
            kept[i] = Arrays.copyOf(sentence, count);
        }
        return kept;
    }
}
