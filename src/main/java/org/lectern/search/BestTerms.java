package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The terms of a field that begin so and that most papers have, for each segment. To look for them is to go through all that begin so;
 * where these are many, as for one letter, what was found is kept for as long as the segment is open, so that it is done once. Safe for
 * use by several threads.
 */
final class BestTerms {
    /** So many of each segment: a term that is not among them has too few papers there to be among the first of all. */
    private static final int BEST = 64;

    /** To go through so many terms takes less than a millisecond. */
    private static final int FEW = 1_000;

    private static final Comparator<Found> FEWEST = Comparator.comparingInt(Found::papers)
            .thenComparing(Comparator.comparing(Found::term).reversed());

    private final Map<IndexReader.CacheKey, Map<Prefix, List<Found>>> kept = new ConcurrentHashMap<>();

    private record Prefix(String field, String text) {}

    /**
     * A term.
     *
     * @param papers how many papers of the segment have it, deleted ones too
     */
    record Found(String term, int papers) {}

    /** For each segment, its best terms. */
    List<List<Found>> of(IndexReader reader, String field, String prefix) throws IOException {
        List<List<Found>> all = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            all.add(of(leaf.reader(), new Prefix(field, prefix)));
        }
        return all;
    }

    private List<Found> of(LeafReader segment, Prefix prefix) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        Map<Prefix, List<Found>> known = kept.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(kept::remove);
            return new ConcurrentHashMap<>();
        });
        List<Found> found = known.get(prefix);
        return found != null ? found : look(segment, prefix, known);
    }

    private static List<Found> look(LeafReader segment, Prefix prefix, Map<Prefix, List<Found>> known)
            throws IOException {
        Terms terms = segment.terms(prefix.field);
        if (terms == null) {
            return List.of();
        }
        BytesRef start = new BytesRef(prefix.text);
        TermsEnum each = terms.iterator();
        PriorityQueue<Found> best = new PriorityQueue<>(FEWEST);
        int seen = 0;
        if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, start); term = each.next()) {
            seen++;
            int papers = each.docFreq();
            if (best.size() < BEST || papers > best.element().papers()) {
                best.add(new Found(term.utf8ToString(), papers));
                if (best.size() > BEST) {
                    best.remove();
                }
            }
        }
        List<Found> found = List.copyOf(best);
        if (seen > FEW) {
            known.put(prefix, found);
        }
        return found;
    }
}
