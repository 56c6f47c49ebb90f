package org.lectern.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the sentences of several papers that say most nearly the same, the best pairs first, a sentence of each paper at most. Whether two
 * have the same role counts for how alike they are and decides nothing else: those that say the same do the same, so the most probable
 * role of all of them together becomes that of each. Used once.
 */
final class SentenceGroups {
    /** Sentences that are less alike stand in rows of their own. */
    private static final double ALIKE = 0.28;

    private final SentenceLikeness likeness;
    private final List<List<RoleSentence>> groups = new ArrayList<>();
    private final Map<RoleSentence, List<RoleSentence>> groupOf = new HashMap<>();

    private SentenceGroups(SentenceLikeness likeness) {
        this.likeness = likeness;
    }

    private record Pair(RoleSentence one, RoleSentence other, double likeness) {}

    /**
     * Groups all sentences, those that say the same as no other by themselves.
     *
     * @param sentences those of all papers, paper by paper in their order
     * @return in the order of their first sentences
     */
    static List<SentenceGroup> of(List<RoleSentence> sentences, SentenceLikeness likeness) {
        return new SentenceGroups(likeness).grouped(sentences);
    }

    private List<SentenceGroup> grouped(List<RoleSentence> sentences) {
        for (RoleSentence sentence : sentences) {
            List<RoleSentence> own = new ArrayList<>(List.of(sentence));
            groups.add(own);
            groupOf.put(sentence, own);
        }
        pairs(sentences).forEach(this::join);
        return groups.stream().map(this::group).toList();
    }

    private List<Pair> pairs(List<RoleSentence> sentences) {
        List<Pair> pairs = new ArrayList<>();
        for (RoleSentence one : sentences) {
            for (RoleSentence other : sentences) {
                if (one.column() < other.column()) {
                    double alike = likeness.of(one, other);
                    if (alike >= ALIKE) {
                        pairs.add(new Pair(one, other, alike));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> pair.one.column())
                .thenComparingInt(pair -> pair.other.column())
                .thenComparingInt(pair -> pair.one.index())
                .thenComparingInt(pair -> pair.other.index()));
        return pairs;
    }

    private void join(Pair pair) {
        List<RoleSentence> one = of(pair.one);
        List<RoleSentence> other = of(pair.other);
        boolean shareColumn =
                one.stream().anyMatch(first -> other.stream().anyMatch(second -> first.column() == second.column()));
        if (!shareColumn && mean(one, other) >= ALIKE) {
            one.addAll(other);
            other.forEach(sentence -> groupOf.put(sentence, one));
            groups.remove(other);
        }
    }

    private List<RoleSentence> of(RoleSentence sentence) {
        return groupOf.getOrDefault(sentence, List.of());
    }

    private double mean(List<RoleSentence> one, List<RoleSentence> other) {
        return one.stream()
                .flatMapToDouble(first -> other.stream().mapToDouble(second -> likeness.of(first, second)))
                .average()
                .orElse(0);
    }

    private SentenceGroup group(List<RoleSentence> sentences) {
        Role role = role(sentences);
        double sum = 0;
        int pairs = 0;
        for (RoleSentence one : sentences) {
            for (RoleSentence other : sentences) {
                if (one.column() < other.column()) {
                    sum += likeness.of(one, other);
                    pairs++;
                }
            }
        }
        return new SentenceGroup(
                sentences.stream().map(sentence -> sentence.as(role)).toList(), pairs == 0 ? 0 : sum / pairs);
    }

    /**
     * Of the roles that they are taken for, the most probable for all together; the objective where all papers first offer something in
     * these sentences and one is taken for that.
     */
    private Role role(List<RoleSentence> sentences) {
        boolean offer = sentences.stream()
                .allMatch(sentence -> likeness.profile(sentence).offers());
        if (offer && sentences.stream().anyMatch(sentence -> sentence.role() == Role.OBJECTIVE)) {
            return Role.OBJECTIVE;
        }
        return sentences.stream()
                .map(RoleSentence::role)
                .distinct()
                .max(Comparator.<Role>comparingDouble(role -> sentences.stream()
                                .mapToDouble(sentence -> Math.log(
                                        likeness.profile(sentence).guess().chance(role)))
                                .sum())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
