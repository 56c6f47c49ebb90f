package org.lectern.compare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The layers of {@link RoleNet} above the rows of its table. Only who trains changes them. */
final class NetLayers {
    private static final int ROLES = RoleChain.ROLES;

    /** How many numbers a sentence becomes, in both layers. */
    static final int WIDTH = 16;

    /** The sentence before, the sentence, the one behind, and what is always 1. */
    static final int INPUTS = 3 * WIDTH + 1;

    /** Of each unit, for each of its inputs. */
    final float[] inner = new float[WIDTH * INPUTS];

    /** Of each role, for each unit, and for what is always 1. */
    final float[] outer = new float[ROLES * (WIDTH + 1)];

    /** From sentence to sentence. */
    final RoleSteps steps = new RoleSteps();

    static NetLayers read(DataInputStream in) throws IOException {
        NetLayers layers = new NetLayers();
        layers.steps.add(RoleSteps.read(in), 1);
        for (float[] weights : layers.all()) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readFloat();
            }
        }
        return layers;
    }

    void write(DataOutputStream out) throws IOException {
        steps.write(out);
        for (float[] weights : all()) {
            for (float weight : weights) {
                out.writeFloat(weight);
            }
        }
    }

    /** Adds a share of others. */
    void add(NetLayers others, float share) {
        for (int layer = 0; layer < all().length; layer++) {
            for (int i = 0; i < all()[layer].length; i++) {
                all()[layer][i] += share * others.all()[layer][i];
            }
        }
        steps.add(others.steps, share);
    }

    private float[][] all() {
        return new float[][] {inner, outer};
    }

    /** What the sum of a sentence's rows becomes: in the same measure for long sentences and short ones, and between -1 and 1. */
    static void squash(float[] sum, int rows) {
        float share = shareOf(rows);
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) Math.tanh(sum[i] * share);
        }
    }

    static float shareOf(int rows) {
        return (float) (1 / Math.sqrt(Math.max(1, rows)));
    }

    /** What comes of the sentences of an abstract, with what was on the way. State of one call. */
    final class Pass {
        /** Of each sentence, what its inner units see. */
        final float[][] inputs;

        /** Of each sentence, what its inner units say. */
        final float[][] units;

        /** How probable the roles are. */
        final RoleChain chain;

        /** Goes up the layers from what each sentence is below, {@link #WIDTH} numbers each. */
        Pass(float[][] sentences) {
            inputs = new float[sentences.length][];
            units = new float[sentences.length][];
            double[][] scores = new double[sentences.length][];
            for (int i = 0; i < sentences.length; i++) {
                inputs[i] = around(sentences, i);
                units[i] = units(inputs[i]);
                scores[i] = scores(units[i]);
            }
            chain = new RoleChain(scores, steps);
        }
    }

    private static float[] around(float[][] sentences, int place) {
        float[] inputs = new float[INPUTS];
        for (int side = 0; side < 3; side++) {
            int other = place - 1 + side;
            if (other >= 0 && other < sentences.length) {
                System.arraycopy(sentences[other], 0, inputs, side * WIDTH, WIDTH);
            }
        }
        inputs[INPUTS - 1] = 1;
        return inputs;
    }

    private float[] units(float[] inputs) {
        float[] units = new float[WIDTH];
        for (int unit = 0; unit < WIDTH; unit++) {
            float sum = 0;
            for (int i = 0; i < INPUTS; i++) {
                sum += inputs[i] * inner[unit * INPUTS + i];
            }
            units[unit] = (float) Math.tanh(sum);
        }
        return units;
    }

    private double[] scores(float[] units) {
        double[] scores = new double[ROLES];
        for (int role = 0; role < ROLES; role++) {
            int row = role * (WIDTH + 1);
            float sum = outer[row + WIDTH];
            for (int unit = 0; unit < WIDTH; unit++) {
                sum += units[unit] * outer[row + unit];
            }
            scores[role] = sum;
        }
        return scores;
    }
}
