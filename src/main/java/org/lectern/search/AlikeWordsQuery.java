package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Words like a mistyped one, in any of several fields. As Lucene's {@link FuzzyQuery} in each ({@code AlikeWordsTest}), but what the
 * words are told by, which takes longest, is made once for all.
 */
final class AlikeWordsQuery extends Query {
    /** From so many letters on two mistakes are let pass. */
    private static final int LONG = 6;
    /** Words of fewer letters are taken as they are. */
    private static final int SHORT = 3;
    /** So many words of each field, the most like it. */
    static final int MOST = 50;

    /** The first letter is right. */
    static final int RIGHT = 1;

    private final List<String> fields;
    private final String word;
    /** Made when they are needed first, which may be never. */
    private List<CompiledAutomaton> patterns = List.of();

    /**
     * A query.
     *
     * @param word in small letters without accents, as the fields have it
     */
    AlikeWordsQuery(List<String> fields, String word) {
        this.fields = List.copyOf(fields);
        this.word = word;
    }

    /** How many mistakes are let pass in a word. */
    static int mistakes(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters < SHORT ? 0 : letters < LONG ? 1 : 2;
    }

    /** A word of the index and how like it is, from 0 to 1. */
    private record Alike(BytesRef word, float likeness) {}

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return searcher instanceof RememberingSearcher remembering
                ? remembering.expanded(this, asked -> asked.expanded(searcher))
                : expanded(searcher);
    }

    private Query expanded(IndexSearcher searcher) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String field : fields) {
            List<Alike> best = best(searcher, field, patterns());
            if (!best.isEmpty()) {
                BlendedTermQuery.Builder blended =
                        new BlendedTermQuery.Builder().setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
                best.forEach(alike -> blended.add(new Term(field, alike.word), alike.likeness));
                queries.add(blended.build());
            }
        }
        return queries.isEmpty()
                ? new MatchNoDocsQuery("no word is like it")
                : new DisjunctionMaxQuery(queries, LuceneTranslator.OTHERS);
    }

    /** For none to all mistakes that are let pass, in this order, what tells the words with so many or fewer. */
    private synchronized List<CompiledAutomaton> patterns() {
        if (patterns.isEmpty()) {
            patterns = IntStream.rangeClosed(0, mistakes(word))
                    .mapToObj(mistakes -> FuzzyQuery.getFuzzyAutomaton(word, mistakes, RIGHT, true))
                    .toList();
        }
        return patterns;
    }

    private List<Alike> best(IndexSearcher searcher, String field, List<CompiledAutomaton> patterns)
            throws IOException {
        Map<BytesRef, Alike> found = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum words = patterns.getLast().getTermsEnum(terms);
                while (words.next() != null) {
                    if (!found.containsKey(words.term())) {
                        BytesRef own = BytesRef.deepCopyOf(words.term());
                        found.put(own, new Alike(own, likeness(own, patterns)));
                    }
                }
            }
        }
        return found.values().stream()
                .filter(alike -> alike.likeness > 0)
                .sorted(Comparator.<Alike>comparingDouble(alike -> -alike.likeness)
                        .thenComparing(alike -> alike.word))
                .limit(MOST)
                .toList();
    }

    private float likeness(BytesRef other, List<CompiledAutomaton> patterns) {
        int mistakes = 0;
        while (!isLike(other, patterns.get(mistakes))) {
            mistakes++;
        }
        int shorter = Math.min(UnicodeUtil.codePointCount(other), word.codePointCount(0, word.length()));
        return mistakes == 0 ? 1 : 1 - (float) mistakes / shorter;
    }

    private static boolean isLike(BytesRef other, CompiledAutomaton pattern) {
        return pattern.runAutomaton != null
                ? pattern.runAutomaton.run(other.bytes, other.offset, other.length)
                : other.equals(pattern.term);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        CompiledAutomaton pattern = patterns().getLast();
        for (String field : fields) {
            if (visitor.acceptField(field)) {
                pattern.visit(visitor, this, field);
            }
        }
    }

    @Override
    public String toString(String field) {
        return fields + ":" + word + "~";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlikeWordsQuery query && query.word.equals(word) && query.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return 31 * fields.hashCode() + word.hashCode();
    }
}
