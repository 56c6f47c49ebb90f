package org.lectern.compare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What each feature says for each role: a table of {@link RoleFeatures#BUCKETS} rows, whose weights are bytes that a common factor makes
 * numbers of, and the {@link RoleSteps}. Immutable once it is made.
 */
final class RoleWeights {
    private static final int ROLES = RoleChain.ROLES;
    /** Changes with the features and with the shape of the file. */
    private static final int FORMAT = 0x4c520001;

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
        float most = Float.MIN_NORMAL;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float factor = most / Byte.MAX_VALUE;
        byte[] table = new byte[weights.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.round(weights[i] / factor);
        }
        return new RoleWeights(table, factor, steps);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is something else, or of another version
     */
    static RoleWeights read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("no weights of roles, or those of another version");
            }
            RoleSteps steps = RoleSteps.read(in);
            float factor = in.readFloat();
            byte[] columns = in.readNBytes(RoleFeatures.BUCKETS * ROLES);
            if (columns.length < RoleFeatures.BUCKETS * ROLES) {
                throw new IOException("weights of roles that end too early");
            }
            byte[] table = new byte[columns.length];
            for (int i = 0; i < table.length; i++) {
                table[i] = columns[i % ROLES * RoleFeatures.BUCKETS + i / ROLES];
            }
            return new RoleWeights(table, factor, steps);
        }
    }

    /** Writes them compressed, role by role, for the zeros of a role stand together. */
    void write(OutputStream file) throws IOException {
        byte[] columns = new byte[table.length];
        for (int i = 0; i < table.length; i++) {
            columns[i % ROLES * RoleFeatures.BUCKETS + i / ROLES] = table[i];
        }
        GZIPOutputStream packed = new GZIPOutputStream(file);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(FORMAT);
        steps.write(out);
        out.writeFloat(factor);
        out.write(columns);
        out.flush();
        packed.finish();
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
