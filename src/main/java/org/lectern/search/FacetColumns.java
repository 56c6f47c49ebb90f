package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The columns of the segments that are open, each read when it is first asked for and dropped with its segment. Safe for use by several
 * threads.
 */
final class FacetColumns {
    private final FacetOrdinals ordinals = new FacetOrdinals();
    private final Map<IndexReader.CacheKey, FacetColumn> columns = new ConcurrentHashMap<>();

    FacetOrdinals ordinals() {
        return ordinals;
    }

    /** A column for each leaf, in their order. */
    List<FacetColumn> of(List<LeafReaderContext> leaves) throws IOException {
        List<FacetColumn> all = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            all.add(of(leaf));
        }
        return all;
    }

    private FacetColumn of(LeafReaderContext leaf) throws IOException {
        IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
        FacetColumn known = columns.get(core.getKey());
        if (known != null) {
            return known;
        }
        FacetColumn read = FacetColumn.of(leaf.reader(), ordinals);
        if (columns.putIfAbsent(core.getKey(), read) == null) {
            core.addClosedListener(columns::remove);
        }
        return read;
    }
}
