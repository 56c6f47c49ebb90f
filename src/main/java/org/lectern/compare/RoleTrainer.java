package org.lectern.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes a {@link RoleTagger} from abstracts that people read: the likelihood of a conditional random field climbed by stochastic gradients,
 * with a pace of each weight's own (AdaGrad), and the mean of the weights over the later half of the passes. Half of the features are left
 * out at each step, so that no weight relies on another, and the steps are small, for the readers of a sentence often disagree: who follows
 * them closer does worse on other sentences. The same abstracts in the same order make the same tagger.
 */
public final class RoleTrainer {
    private static final int ROLES = RoleChain.ROLES;
    private static final int PASSES = 10;
    private static final double PACE = 0.008;
    /** The share of features that is left out. */
    private static final double DROPPED = 0.5;
    /** Keeps the first steps of rare features small. */
    private static final double CALM = 1;
    /** How much of the readers' disagreement is believed: with 0 each label is taken for sure. */
    private static final double DOUBT = 0.5;

    private final List<Example> examples;
    private final Random random;
    private final float[] weights = new float[RoleFeatures.BUCKETS * ROLES];
    private final float[] squares = new float[RoleFeatures.BUCKETS * ROLES];
    private final RoleSteps steps = new RoleSteps();
    private final RoleSteps stepSquares = new RoleSteps();

    private RoleTrainer(List<Example> examples, long seed) {
        this.examples = new ArrayList<>(examples);
        random = new Random(seed);
    }

    /**
     * Learns from abstracts; takes seconds for a thousand. From none it makes a tagger that finds all roles as probable.
     *
     * @param abstracts with their roles
     */
    public static RoleTagger train(List<LabelledAbstract> abstracts) {
        double[] frequencies = frequencies(abstracts);
        List<Example> examples = abstracts.stream()
                .filter(labelled -> !labelled.sentences().isEmpty())
                .map(labelled -> new Example(RoleFeatures.of(labelled.sentences()), wanted(labelled, frequencies)))
                .toList();
        return new RoleTagger(new RoleTrainer(examples, 0).weights());
    }

    /** An abstract as features, and how probable each role of each sentence is by those who read it. */
    private static final class Example {
        final int[][] features;
        final double[][] wanted;

        Example(int[][] features, double[][] wanted) {
            this.features = features;
            this.wanted = wanted;
        }
    }

    private static double[] frequencies(List<LabelledAbstract> abstracts) {
        double[] frequencies = new double[ROLES];
        Arrays.fill(frequencies, 1);
        abstracts.forEach(labelled -> labelled.roles().forEach(role -> frequencies[role.ordinal()]++));
        double all = Arrays.stream(frequencies).sum();
        return Arrays.stream(frequencies).map(frequency -> frequency / all).toArray();
    }

    /** What the readers did not agree on goes to the other roles, by how frequent they are. */
    private static double[][] wanted(LabelledAbstract labelled, double[] frequencies) {
        double[][] wanted = new double[labelled.roles().size()][ROLES];
        for (int i = 0; i < wanted.length; i++) {
            int right = labelled.roles().get(i).ordinal();
            double doubt = DOUBT * (1 - Math.clamp(labelled.shares().get(i), 0, 1));
            for (int role = 0; role < ROLES; role++) {
                wanted[i][role] = role == right ? 1 - doubt : doubt * frequencies[role] / (1 - frequencies[right]);
            }
        }
        return wanted;
    }

    private RoleWeights weights() {
        float[] sums = new float[weights.length];
        RoleSteps stepSums = new RoleSteps();
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
            if (pass >= PASSES / 2) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weights[i] / (PASSES - PASSES / 2);
                }
                stepSums.add(steps, 1.0 / (PASSES - PASSES / 2));
            }
        }
        return RoleWeights.of(sums, stepSums);
    }

    private void learn(Example example) {
        int count = example.features.length;
        int[][] seen = new int[count][];
        double[][] scores = new double[count][ROLES];
        for (int i = 0; i < count; i++) {
            seen[i] = Arrays.stream(example.features[i])
                    .filter(bucket -> random.nextDouble() >= DROPPED)
                    .toArray();
            for (int bucket : seen[i]) {
                for (int role = 0; role < ROLES; role++) {
                    scores[i][role] += weights[bucket * ROLES + role] / (1 - DROPPED);
                }
            }
        }
        RoleChain chain = new RoleChain(scores, steps);
        for (int i = 0; i < count; i++) {
            double[] found = chain.roles(i);
            for (int role = 0; role < ROLES; role++) {
                double missing = example.wanted[i][role] - found[role];
                climb(seen[i], role, missing / (1 - DROPPED));
                if (i == 0) {
                    climb(steps.first, stepSquares.first, role, missing);
                }
                if (i == count - 1) {
                    climb(steps.last, stepSquares.last, role, missing);
                }
            }
            if (i > 0) {
                climb(example.wanted[i - 1], example.wanted[i], chain.pairs(i));
            }
        }
    }

    private void climb(int[] buckets, int role, double missing) {
        for (int bucket : buckets) {
            int at = bucket * ROLES + role;
            squares[at] += (float) (missing * missing);
            weights[at] += (float) (PACE * missing / Math.sqrt(squares[at] + CALM));
        }
    }

    private void climb(double[] before, double[] behind, double[] found) {
        for (int from = 0; from < ROLES; from++) {
            for (int to = 0; to < ROLES; to++) {
                int pair = from * ROLES + to;
                climb(steps.pairs, stepSquares.pairs, pair, before[from] * behind[to] - found[pair]);
            }
        }
    }

    private static void climb(double[] values, double[] squares, int at, double missing) {
        squares[at] += missing * missing;
        values[at] += PACE * missing / Math.sqrt(squares[at] + CALM);
    }
}
