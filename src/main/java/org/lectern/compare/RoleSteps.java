package org.lectern.compare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How readily roles begin an abstract, follow each other and end it, as logarithms. Only who trains changes it. */
final class RoleSteps {
    private static final int ROLES = RoleChain.ROLES;

    /** Of each role, by its ordinal. */
    final double[] first = new double[ROLES];

    /** Of each role, by its ordinal. */
    final double[] last = new double[ROLES];

    /** Of each role behind each, at the place of the one before × {@link RoleChain#ROLES} + the one behind. */
    final double[] pairs = new double[ROLES * ROLES];

    static RoleSteps read(DataInputStream in) throws IOException {
        RoleSteps steps = new RoleSteps();
        for (double[] values : steps.all()) {
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readFloat();
            }
        }
        return steps;
    }

    void write(DataOutputStream out) throws IOException {
        for (double[] values : all()) {
            for (double value : values) {
                out.writeFloat((float) value);
            }
        }
    }

    /** Adds a share of others. */
    void add(RoleSteps others, double share) {
        for (int kind = 0; kind < all().length; kind++) {
            for (int i = 0; i < all()[kind].length; i++) {
                all()[kind][i] += share * others.all()[kind][i];
            }
        }
    }

    private double[][] all() {
        return new double[][] {first, last, pairs};
    }
}
