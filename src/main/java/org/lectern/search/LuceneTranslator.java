package org.lectern.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.lectern.list.EntryState;
import org.lectern.paper.ReadingState;

/** Says a query to Lucene. Immutable. */
final class LuceneTranslator {
    /** How much the fields that are not the best for a word count beside it. */
    static final float OTHERS = 0.1f;

    /** A word that a hyphen divides in two, which others write together. */
    private static final Pattern DIVIDED = Pattern.compile("[\\p{L}\\p{N}]+-[\\p{L}\\p{N}]+");

    private final Analysis analysis;
    private final FactQueries facts;

    /**
     * A translator.
     *
     * @param clock what day it is, and where the days of a query begin and end
     * @param latestImport when the last import began; empty when there was none
     */
    LuceneTranslator(Analysis analysis, Clock clock, Supplier<Optional<Instant>> latestImport) {
        this.analysis = analysis;
        this.facts = new FactQueries(clock, latestImport);
    }

    Query translate(QueryNode node) {
        Optional<TopicName> topic = TopicName.of(node, analysis);
        return topic.isPresent() ? new TopicQuery(topic.get()) : translated(node);
    }

    private Query translated(QueryNode node) {
        return switch (node) {
            case QueryNode.All() -> MatchAllDocsQuery.INSTANCE;
            case QueryNode.Term(Scope scope, String text) -> word(scope, text);
            case QueryNode.Prefix(Scope scope, String text) -> prefix(scope, text);
            case QueryNode.Phrase(Scope scope, String text) -> best(scope, field -> phrase(field, text));
            case QueryNode.Exact(Scope scope, String text) -> exact(scope, text);
            case QueryNode.Near(Scope scope, String text, int apart) -> best(scope, field -> near(field, text, apart));
            case QueryNode.Fuzzy(Scope scope, String text) -> fuzzy(scope, text);
            case QueryNode.Filled(Scope scope) -> best(scope, FieldExistsQuery::new);
            case QueryNode.Years(int from, int to) -> facts.years(from, to);
            case QueryNode.Has(Trait trait) -> new TermQuery(new Term(IndexSchema.HAS, trait.key()));
            case QueryNode.Seen(LocalDate from, LocalDate to) -> facts.seen(from, to);
            case QueryNode.SeenAgo(boolean within, Period age) -> facts.seenAgo(within, age);
            case QueryNode.SeenAfter(Instant moment) -> facts.seenAfter(moment);
            case QueryNode.Published(LocalDate from, LocalDate to) -> facts.published(from, to);
            case QueryNode.Identifier(Fact kind, String text) -> facts.identifier(kind, text);
            case QueryNode.New() -> facts.latest();
            case QueryNode.State(ReadingState state) -> value(Facet.STATE, state.key());
            case QueryNode.Written(Language language) -> new TermQuery(new Term(IndexSchema.LANGUAGE, language.code()));
            case QueryNode.Rated(int from, int to) -> facts.rated(from, to);
            case QueryNode.Entry(EntryState state) -> new TermQuery(new Term(IndexSchema.ENTRY_STATES, state.key()));
            case QueryNode.And(List<QueryNode> parts) -> and(parts);
            case QueryNode.Or(List<QueryNode> parts) -> or(parts);
            case QueryNode.Not not -> and(List.of(not));
        };
    }

    private Query and(List<QueryNode> parts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean onlyExcludes = true;
        for (QueryNode part : parts) {
            if (part instanceof QueryNode.Not(QueryNode excluded)) {
                query.add(translate(excluded), Occur.MUST_NOT);
            } else {
                onlyExcludes = false;
                query.add(translate(part), ranks(part) ? Occur.MUST : Occur.FILTER);
            }
        }
        if (onlyExcludes) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return query.build();
    }

    /** Whether it says how well a paper answers; a fact, or one of several, is there or not. */
    static boolean ranks(QueryNode part) {
        if (part.scope() == Scope.TOPIC) {
            return false;
        }
        return switch (part) {
            case QueryNode.Exact exact -> !exact.isValue();
            case QueryNode.Or(List<QueryNode> parts) -> parts.stream().anyMatch(LuceneTranslator::ranks);
            case QueryNode.Years _,
                    QueryNode.Has _,
                    QueryNode.Filled _,
                    QueryNode.Seen _,
                    QueryNode.SeenAgo _,
                    QueryNode.SeenAfter _,
                    QueryNode.Published _,
                    QueryNode.Identifier _,
                    QueryNode.State _,
                    QueryNode.Written _,
                    QueryNode.Rated _,
                    QueryNode.Entry _,
                    QueryNode.New _ -> false;
            case QueryNode.All _,
                    QueryNode.Term _,
                    QueryNode.Prefix _,
                    QueryNode.Phrase _,
                    QueryNode.Near _,
                    QueryNode.Fuzzy _,
                    QueryNode.And _,
                    QueryNode.Not _ -> true;
        };
    }

