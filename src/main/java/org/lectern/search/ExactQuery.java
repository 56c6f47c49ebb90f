package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Words of a title or an abstract that follow one another exactly as they are written. The index has a word's stem and what it is in
 * small letters without accents, and a token of its own where it is written otherwise ({@link SurfaceFilter}); that tells all apart but
 * the forms of a word in small letters, which are looked up when the query is asked.
 */
final class ExactQuery extends Query {
    /** Forms of a word that have so many first letters of its stem are looked up; the index has a token of their own for others. */
    private static final int SAME_LETTERS = 3;

    private final Analysis analysis;
    private final String field;
    private final List<Analysis.Place> places;

    /**
     * A query.
     *
     * @param places the tokens that the index has of the text, place by place; at least one
     */
    ExactQuery(Analysis analysis, String field, List<Analysis.Place> places) {
        this.analysis = analysis;
        this.field = field;
        this.places = List.copyOf(places);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<IntervalsSource> words = new ArrayList<>();
        Map<String, List<String>> known = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            IntervalsSource word = word(searcher, places.get(i), known);
            if (i + 1 < places.size()) {
                IntervalsSource join = Intervals.term(JoinFilter.MARK);
                word = places.get(i).joined() ? Intervals.containedBy(word, join) : Intervals.notContaining(word, join);
            }
            words.add(word);
        }
        if (words.size() == 1) {
            return new IntervalQuery(field, words.getFirst());
        }
        // The phrase alone is found faster, and few papers have it.
        return new BooleanQuery.Builder()
                .add(phrase(), Occur.FILTER)
                .add(new IntervalQuery(field, Intervals.phrase(words.toArray(IntervalsSource[]::new))), Occur.MUST)
                .build();
    }

    private IntervalsSource word(IndexSearcher searcher, Analysis.Place place, Map<String, List<String>> known)
            throws IOException {
        if (place.surface().isPresent()) {
            return Intervals.term(place.surface().get());
        }
        List<String> others = known.get(place.written());
        if (others == null) {
            others = others(searcher, place);
            known.put(place.written(), others);
        }
        IntervalsSource word = Intervals.term(place.written());
        return others.isEmpty()
                ? word
                : Intervals.notContaining(
                        word, Intervals.or(others.stream().map(Intervals::term).toArray(IntervalsSource[]::new)));
    }

    /** What the index has at the places of the word where it is another form of it, or written otherwise. */
    private List<String> others(IndexSearcher searcher, Analysis.Place place) throws IOException {
        List<String> others = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms != null) {
            each(terms, SurfaceFilter.beginning(place.stem()), others::add);
            if (place.stem().equals(place.written()) && place.stem().length() >= SAME_LETTERS) {
                String stem = place.stem();
                each(terms, firstLetters(stem), form -> {
                    if (!form.equals(stem) && analysis.words(field, form).equals(List.of(stem))) {
                        others.add(form);
                    }
                });
            }
        }
        return others;
    }

    /** Whether a form of a word is found when the forms of its stem are looked up. */
    static boolean isFound(String form, String stem) {
        return form.equals(stem) || (stem.length() >= SAME_LETTERS && form.startsWith(firstLetters(stem)));
    }

    private static String firstLetters(String stem) {
        return stem.substring(
                0, stem.offsetByCodePoints(0, Math.min(SAME_LETTERS, stem.codePointCount(0, stem.length()))));
    }

    private static void each(Terms terms, String beginning, Consumer<String> take) throws IOException {
        BytesRef letters = new BytesRef(beginning);
        TermsEnum all = terms.iterator();
        boolean more = all.seekCeil(letters) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(all.term(), letters)) {
            take.accept(all.term().utf8ToString());
            more = all.next() != null;
        }
    }

    /** Its words, as a phrase has them: what is marked. */
    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            phrase().visit(visitor);
        }
    }

    private Query phrase() {
        return new PhraseQuery(
                field, places.stream().map(Analysis.Place::sought).toArray(String[]::new));
    }

    @Override
    public String toString(String defaultField) {
        return field + ":=" + places;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && other instanceof ExactQuery query
                && field.equals(query.field)
                && places.equals(query.places);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + 31 * field.hashCode() + places.hashCode();
    }
}
