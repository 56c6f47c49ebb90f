package org.lectern.compare;

/** Climbs the {@link RoleSteps} of a chain by stochastic gradients, with a pace of each weight's own (AdaGrad). */
final class RoleStepsLearner {
    private static final int ROLES = RoleChain.ROLES;
    /** Keeps the first steps small. */
    private static final double CALM = 1;

    private final RoleSteps steps;
    private final RoleSteps squares = new RoleSteps();
    private final double pace;

    RoleStepsLearner(RoleSteps steps, double pace) {
        this.steps = steps;
        this.pace = pace;
    }

    /** Takes a step towards what an abstract should have been. */
    void learn(RoleChain found, double[][] wanted) {
        int last = wanted.length - 1;
        for (int i = 0; i <= last; i++) {
            double[] roles = found.roles(i);
            for (int role = 0; role < ROLES; role++) {
                if (i == 0) {
                    climb(steps.first, squares.first, role, wanted[i][role] - roles[role]);
                }
                if (i == last) {
                    climb(steps.last, squares.last, role, wanted[i][role] - roles[role]);
                }
            }
            if (i > 0) {
                learnPairs(found.pairs(i), wanted[i - 1], wanted[i]);
            }
        }
    }

    private void learnPairs(double[] found, double[] before, double[] behind) {
        for (int pair = 0; pair < found.length; pair++) {
            climb(steps.pairs, squares.pairs, pair, before[pair / ROLES] * behind[pair % ROLES] - found[pair]);
        }
    }

    private void climb(double[] values, double[] squares, int at, double missing) {
        squares[at] += missing * missing;
        values[at] += pace * missing / Math.sqrt(squares[at] + CALM);
    }
}
