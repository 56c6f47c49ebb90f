package org.lectern.compare;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a sentence probably does in its abstract.
 *
 * @param role what it is taken for, not always what is most probable
 * @param chances how probable each role is, from 0 to 1; a role that is not there is out of the question
 */
public record RoleGuess(Role role, Map<Role, Double> chances) {
    /** Copies the map. */
    public RoleGuess {
        chances = Map.copyOf(chances);
    }

    /** A role beyond doubt. */
    public static RoleGuess sure(Role role) {
        return new RoleGuess(role, Map.of(role, 1.0));
    }

    /** Probabilities are given in the order of the roles. */
    static RoleGuess of(Role role, double[] probabilities) {
        Map<Role, Double> chances = new EnumMap<>(Role.class);
        Role[] roles = Role.values();
        for (int i = 0; i < roles.length; i++) {
            chances.put(roles[i], probabilities[i]);
        }
        return new RoleGuess(role, chances);
    }

    double chance(Role one) {
        return chances.getOrDefault(one, 0.0);
    }

    /** How far two sentences may do the same, from 0 to 1: the Bhattacharyya coefficient of their roles. */
    double agreement(RoleGuess other) {
        double sum = 0;
        for (Role one : Role.values()) {
            sum += Math.sqrt(chance(one) * other.chance(one));
        }
        return Math.min(1, sum);
    }
}
