package org.lectern.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.lectern.paper.PaperId;

/**
 * Where a paper is in the index.
 *
 * @param leaf the segment
 * @param doc its number there
 */
record PaperPlace(LeafReaderContext leaf, int doc) {
    /** The place of a paper; empty when the index does not have it. */
    static Optional<PaperPlace> of(IndexSearcher searcher, PaperId id) throws IOException {
        BytesRef wanted = new BytesRef(id.value());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(IndexSchema.ID);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekExact(wanted)) {
                Bits live = leaf.reader().getLiveDocs();
                PostingsEnum papers = each.postings(null, PostingsEnum.NONE);
                for (int doc = papers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = papers.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        return Optional.of(new PaperPlace(leaf, doc));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
