package org.lectern.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One fact of all papers.
 *
 * @param values what is known of each paper, as it is shown; none where it is not known
 */
public record FactRow(Fact fact, List<List<String>> values) {
    /** Copies the lists. */
    public FactRow {
        values = values.stream().map(List::copyOf).toList();
    }

    /** What to show of a paper: never empty. */
    public String shown(int column) {
        List<String> known = values.get(column);
        return known.isEmpty() ? fact.none() : String.join(fact == Fact.AUTHORS ? ", " : "; ", known);
    }

    /** Whether all that is known of the papers is the same; where nothing is known of any, it is. */
    public boolean isSame() {
        return values.stream().map(FactRow::folded).distinct().count() == 1;
    }

    /** Whether it is known of any paper. */
    public boolean isKnown() {
        return values.stream().anyMatch(known -> !known.isEmpty());
    }

    /** Whether another paper has this value too. */
    public boolean isShared(String value) {
        String folded = Fold.words(value);
        return values.stream().filter(known -> folded(known).contains(folded)).count() > 1;
    }

    /** The values that two papers or more have, as the first of these writes them. */
    public List<String> shared() {
        Set<String> seen = new HashSet<>();
        return values.stream()
                .flatMap(List::stream)
                .filter(value -> isShared(value) && seen.add(Fold.words(value)))
                .toList();
    }

    /** The values that all papers have, as the first of them writes them. */
    public List<String> ofAll() {
        return values.getFirst().stream()
                .filter(value -> values.stream().allMatch(known -> folded(known).contains(Fold.words(value))))
                .toList();
    }

    /** The values of a paper that no other has. */
    public List<String> own(int column) {
        return values.get(column).stream().filter(value -> !isShared(value)).toList();
    }

    private static Set<String> folded(List<String> values) {
        return values.stream().map(Fold::words).collect(Collectors.toSet());
    }
}
