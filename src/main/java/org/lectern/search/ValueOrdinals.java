package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for the values of a facet in a snapshot, as of its authors, in the order of their bytes. Only what takes the number in a part of
 * the index to the number in all is in memory, some bytes a value; the names stay in the index. Immutable.
 */
final class ValueOrdinals {
    /** Of an index without values. */
    static final ValueOrdinals NONE = new ValueOrdinals("", List.of(), null, 0);

    private final String field;
    private final List<LeafReaderContext> leaves;
    /** Missing where there is one part or none, whose numbers are those of all. */
    private final @Nullable OrdinalMap map;

    private final int size;

    private ValueOrdinals(String field, List<LeafReaderContext> leaves, @Nullable OrdinalMap map, int size) {
        this.field = field;
        this.leaves = leaves;
        this.map = map;
        this.size = size;
    }

    static ValueOrdinals of(Facet facet, IndexReader reader) throws IOException {
        String field = IndexSchema.values(facet);
        List<LeafReaderContext> leaves = reader.leaves();
        SortedSetDocValues[] values = values(field, leaves);
        if (values.length < 2) {
            long size = values.length == 0 ? 0 : values[0].getValueCount();
            return new ValueOrdinals(field, leaves, null, Math.toIntExact(size));
        }
        OrdinalMap map = OrdinalMap.build(null, values, PackedInts.DEFAULT);
        return new ValueOrdinals(field, leaves, map, Math.toIntExact(map.getValueCount()));
    }

    private static SortedSetDocValues[] values(String field, List<LeafReaderContext> leaves) throws IOException {
        List<SortedSetDocValues> values = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            values.add(DocValues.getSortedSet(leaf.reader(), field));
        }
        return values.toArray(SortedSetDocValues[]::new);
    }

    /** The field of the index that has the values. */
    String field() {
        return field;
    }

    int size() {
        return size;
    }

    /** Takes a number in a part of the index to the number here. */
    LongValues ofLeaf(int leaf) {
        return map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf);
    }

    /** Reads names, for one thread. */
    Names names() throws IOException {
        return new Names(values(field, leaves));
    }

    /** The names of the numbers; those in rising order are read fastest. */
    final class Names implements ValueCounts.Names {
        private final SortedSetDocValues[] values;

        private Names(SortedSetDocValues[] values) {
            this.values = values;
        }

        @Override
        public String of(int ordinal) throws IOException {
            if (map == null) {
                return values[0].lookupOrd(ordinal).utf8ToString();
            }
            return values[map.getFirstSegmentNumber(ordinal)]
                    .lookupOrd(map.getFirstSegmentOrd(ordinal))
                    .utf8ToString();
        }

        @Override
        public OptionalInt ordinal(String name) throws IOException {
            BytesRef bytes = new BytesRef(name);
            for (int leaf = 0; leaf < values.length; leaf++) {
                long found = values[leaf].lookupTerm(bytes);
                if (found >= 0) {
                    return OptionalInt.of((int) ofLeaf(leaf).get(found));
                }
            }
            return OptionalInt.empty();
        }
    }
}
