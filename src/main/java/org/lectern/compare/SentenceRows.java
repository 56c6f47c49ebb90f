package org.lectern.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the sentences of one role into rows: those that say most nearly the same side by side, the best pairs first, a sentence of each
 * paper at most. Then the rows are ordered so that the sentences of a paper keep their order as far as its matches allow. Stateless but
 * for one call.
 */
final class SentenceRows {
    /** Sentences that are less alike stand in rows of their own. */
    private static final double ALIKE = 0.18;

    private final SentenceVectors vectors;
    private final int columns;

    SentenceRows(SentenceVectors vectors, int columns) {
        this.vectors = vectors;
        this.columns = columns;
    }

    private record Pair(RoleSentence one, RoleSentence other, double likeness) {}

    /** Sentences that share a row. */
    private static final class Group {
        private final List<RoleSentence> sentences = new ArrayList<>();

        Group(RoleSentence first) {
            sentences.add(first);
        }

        boolean sharesColumn(Group other) {
            return sentences.stream()
                    .anyMatch(one -> other.sentences.stream().anyMatch(two -> two.column() == one.column()));
        }
    }

    /** The rows of some sentences, which are given paper by paper in their order. */
    List<Row> of(List<RoleSentence> sentences) {
        return packed(ordered(groups(sentences)));
    }

    private List<Group> groups(List<RoleSentence> sentences) {
        List<Pair> pairs = new ArrayList<>();
        for (RoleSentence one : sentences) {
            for (RoleSentence other : sentences) {
                if (one.column() < other.column()) {
                    double likeness = vectors.likeness(one, other);
                    if (likeness >= ALIKE) {
                        pairs.add(new Pair(one, other, likeness));
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
        Map<RoleSentence, Group> groups = new HashMap<>();
        sentences.forEach(sentence -> groups.put(sentence, new Group(sentence)));
        for (Pair pair : pairs) {
            Group one = group(groups, pair.one);
            Group other = group(groups, pair.other);
            if (one != other && !one.sharesColumn(other) && likeness(one, other) >= ALIKE) {
                one.sentences.addAll(other.sentences);
                other.sentences.forEach(sentence -> groups.put(sentence, one));
            }
        }
        List<Group> distinct = new ArrayList<>();
        Set<Group> seen = new HashSet<>();
        for (RoleSentence sentence : sentences) {
            Group group = group(groups, sentence);
            if (seen.add(group)) {
                distinct.add(group);
            }
        }
        return distinct;
    }

    private static Group group(Map<RoleSentence, Group> groups, RoleSentence sentence) {
        Group group = groups.get(sentence);
        if (group == null) {
            throw new IllegalStateException("a sentence of no group");
        }
        return group;
    }

    /** The mean of all pairs of sentences of two groups. */
    private double likeness(Group one, Group other) {
        double sum = 0;
        for (RoleSentence first : one.sentences) {
            for (RoleSentence second : other.sentences) {
                sum += vectors.likeness(first, second);
            }
        }
        return sum / (one.sentences.size() * other.sentences.size());
    }

    /** Takes the row that no sentence of another holds back; where matches cross, the one that stands highest on the whole. */
    private static List<Group> ordered(List<Group> groups) {
        Map<Integer, Integer> lengths = new HashMap<>();
        groups.stream()
                .flatMap(group -> group.sentences.stream())
                .forEach(sentence -> lengths.merge(sentence.column(), 1, Integer::sum));
        Map<RoleSentence, Double> heights = new HashMap<>();
        lengths.forEach((column, length) -> {
            List<RoleSentence> own = groups.stream()
                    .flatMap(group -> group.sentences.stream())
                    .filter(sentence -> sentence.column() == column)
                    .sorted(Comparator.comparingInt(RoleSentence::index))
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                heights.put(own.get(i), (i + 0.5) / length);
            }
        });
        Comparator<Group> higher = Comparator.<Group>comparingDouble(group -> group.sentences.stream()
                        .sorted(Comparator.comparingInt(RoleSentence::column))
                        .mapToDouble(sentence -> heights.getOrDefault(sentence, 0.0))
                        .average()
                        .orElse(0))
                .thenComparingInt(group -> -group.sentences.size())
                .thenComparingInt(group -> group.sentences.stream()
                        .mapToInt(RoleSentence::column)
                        .min()
                        .orElse(0));
        List<Group> left = new ArrayList<>(groups);
        List<Group> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Group> free =
                    left.stream().filter(group -> isFree(group, left)).toList();
            Group next = (free.isEmpty() ? left : free).stream().min(higher).orElseThrow();
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    private static boolean isFree(Group group, List<Group> left) {
        return group.sentences.stream()
                .allMatch(sentence -> left.stream()
                        .flatMap(other -> other.sentences.stream())
                        .noneMatch(other -> other.column() == sentence.column() && other.index() < sentence.index()));
    }

    /**
     * Rows of groups in their order, as few as there can be: what stands alone fills the cells that matches leave free, below what stands
     * before it in its paper.
     */
    private List<Row> packed(List<Group> groups) {
        List<Map<Integer, RoleSentence>> cells = new ArrayList<>();
        List<Optional<Group>> matched = new ArrayList<>();
        int[] next = new int[columns];
        for (Group group : groups) {
            int at = group.sentences.stream()
                    .mapToInt(sentence -> next[sentence.column()])
                    .max()
                    .orElse(0);
            boolean several = group.sentences.size() > 1;
            while (at < cells.size()
                    && !fits(cells.get(at), several && matched.get(at).isPresent(), group)) {
                at++;
            }
            if (at == cells.size()) {
                cells.add(new HashMap<>());
                matched.add(Optional.empty());
            }
            for (RoleSentence sentence : group.sentences) {
                cells.get(at).put(sentence.column(), sentence);
                next[sentence.column()] = at + 1;
            }
            if (several) {
                matched.set(at, Optional.of(group));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(row(cells.get(i), matched.get(i)));
        }
        return rows;
    }

    private static boolean fits(Map<Integer, RoleSentence> cells, boolean taken, Group group) {
        return !taken && group.sentences.stream().noneMatch(sentence -> cells.containsKey(sentence.column()));
    }

    private Row row(Map<Integer, RoleSentence> byColumn, Optional<Group> matched) {
        List<Optional<RoleSentence>> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(Optional.ofNullable(byColumn.get(column)));
        }
        List<RoleSentence> alike = matched.map(group -> group.sentences).orElse(List.of());
        double sum = 0;
        int pairs = 0;
        for (RoleSentence one : alike) {
            for (RoleSentence other : alike) {
                if (one.column() < other.column()) {
                    sum += vectors.likeness(one, other);
                    pairs++;
                }
            }
        }
        return new Row(
                cells,
                alike.stream().map(RoleSentence::column).collect(Collectors.toSet()),
                pairs == 0 ? 0 : sum / pairs);
    }
}
