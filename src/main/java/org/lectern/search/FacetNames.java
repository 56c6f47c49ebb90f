package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The values of the facets that have few, as venues, by the beginnings of their words. What it read of an index is kept until it is
 * asked about another. Safe for use by several threads.
 */
final class FacetNames {
    private final Analysis analysis;
    private Read read = new Read();

    FacetNames(Analysis analysis) {
        this.analysis = analysis;
    }

    private static final class Read {
        private IndexReader reader = Snapshot.none().reader();
        private final Map<Facet, List<Name>> names = new EnumMap<>(Facet.class);
    }

    /**
     * A value.
     *
     * @param label as a person is shown it
     * @param words the words of value and label, folded, with a space before each
     * @param papers how many papers have it, about
     */
    record Name(String value, String label, String words, int papers) {
        /** Whether the words that were typed are there, the last of them begun. */
        boolean begins(String typed) {
            return typed.isEmpty() || words.contains(' ' + typed);
        }
    }

    /** All values of a facet. */
    synchronized List<Name> of(Snapshot snapshot, Facet facet) throws IOException {
        if (!read.reader.equals(snapshot.reader())) {
            read = new Read();
            read.reader = snapshot.reader();
        }
        List<Name> known = read.names.get(facet);
        if (known == null) {
            known = look(snapshot, facet);
            read.names.put(facet, known);
        }
        return known;
    }

    private List<Name> look(Snapshot snapshot, Facet facet) throws IOException {
        Map<String, Integer> papers = new HashMap<>();
        BytesRef start = new BytesRef(facet.key() + ':');
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            Terms terms = leaf.reader().terms(IndexSchema.FACETS);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekCeil(start) != TermsEnum.SeekStatus.END) {
                for (BytesRef term = each.term();
                        term != null && StringHelper.startsWith(term, start);
                        term = each.next()) {
                    String value = FacetValue.of(term.utf8ToString()).value();
                    papers.merge(value, each.docFreq(), Integer::sum);
                }
            }
        }
        List<Name> names = new ArrayList<>();
        papers.forEach((value, count) -> {
            String label = snapshot.labels().of(new FacetValue(facet, value));
            String all = label.equals(value) ? value : label + ' ' + value;
            String words = ' ' + String.join(" ", analysis.writtenWords(field(facet), all));
            names.add(new Name(value, label, words, count));
        });
        return names;
    }

    /** The field whose words are those of the facet's values. */
    private static String field(Facet facet) {
        return facet == Facet.SOURCE ? IndexSchema.SOURCE : IndexSchema.VENUE;
    }
}
