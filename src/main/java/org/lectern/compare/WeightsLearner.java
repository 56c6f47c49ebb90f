package org.lectern.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns {@link RoleWeights}: the likelihood of a conditional random field climbed by stochastic gradients, with a pace of each weight's own
 * (AdaGrad), and the mean of the weights over the later half of the passes. The steps are small, for the readers of a sentence often
 * disagree: who follows them closer does worse on other sentences.
 */
final class WeightsLearner {
    private static final int ROLES = RoleChain.ROLES;
    private static final double PACE = 0.008;
    /** The share of features that is left out. */
    private static final double DROPPED = 0.5;
    /** Keeps the first steps of rare features small. */
    private static final double CALM = 1;

    private final Random random;
    private float[] weights = new float[RoleFeatures.BUCKETS * ROLES];
    private float[] squares = new float[0];
    private RoleSteps steps = new RoleSteps();

    WeightsLearner(long seed) {
        random = new Random(seed);
    }

    /** Learns on from what it has. */
    void learn(List<RoleExample> examples, int passes) {
        List<RoleExample> shuffled = new ArrayList<>(examples);
        squares = new float[weights.length];
        RoleStepsLearner stepsLearner = new RoleStepsLearner(steps, PACE);
        float[] sums = new float[weights.length];
        RoleSteps stepSums = new RoleSteps();
        int counted = passes - passes / 2;
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(example -> learn(example, stepsLearner));
            if (pass >= passes / 2) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weights[i] / counted;
                }
                stepSums.add(steps, 1.0 / counted);
            }
        }
        weights = sums;
        steps = stepSums;
    }

    RoleWeights weights() {
        return RoleWeights.of(weights, steps);
    }

    private void learn(RoleExample example, RoleStepsLearner stepsLearner) {
        int[][] seen = example.without(DROPPED, random);
        double[][] scores = new double[seen.length][ROLES];
        for (int i = 0; i < seen.length; i++) {
            for (int bucket : seen[i]) {
                for (int role = 0; role < ROLES; role++) {
                    scores[i][role] += weights[bucket * ROLES + role] / (1 - DROPPED);
                }
            }
        }
        RoleChain chain = new RoleChain(scores, steps);
        for (int i = 0; i < seen.length; i++) {
            double[] found = chain.roles(i);
            for (int role = 0; role < ROLES; role++) {
                climb(seen[i], role, (float) ((example.wanted[i][role] - found[role]) / (1 - DROPPED)));
            }
        }
        stepsLearner.learn(chain, example.wanted);
    }

    private void climb(int[] buckets, int role, float missing) {
        for (int bucket : buckets) {
            int at = bucket * ROLES + role;
            squares[at] += missing * missing;
            weights[at] += (float) (PACE * missing / Math.sqrt(squares[at] + CALM));
        }
    }
}
