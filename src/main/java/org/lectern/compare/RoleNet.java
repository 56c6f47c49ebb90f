package org.lectern.compare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A small neural network that sees the same as {@link RoleWeights} but what goes with what too: each bucket of {@link RoleFeatures} has a row
 * of {@link NetLayers#WIDTH} numbers, whose sum is what a sentence is (Joulin et al., “Bag of tricks for efficient text classification”,
 * EACL 2017); a layer sees it between its neighbours, another gives scores of roles, and a {@link RoleChain} goes over them. The rows are
 * bytes that a common factor makes numbers of. Immutable once it is made.
 */
final class RoleNet {
    private static final int WIDTH = NetLayers.WIDTH;
    /** The largest number of a row as a byte. It may be so coarse, for rows are added up. */
    private static final int LARGEST = 40;

    private final byte[] table;
    private final float factor;
    private final NetLayers layers;

    private RoleNet(byte[] table, float factor, NetLayers layers) {
        this.table = table;
        this.factor = factor;
        this.layers = layers;
    }

    /**
     * Rounds rows to bytes.
     *
     * @param rows of each bucket, one behind the other
     */
    static RoleNet of(float[] rows, NetLayers layers) {
        float factor = ByteTable.factor(rows, LARGEST);
        return new RoleNet(ByteTable.rounded(rows, factor), factor, layers);
    }

    static RoleNet read(DataInputStream in) throws IOException {
        NetLayers layers = NetLayers.read(in);
        float factor = in.readFloat();
        return new RoleNet(ByteTable.read(in, RoleFeatures.BUCKETS, WIDTH), factor, layers);
    }

    void write(DataOutputStream out) throws IOException {
        layers.write(out);
        out.writeFloat(factor);
        ByteTable.write(out, table, WIDTH);
    }

    /**
     * How probable the roles of the sentences of an abstract are.
     *
     * @param features of each sentence
     */
    RoleChain chain(int[][] features) {
        float[][] sentences = new float[features.length][];
        for (int i = 0; i < features.length; i++) {
            sentences[i] = sum(features[i]);
            NetLayers.squash(sentences[i], features[i].length);
        }
        return layers.new Pass(sentences).chain;
    }

    private float[] sum(int[] buckets) {
        int[] sums = new int[WIDTH];
        for (int bucket : buckets) {
            int row = bucket * WIDTH;
            for (int i = 0; i < WIDTH; i++) {
                sums[i] += table[row + i];
            }
        }
        float[] sum = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            sum[i] = sums[i] * factor;
        }
        return sum;
    }
}
