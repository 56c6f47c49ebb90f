package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.lectern.list.EntryState;
import org.lectern.paper.PaperMarks;
import org.lectern.paper.ReadingState;

/** The values of a field that have a word which begins so. Safe for use by several threads. */
final class CompletionValues {
    private final Analysis analysis;
    private final BestTerms best;
    private final FacetNames names;

    CompletionValues(Analysis analysis, BestTerms best) {
        this.analysis = analysis;
        this.best = best;
        names = new FacetNames(analysis);
    }

    /**
     * A value.
     *
     * @param text as it stands behind the colon, but for quotes
     * @param label as a person is shown it
     */
    record Value(String text, String label) {}

    /**
     * The values, those that most papers have first; none of a field whose values nobody types, as ids.
     *
     * @param exact whether names of authors that differ only in case and accents are several
     */
    List<Value> like(Snapshot snapshot, QueryField field, String typed, boolean exact, int limit) throws IOException {
        return switch (field) {
            case Scope scope ->
                switch (scope) {
                    case ANYWHERE, TEXT, TITLE, ABSTRACT, NOTE -> List.of();
                    case PRESENTER -> presenters(snapshot, typed, limit);
                    case TOPIC -> topics(snapshot, typed, limit);
                    case AUTHOR -> keyed(snapshot, IndexSchema.AUTHOR_KEYS, typed, exact, limit);
                    case KEYWORD -> keyed(snapshot, IndexSchema.KEYWORD_KEYS, typed, exact, limit);
                    case TAG -> named(snapshot, Facet.TAG, typed, limit);
                    case LIST -> lists(snapshot, typed, limit);
                    case ORGANIZATION -> named(snapshot, Facet.ORGANIZATION, typed, limit);
                    case VENUE -> named(snapshot, Facet.VENUE, typed, limit);
                    case SOURCE -> named(snapshot, Facet.SOURCE, typed, limit);
                    case PRESENTATION -> named(snapshot, Facet.PRESENTATION, typed, limit);
                };
            case Fact fact ->
                switch (fact) {
                    case YEAR -> named(snapshot, Facet.YEAR, typed, limit);
                    case HAS ->
                        begun(Stream.of(Trait.values()).map(trait -> new Value(trait.key(), trait.label())), typed);
                    case IS ->
                        begun(
                                Stream.concat(
                                                Stream.of("new"),
                                                Stream.of(ReadingState.values()).map(ReadingState::key))
                                        .map(key -> new Value(key, key)),
                                typed);
                    case RATING ->
                        begun(
                                Stream.concat(
                                                IntStream.rangeClosed(1, PaperMarks.MOST_STARS)
                                                        .mapToObj(Integer::toString),
                                                Stream.of("none"))
                                        .map(key -> new Value(key, key)),
                                typed);
                    case ENTRY_STATE ->
                        begun(Stream.of(EntryState.values()).map(state -> new Value(state.key(), state.key())), typed);
                    case DATE, SEEN, ARXIV, DOI, ID, LANG -> List.of();
                };
        };
    }

    /** Topics with words that begin so, in the order of the book. */
    private List<Value> topics(Snapshot snapshot, String typed, int limit) {
        String begun = String.join(" ", analysis.writtenWords(IndexSchema.TITLE, typed));
        return snapshot.topics().book().topics().stream()
                .filter(topic -> Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                        .anyMatch(name -> (' ' + String.join(" ", analysis.writtenWords(IndexSchema.TITLE, name)))
                                .contains(' ' + begun)))
                .limit(limit)
                .map(topic -> new Value(topic.name(), topic.name()))
                .toList();
    }

    /** Lists that people fill, and smart ones behind them, which no paper names. */
    private List<Value> lists(Snapshot snapshot, String typed, int limit) throws IOException {
        String begun = String.join(" ", analysis.writtenWords(IndexSchema.LISTS, typed));
        Stream<Value> smart = snapshot.labels().smartLists().stream()
                .filter(name ->
                        (' ' + String.join(" ", analysis.writtenWords(IndexSchema.LISTS, name))).contains(' ' + begun))
                .sorted()
                .map(name -> new Value(name, name));
        return Stream.concat(named(snapshot, Facet.LIST, typed, limit).stream(), smart)
                .limit(limit)
                .toList();
    }

    /** Presenters are few: those of the index that has them whole, in the order of the alphabet. */
    private List<Value> presenters(Snapshot snapshot, String typed, int limit) throws IOException {
        String begun = String.join(" ", analysis.writtenWords(IndexSchema.PRESENTERS, typed));
        Terms terms = MultiTerms.getTerms(snapshot.reader(), IndexSchema.PRESENTER_NAMES);
        List<Value> values = new ArrayList<>();
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null && values.size() < limit; term = each.next()) {
            String name = term.utf8ToString();
            if ((' ' + String.join(" ", analysis.writtenWords(IndexSchema.PRESENTERS, name))).contains(' ' + begun)) {
                values.add(new Value(name, name));
            }
        }
        return values;
    }

    private static List<Value> begun(Stream<Value> values, String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return values.filter(value -> value.text().startsWith(lower)).toList();
    }

    private List<Value> named(Snapshot snapshot, Facet facet, String typed, int limit) throws IOException {
        String field = facet == Facet.SOURCE ? IndexSchema.SOURCE : IndexSchema.VENUE;
        String begun = String.join(" ", analysis.writtenWords(field, typed));
        return names.of(snapshot, facet).stream()
                .filter(name -> name.begins(begun))
                .sorted(Comparator.comparingInt(FacetNames.Name::papers)
                        .reversed()
                        .thenComparing(FacetNames.Name::value))
                .limit(limit)
                .map(name -> new Value(facet.isNamed() ? name.label() : name.value(), name.label()))
                .toList();
    }

    /** Names that differ only in case and accents are one, as the most papers have it, unless exactly one of them is asked for. */
    private List<Value> keyed(Snapshot snapshot, String field, String typed, boolean exact, int limit)
            throws IOException {
        Map<String, Integer> papers = new HashMap<>();
        for (List<BestTerms.Found> segment : best.of(snapshot.reader(), field, NameKeys.prefix(typed, analysis))) {
            // A name whose words begin alike has several keys there; each of them counts its papers.
            Map<String, Integer> here = new HashMap<>();
            segment.forEach(key -> here.merge(NameKeys.name(key.term()), key.papers(), Math::max));
            here.forEach((name, count) -> papers.merge(name, count, Integer::sum));
        }
        Comparator<Map.Entry<String, Integer>> most =
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        Map<String, Value> one = new LinkedHashMap<>();
        papers.entrySet().stream()
                .sorted(most)
                .limit(2L * limit)
                .map(Map.Entry::getKey)
                .forEach(name -> one.putIfAbsent(
                        exact ? name : String.join(" ", analysis.writtenWords(IndexSchema.AUTHORS, name)),
                        new Value(name, name)));
        return one.values().stream().limit(limit).toList();
    }
}
