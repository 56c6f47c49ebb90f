package org.lectern.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.compare.Role;

/**
 * What {@link RolesBench} measured.
 *
 * @param abstracts how many abstracts were read
 * @param all all of their sentences
 * @param agreed those on whose role at least {@link RolesBench#AGREED} of those who read them agreed
 * @param speed how many abstracts a second get their roles on one thread, of several rounds
 */
public record RolesFigures(int abstracts, Confusion all, Confusion agreed, Times speed) {
    /**
     * How often sentences of a role were given which.
     *
     * @param counts by the right role and the given one; a pair that did not occur is missing
     */
    public record Confusion(Map<Pair, Integer> counts) {
        /** Copies the map. */
        public Confusion {
            counts = Map.copyOf(counts);
        }

        /** How many sentences there are. */
        public int sentences() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** How many sentences of a role were given another, or the same. */
        public int count(Role right, Role given) {
            return counts.getOrDefault(new Pair(right, given), 0);
        }

        /** The share of sentences that were given the right role, which is what micro-F1 is where each gets one; 0 without any. */
        public double microF1() {
            return share(roles().mapToInt(role -> count(role, role)).sum(), sentences());
        }

        /** How many of the sentences that were given a role have it; 0 without any. */
        public double precision(Role role) {
            return share(
                    count(role, role),
                    roles().mapToInt(right -> count(right, role)).sum());
        }

        /** How many of the sentences of a role were given it; 0 without any. */
        public double recall(Role role) {
            return share(count(role, role), of(role));
        }

        /** How many sentences have a role. */
        public int of(Role role) {
            return roles().mapToInt(given -> count(role, given)).sum();
        }

        /** The harmonic mean of precision and recall; 0 where nothing is right. */
        public double f1(Role role) {
            double sum = precision(role) + recall(role);
            return sum == 0 ? 0 : 2 * precision(role) * recall(role) / sum;
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        private static Stream<Role> roles() {
            return List.of(Role.values()).stream();
        }
    }

    /** The role that a sentence has, and the one it was given. */
    public record Pair(Role right, Role given) {}
}
