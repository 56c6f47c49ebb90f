package org.lectern.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.compare.Lexicon.Word;

/** Puts numbers of the same measure side by side: of those whose words agree. Stateless. */
final class Measures {
    private Measures() {}

    /**
     * The measures of papers, those of several first.
     *
     * @param quantities in reading order, by the numbers of papers in a fixed order
     * @param order which of these papers is in each column
     */
    static List<Measure> of(List<Quantity> quantities, List<Integer> order, Lexicon lexicon) {
        Map<Set<String>, List<Quantity>> byWords = new LinkedHashMap<>();
        for (Quantity one : quantities) {
            byWords.computeIfAbsent(stems(one.measures(), lexicon), fresh -> new ArrayList<>())
                    .add(one);
        }
        List<Measure> measures = new ArrayList<>();
        byWords.forEach((stems, same) -> measures.add(measure(same, order)));
        Comparator<Measure> unnamedLast =
                Comparator.comparing(measure -> measure.name().isEmpty());
        measures.sort(unnamedLast
                .thenComparing(
                        measure -> measure.cells().stream()
                                .filter(cell -> !cell.isEmpty())
                                .count(),
                        Comparator.reverseOrder())
                .thenComparing(Measures::first));
        return measures;
    }

    private static Measure measure(List<Quantity> same, List<Integer> order) {
        List<List<Quantity>> cells = new ArrayList<>();
        for (int column = 0; column < order.size(); column++) {
            int here = column;
            int number = order.get(column);
            cells.add(same.stream()
                    .filter(one -> one.place().column() == number)
                    .map(one -> one.in(here))
                    .toList());
        }
        String name = same.stream()
                .map(Quantity::measures)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
        return new Measure(name, cells);
    }

    private static Place first(Measure measure) {
        Optional<Place> first = measure.cells().stream()
                .flatMap(List::stream)
                .map(Quantity::place)
                .min(Comparator.naturalOrder());
        return first.orElse(new Place(0, Part.TITLE, 0, 0));
    }

    /** The words of a measure in their plain forms, whatever their order; those of several words without the words of prose. */
    private static Set<String> stems(String measures, Lexicon lexicon) {
        List<Word> words = lexicon.read(measures).words();
        Set<String> stems = words.stream().map(Word::stem).collect(Collectors.toCollection(TreeSet::new));
        return stems;
    }
}
