package org.lectern.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts the sentences of one role into rows: those that say most nearly the same side by side. The rows are ordered so that the sentences
 * of a paper keep their order as far as its matches allow. Stateless but for one call.
 */
final class SentenceRows {
    private final int columns;

    SentenceRows(int columns) {
        this.columns = columns;
    }

    /** The rows of sentences of one role. */
    List<Row> of(List<SentenceGroup> groups) {
        return packed(ordered(groups));
    }

    /** Takes the row that no sentence of another holds back; where matches cross, the one that stands highest on the whole. */
    private static List<SentenceGroup> ordered(List<SentenceGroup> groups) {
        Map<Integer, Integer> lengths = new HashMap<>();
        groups.stream()
                .flatMap(group -> group.sentences().stream())
                .forEach(sentence -> lengths.merge(sentence.column(), 1, Integer::sum));
        Map<RoleSentence, Double> heights = new HashMap<>();
        lengths.forEach((column, length) -> {
            List<RoleSentence> own = groups.stream()
                    .flatMap(group -> group.sentences().stream())
                    .filter(sentence -> sentence.column() == column)
                    .sorted(Comparator.comparingInt(RoleSentence::index))
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                heights.put(own.get(i), (i + 0.5) / length);
            }
        });
        Comparator<SentenceGroup> higher = Comparator.<SentenceGroup>comparingDouble(group -> group.sentences().stream()
                        .sorted(Comparator.comparingInt(RoleSentence::column))
                        .mapToDouble(sentence -> heights.getOrDefault(sentence, 0.0))
                        .average()
                        .orElse(0))
                .thenComparingInt(group -> -group.sentences().size())
                .thenComparingInt(group -> group.sentences().stream()
                        .mapToInt(RoleSentence::column)
                        .min()
                        .orElse(0));
        List<SentenceGroup> left = new ArrayList<>(groups);
        List<SentenceGroup> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<SentenceGroup> free =
                    left.stream().filter(group -> isFree(group, left)).toList();
            SentenceGroup next =
                    (free.isEmpty() ? left : free).stream().min(higher).orElseThrow();
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    private static boolean isFree(SentenceGroup group, List<SentenceGroup> left) {
        return group.sentences().stream()
                .allMatch(sentence -> left.stream()
                        .flatMap(other -> other.sentences().stream())
                        .noneMatch(other -> other.column() == sentence.column() && other.index() < sentence.index()));
    }

    /**
     * Rows of groups in their order, as few as there can be: what stands alone fills the cells that matches leave free, below what stands
     * before it in its paper.
     */
    private List<Row> packed(List<SentenceGroup> groups) {
        List<Map<Integer, RoleSentence>> cells = new ArrayList<>();
        List<Optional<SentenceGroup>> matched = new ArrayList<>();
        int[] next = new int[columns];
        for (SentenceGroup group : groups) {
            int at = group.sentences().stream()
                    .mapToInt(sentence -> next[sentence.column()])
                    .max()
                    .orElse(0);
            boolean several = group.isMatched();
            while (at < cells.size()
                    && !fits(cells.get(at), several && matched.get(at).isPresent(), group)) {
                at++;
            }
            if (at == cells.size()) {
                cells.add(new HashMap<>());
                matched.add(Optional.empty());
            }
            for (RoleSentence sentence : group.sentences()) {
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

    private static boolean fits(Map<Integer, RoleSentence> cells, boolean taken, SentenceGroup group) {
        return !taken && group.sentences().stream().noneMatch(sentence -> cells.containsKey(sentence.column()));
    }

    private Row row(Map<Integer, RoleSentence> byColumn, Optional<SentenceGroup> matched) {
        List<Optional<RoleSentence>> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(Optional.ofNullable(byColumn.get(column)));
        }
        return new Row(
                cells,
                matched.stream()
                        .flatMap(group -> group.sentences().stream())
                        .map(RoleSentence::column)
                        .collect(Collectors.toSet()),
                matched.map(SentenceGroup::likeness).orElse(0.0));
    }
}