    private Query or(List<QueryNode> parts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(translate(part), Occur.SHOULD));
        return query.build();
    }

    /**
     * A single word anywhere is weighed over title and abstract together (BM25F), which ranks better than the sum of both;
     * names are apart, as they are not stemmed. A word of several, as {@code mixture-of-experts}, is a phrase.
     */
    private Query word(Scope scope, String text) {
        List<String> stems = analysis.words(IndexSchema.TITLE, text);
        List<String> names = analysis.words(IndexSchema.AUTHORS, text);
        if (scope == Scope.ANYWHERE && stems.size() == 1 && names.size() == 1) {
            return anywhere(stems.getFirst(), names.getFirst());
        }
        Query phrase = best(scope, field -> phrase(field, text));
        List<String> joined = (scope == Scope.ANYWHERE || scope == Scope.TEXT)
                        && DIVIDED.matcher(text).matches()
                ? analysis.words(IndexSchema.TITLE, text.replace("-", ""))
                : List.of();
        return joined.size() == 1
                ? new DisjunctionMaxQuery(List.of(phrase, inText(joined.getFirst())), OTHERS)
                : phrase;
    }

    /**
     * A single word in any of the fields of {@link Scope#ANYWHERE}.
     *
     * @param stem as titles and abstracts have it
     * @param name as names have it
     */
    static Query anywhere(String stem, String name) {
        return new DisjunctionMaxQuery(List.of(inText(stem), new TermQuery(new Term(IndexSchema.NAMES, name))), OTHERS);
    }

    /** A stem in title or abstract. */
    static Query inText(String stem) {
        return new TermQuery(new Term(IndexSchema.WORDS, stem));
    }

    private static Query best(Scope scope, Function<String, Query> query) {
        return best(IndexSchema.fields(scope), query);
    }

    private static Query best(List<String> fields, Function<String, Query> query) {
        List<Query> queries = fields.stream().map(query).toList();
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, OTHERS);
    }

    private Query phrase(String field, String text) {
        List<String> words = analysis.words(field, text);
        return switch (words.size()) {
            // Letters that are no words to Unicode narrow nothing down.
            case 0 -> MatchAllDocsQuery.INSTANCE;
            case 1 -> new TermQuery(new Term(field, words.getFirst()));
            default -> new PhraseQuery(field, words.toArray(String[]::new));
        };
    }

    /** The whole value of a facet where the scope has one; else words as they are written in texts, or a whole value. */
    private Query exact(Scope scope, String text) {
        if (scope.facet().isPresent()) {
            return value(scope.facet().get(), text);
        }
        if (scope == Scope.NOTE || scope == Scope.PRESENTER) {
            return best(scope, field -> phrase(field, text));
        }
        List<Analysis.Place> places = analysis.places(text);
        if (places.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        List<Query> queries = new ArrayList<>();
        if (scope != Scope.ABSTRACT) {
            queries.add(new ExactQuery(analysis, IndexSchema.TITLE, places));
        }
        if (scope != Scope.TITLE) {
            queries.add(new ExactQuery(analysis, IndexSchema.ABSTRACT, places));
        }
        if (scope == Scope.ANYWHERE) {
            Stream.of(Facet.AUTHOR, Facet.ORGANIZATION, Facet.VENUE).forEach(facet -> queries.add(value(facet, text)));
        }
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, OTHERS);
    }

    private static Query value(Facet facet, String value) {
        return new TermQuery(new Term(IndexSchema.FACETS, new FacetValue(facet, value).term()));
    }

    private Query near(String field, String text, int apart) {
        List<String> words = analysis.words(field, text);
        return words.size() < 2 ? phrase(field, text) : new PhraseQuery(apart, field, words.toArray(String[]::new));
    }

    /** The words as written that are alike; of several, as in {@code spiking-netwrks~}, each may be mistyped. */
    private Query fuzzy(Scope scope, String text) {
        List<String> fields = IndexSchema.written(scope);
        List<Query> queries = analysis.writtenWords(IndexSchema.fields(scope).getFirst(), text).stream()
                .<Query>map(word -> new AlikeWordsQuery(fields, word))
                .toList();
        return switch (queries.size()) {
            case 0 -> MatchAllDocsQuery.INSTANCE;
            case 1 -> queries.getFirst();
            default -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                queries.forEach(query -> all.add(query, Occur.MUST));
                yield all.build();
            }
        };
    }

    /** Of several words, as in {@code state-of-the-a*}, those before the last are a phrase beside it. */
    private Query prefix(Scope scope, String text) {
        List<String> words = analysis.writtenWords(IndexSchema.fields(scope).getFirst(), text);
        if (words.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        Query last = best(IndexSchema.written(scope), field -> new PrefixQuery(new Term(field, words.getLast())));
        if (words.size() == 1) {
            return last;
        }
        String before = String.join(" ", words.subList(0, words.size() - 1));
        return new BooleanQuery.Builder()
                .add(best(scope, field -> phrase(field, before)), Occur.MUST)
                .add(last, Occur.MUST)
                .build();
    }
}
