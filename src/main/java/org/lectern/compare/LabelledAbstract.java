package org.lectern.compare;

import java.util.List;

/**
 * An abstract whose sentences people gave roles.
 *
 * @param sentences its sentences, in order
 * @param roles the role of each
 * @param shares which share of those who read a sentence agreed on its role, 0 to 1; 1 where nobody counted
 */
public record LabelledAbstract(List<String> sentences, List<Role> roles, List<Double> shares) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when they differ in length
     */
    public LabelledAbstract {
        sentences = List.copyOf(sentences);
        roles = List.copyOf(roles);
        shares = List.copyOf(shares);
        if (sentences.size() != roles.size() || sentences.size() != shares.size()) {
            throw new IllegalArgumentException(
                    "%d sentences, %d labels, %d shares".formatted(sentences.size(), roles.size(), shares.size()));
        }
    }
}
