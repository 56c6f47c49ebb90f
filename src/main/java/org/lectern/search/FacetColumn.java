package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which papers of a segment have which values of the facets. Papers that have the same values of all facets share a
 * <em>combination</em>: there are far fewer of these than papers, so that to count a hit for all facets is to count its combination,
 * and what that adds to which value is worked out once at the end. Immutable.
 */
final class FacetColumn {
    /** That of papers without a value of any facet. */
    private static final int NONE = 0;

    private final int[] combinations;
    private final int[][] ordinals;

    private FacetColumn(int[] combinations, int[][] ordinals) {
        this.combinations = combinations;
        this.ordinals = ordinals;
    }

    /**
     * A column.
     *
     * @param combinations that of each paper, from 0
     * @param ordinals the values of each combination
     */
    static FacetColumn of(int[] combinations, int[][] ordinals) {
        return new FacetColumn(combinations, ordinals);
    }

    static FacetColumn of(LeafReader reader, FacetOrdinals ordinals) throws IOException {
        SortedSetDocValues parts = DocValues.getSortedSet(reader, IndexSchema.FACETS);
        int[][] ofPart = new int[Math.toIntExact(parts.getValueCount())][];
        for (int i = 0; i < ofPart.length; i++) {
            ofPart[i] = ordinals(parts.lookupOrd(i).utf8ToString(), ordinals);
        }
        SortedDocValues whole = DocValues.unwrapSingleton(parts);
        return whole == null ? joined(reader, parts, ofPart) : single(reader, whole, ofPart);
    }

    private static int[] ordinals(String part, FacetOrdinals ordinals) {
        return Arrays.stream(part.split(String.valueOf(FacetValue.NEXT), -1))
                .mapToInt(term -> ordinals.of(FacetValue.of(term)))
                .toArray();
    }

    private static FacetColumn single(LeafReader reader, SortedDocValues whole, int[][] ofPart) throws IOException {
        int[] combinations = new int[reader.maxDoc()];
        for (int doc = whole.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = whole.nextDoc()) {
            combinations[doc] = whole.ordValue() + 1;
        }
        int[][] ordinals = new int[ofPart.length + 1][];
        ordinals[NONE] = new int[0];
        System.arraycopy(ofPart, 0, ordinals, 1, ofPart.length);
        return new FacetColumn(combinations, ordinals);
    }

    /** Where a paper has more values than one word of the index can hold, so that they are in several. */
    private static FacetColumn joined(LeafReader reader, SortedSetDocValues parts, int[][] ofPart) throws IOException {
        int[] combinations = new int[reader.maxDoc()];
        List<int[]> ordinals = new ArrayList<>();
        ordinals.add(new int[0]);
        Map<List<Long>, Integer> known = new HashMap<>();
        for (int doc = parts.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = parts.nextDoc()) {
            List<Long> several = new ArrayList<>();
            for (int i = 0; i < parts.docValueCount(); i++) {
                several.add(parts.nextOrd());
            }
            combinations[doc] = known.computeIfAbsent(several, fresh -> {
                ordinals.add(fresh.stream()
                        .flatMapToInt(part -> IntStream.of(ofPart[part.intValue()]))
                        .toArray());
                return ordinals.size() - 1;
            });
        }
        return new FacetColumn(combinations, ordinals.toArray(int[][]::new));
    }

    /** The combination of each paper of the segment. Not to be changed. */
    int[] combinations() {
        return combinations;
    }

    /** How many combinations there are. */
    int size() {
        return ordinals.length;
    }

    /** The values of a combination. Not to be changed. */
    int[] ordinals(int combination) {
        return ordinals[combination];
    }
}
