package org.lectern.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link RoleNet} by back-propagation, as {@link WeightsLearner} learns weights. The rows begin as zeros, so that what was seen
 * seldom says little. State of one training.
 */
final class NetLearner {
    private static final int ROLES = RoleChain.ROLES;
    private static final int WIDTH = NetLayers.WIDTH;
    private static final int INPUTS = NetLayers.INPUTS;
    /** The share of features that is left out. */
    private static final double DROPPED = 0.7;
    /** Keeps the first steps of rare features small. */
    private static final double CALM = 0.1;

    private final Random random;
    private float[] rows = new float[RoleFeatures.BUCKETS * WIDTH];
    private NetLayers layers = new NetLayers();
    private float[] rowSquares = new float[0];
    private NetLayers squares = new NetLayers();

    NetLearner(long seed) {
        random = new Random(seed);
        for (int i = 0; i < layers.inner.length; i++) {
            boolean always = i % INPUTS == INPUTS - 1;
            layers.inner[i] = always ? 0 : (float) (random.nextGaussian() / Math.sqrt(3 * WIDTH));
        }
        for (int i = 0; i < layers.outer.length; i++) {
            boolean always = i % (WIDTH + 1) == WIDTH;
            layers.outer[i] = always ? 0 : (float) (random.nextGaussian() / Math.sqrt(WIDTH));
        }
    }

    /** How large steps are: those of rows and those of the layers above. */
    record Pace(double rows, double layers) {}

    /** Learns on from what it has. */
    void learn(List<RoleExample> examples, int passes, Pace pace) {
        List<RoleExample> shuffled = new ArrayList<>(examples);
        rowSquares = new float[rows.length];
        squares = new NetLayers();
        RoleStepsLearner stepsLearner = new RoleStepsLearner(layers.steps, pace.layers);
        float[] sums = new float[rows.length];
        NetLayers layerSums = new NetLayers();
        int counted = passes - passes / 2;
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(example -> learn(example, stepsLearner, pace));
            if (pass >= passes / 2) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += rows[i] / counted;
                }
                layerSums.add(layers, 1f / counted);
            }
        }
        rows = sums;
        layers = layerSums;
    }

    RoleNet net() {
        return RoleNet.of(rows, layers);
    }

    private void learn(RoleExample example, RoleStepsLearner stepsLearner, Pace pace) {
        int[][] seen = example.without(DROPPED, random);
        float[][] sentences = new float[seen.length][WIDTH];
        for (int i = 0; i < seen.length; i++) {
            for (int bucket : seen[i]) {
                for (int j = 0; j < WIDTH; j++) {
                    sentences[i][j] += rows[bucket * WIDTH + j];
                }
            }
            NetLayers.squash(sentences[i], seen[i].length);
        }
        NetLayers.Pass pass = layers.new Pass(sentences);
        float[][] missing = new float[seen.length][WIDTH];
        for (int i = 0; i < seen.length; i++) {
            float[] ofInputs = learnInner(pass, i, learnOuter(pass, i, example.wanted[i], pace), pace);
            for (int side = 0; side < 3; side++) {
                int other = i - 1 + side;
                for (int j = 0; other >= 0 && other < seen.length && j < WIDTH; j++) {
                    missing[other][j] += ofInputs[side * WIDTH + j];
                }
            }
        }
        for (int i = 0; i < seen.length; i++) {
            learnRows(seen[i], sentences[i], missing[i], pace);
        }
        stepsLearner.learn(pass.chain, example.wanted);
    }

    /** Gives back what the inner units should have said more. */
    private float[] learnOuter(NetLayers.Pass pass, int sentence, double[] wanted, Pace pace) {
        float[] missing = new float[WIDTH];
        double[] found = pass.chain.roles(sentence);
        for (int role = 0; role < ROLES; role++) {
            float ofRole = (float) (wanted[role] - found[role]);
            int row = role * (WIDTH + 1);
            for (int unit = 0; unit < WIDTH; unit++) {
                missing[unit] += ofRole * layers.outer[row + unit];
                climb(layers.outer, squares.outer, row + unit, ofRole * pass.units[sentence][unit], pace.layers);
            }
            climb(layers.outer, squares.outer, row + WIDTH, ofRole, pace.layers);
        }
        return missing;
    }

    /** Gives back what their inputs should have been more. */
    private float[] learnInner(NetLayers.Pass pass, int sentence, float[] missing, Pace pace) {
        float[] ofInputs = new float[INPUTS];
        for (int unit = 0; unit < WIDTH; unit++) {
            float ofUnit = missing[unit] * slope(pass.units[sentence][unit]);
            int row = unit * INPUTS;
            for (int i = 0; i < INPUTS; i++) {
                ofInputs[i] += ofUnit * layers.inner[row + i];
                climb(layers.inner, squares.inner, row + i, ofUnit * pass.inputs[sentence][i], pace.layers);
            }
        }
        return ofInputs;
    }

    private void learnRows(int[] buckets, float[] sentence, float[] missing, Pace pace) {
        float share = NetLayers.shareOf(buckets.length);
        for (int j = 0; j < WIDTH; j++) {
            float ofRow = missing[j] * slope(sentence[j]) * share;
            for (int bucket : buckets) {
                climb(rows, rowSquares, bucket * WIDTH + j, ofRow, pace.rows);
            }
        }
    }

    /** How steep the hyperbolic tangent is where it has a value. */
    private static float slope(float value) {
        return 1 - value * value;
    }

    private static void climb(float[] values, float[] squares, int at, float missing, double pace) {
        squares[at] += missing * missing;
        values[at] += (float) (pace * missing / Math.sqrt(squares[at] + CALM));
    }
}
