package org.lectern.compare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What each feature says for each role: a table of {@link RoleFeatures#BUCKETS} rows, whose weights are bytes that a common factor makes
 * numbers of, and the {@link RoleSteps}. Immutable once it is made.
 */
final class RoleWeights {
    private static final int ROLES = RoleChain.ROLES;

    private final byte[] table;
    private final float factor;
    private final RoleSteps steps;

    private RoleWeights(byte[] table, float factor, RoleSteps steps) {
        this.table = table;
        this.factor = factor;
        this.steps = steps;
    }

    /**
     * Rounds weights to bytes.
     *
     * @param weights of each bucket and role, at the place bucket × {@link RoleChain#ROLES} + role
     */
    static RoleWeights of(float[] weights, RoleSteps steps) {
        float factor = ByteTable.factor(weights, Byte.MAX_VALUE);
        return new RoleWeights(ByteTable.rounded(weights, factor), factor, steps);
    }

    static RoleWeights read(DataInputStream in) throws IOException {
        RoleSteps steps = RoleSteps.read(in);
        float factor = in.readFloat();
        return new RoleWeights(ByteTable.read(in, RoleFeatures.BUCKETS, ROLES), factor, steps);
    }

    void write(DataOutputStream out) throws IOException {
        steps.write(out);
        out.writeFloat(factor);
        ByteTable.write(out, table, ROLES);
    }

    /**
     * How probable the roles of the sentences of an abstract are.
     *
     * @param features of each sentence
     */
    RoleChain chain(int[][] features) {
        double[][] scores = new double[features.length][ROLES];
        for (int i = 0; i < features.length; i++) {
            int[] sums = new int[ROLES];
            for (int bucket : features[i]) {
                for (int role = 0; role < ROLES; role++) {
                    sums[role] += table[bucket * ROLES + role];
                }
            }
            for (int role = 0; role < ROLES; role++) {
                scores[i][role] = (double) sums[role] * factor;
            }
        }
        return new RoleChain(scores, steps);
    }
}
