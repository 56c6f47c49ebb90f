package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.paper.Paper;
import org.lectern.text.DisplayText;

/**
 * Looks for papers that have most in common with another: the words of its title, and the rarest of its abstract. What is
 * found may be one work with it, which is for others to say; what is not found is none. Stateless.
 */
final class AlikeSearch {
    /** Of a title of more words the first are enough. */
    private static final int TITLE_WORDS = 24;

    /** So many words of an abstract tell it from all others. */
    private static final int ABSTRACT_WORDS = 16;

    private final Analysis analysis;

    AlikeSearch(Analysis analysis) {
        this.analysis = analysis;
    }

    /** What finds the papers like that one, and itself if it is indexed. */
    Query query(IndexReader reader, Paper paper) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words(IndexSchema.TITLE, paper.title()).stream()
                .limit(TITLE_WORDS)
                .forEach(word -> query.add(word, Occur.SHOULD));
        for (Query word :
                rarest(reader, words(IndexSchema.ABSTRACT, paper.metadata().abstractText()))) {
            query.add(word, Occur.SHOULD);
        }
        return query.build();
    }

    private Set<TermQuery> words(String field, String source) {
        Set<TermQuery> words = new LinkedHashSet<>();
        analysis.words(field, DisplayText.of(source).text())
                .forEach(word -> words.add(new TermQuery(new Term(field, word))));
        return words;
    }

    /** Those that fewest papers have; one that no other has finds nothing. */
    private static List<TermQuery> rarest(IndexReader reader, Set<TermQuery> words) throws IOException {
        Map<TermQuery, Integer> papers = new HashMap<>();
        for (TermQuery word : words) {
            int having = reader.docFreq(word.getTerm());
            if (having > 0) {
                papers.put(word, having);
            }
        }
        List<TermQuery> sorted = new ArrayList<>(papers.keySet());
        sorted.sort(Comparator.<TermQuery>comparingInt(word -> papers.getOrDefault(word, 0))
                .thenComparing(word -> word.getTerm().text()));
        return sorted.subList(0, Math.min(ABSTRACT_WORDS, sorted.size()));
    }
}
