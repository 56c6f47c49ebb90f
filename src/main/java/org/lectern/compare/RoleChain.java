package org.lectern.compare;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over the sentences of one abstract (Lafferty et al., “Conditional random fields”, ICML 2001): how
 * probable each role of each sentence is, and each role behind each other. Forward and backward sums are scaled at every sentence, so any
 * number of sentences will do. State of one call.
 */
final class RoleChain {
    /** How many roles there are. */
    static final int ROLES = Role.values().length;

    private final double[][] forward;
    private final double[][] backward;
    private final double[][] factors;
    private final double[] steps;

    /**
     * Sums over all ways to give roles.
     *
     * @param scores of each sentence and role, as logarithms
     * @param weights for the roles that begin, follow each other and end
     */
    RoleChain(double[][] scores, RoleSteps weights) {
        int count = scores.length;
        forward = new double[count][ROLES];
        backward = new double[count][ROLES];
        factors = new double[count][ROLES];
        steps = Arrays.stream(weights.pairs).map(Math::exp).toArray();
        for (int i = 0; i < count; i++) {
            for (int role = 0; role < ROLES; role++) {
                factors[i][role] = scores[i][role]
                        + (i == 0 ? weights.first[role] : 0)
                        + (i == count - 1 ? weights.last[role] : 0);
            }
            exponentiate(factors[i]);
        }
        goForward();
        goBackward();
    }

    private static void exponentiate(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        for (int role = 0; role < ROLES; role++) {
            scores[role] = Math.exp(scores[role] - most);
        }
    }

    private void goForward() {
        for (int i = 0; i < factors.length; i++) {
            for (int role = 0; role < ROLES; role++) {
                double before = i == 0 ? 1 : 0;
                for (int from = 0; i > 0 && from < ROLES; from++) {
                    before += forward[i - 1][from] * steps[from * ROLES + role];
                }
                forward[i][role] = before * factors[i][role];
            }
            scale(forward[i]);
        }
    }

    private void goBackward() {
        for (int i = factors.length - 1; i >= 0; i--) {
            for (int role = 0; role < ROLES; role++) {
                double behind = i == factors.length - 1 ? 1 : 0;
                for (int to = 0; i < factors.length - 1 && to < ROLES; to++) {
                    behind += steps[role * ROLES + to] * factors[i + 1][to] * backward[i + 1][to];
                }
                backward[i][role] = behind;
            }
            scale(backward[i]);
        }
    }

    private static void scale(double[] values) {
        double sum = Arrays.stream(values).sum();
        for (int i = 0; i < values.length; i++) {
            values[i] = sum > 0 ? values[i] / sum : 1.0 / values.length;
        }
    }

    /** How probable each role of a sentence is; they add up to 1. */
    double[] roles(int sentence) {
        double[] roles = new double[ROLES];
        for (int role = 0; role < ROLES; role++) {
            roles[role] = forward[sentence][role] * backward[sentence][role];
        }
        scale(roles);
        return roles;
    }

    /** How probable it is that the sentence before has the first and the sentence the second role, at the place first × {@link #ROLES} + second. */
    double[] pairs(int sentence) {
        double[] pairs = new double[ROLES * ROLES];
        for (int from = 0; from < ROLES; from++) {
            for (int to = 0; to < ROLES; to++) {
                pairs[from * ROLES + to] = forward[sentence - 1][from]
                        * steps[from * ROLES + to]
                        * factors[sentence][to]
                        * backward[sentence][to];
            }
        }
        scale(pairs);
        return pairs;
    }
}
