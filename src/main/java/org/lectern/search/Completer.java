package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Says what could stand at the caret of a query. What most papers have comes first, each with the number that a search for it finds. Safe
 * for use by several threads.
 */
final class Completer {
    /** So many more than are asked for are counted: what papers that were taken out have is not shown. */
    private static final int SPARE = 4;

    private static final String AUTHOR = Scope.AUTHOR.shown();

    private static final Comparator<Completion> MOST = Comparator.comparingInt(
                    (Completion completion) -> completion.papers().orElse(0))
            .reversed()
            .thenComparing(Completion::label);

    private final Analysis analysis;
    private final CompletionWords words;
    private final CompletionValues values;
    private final QueryCounts counts;

    Completer(Analysis analysis, LuceneTranslator translator, Acronyms acronyms, SmartLists smart) {
        this.analysis = analysis;
        BestTerms best = new BestTerms();
        words = new CompletionWords(analysis, best);
        values = new CompletionValues(analysis, best);
        counts = new QueryCounts(translator, acronyms, smart);
    }

    /** What could stand there, names of fields first; at most so many. */
    List<Completion> complete(Snapshot snapshot, String text, int caret, int limit) throws IOException {
        Optional<CaretPlace> place = CaretPlace.of(text, caret);
        return place.isEmpty() ? List.of() : complete(snapshot, text, place.get(), limit);
    }

    /** Completes every letter, and authors by every letter: what takes longest the first time. */
    void prepare(Snapshot snapshot, int limit) throws IOException {
        complete(snapshot, AUTHOR, AUTHOR.length(), limit);
        for (char letter = 'a'; letter <= 'z'; letter++) {
            complete(snapshot, String.valueOf(letter), 1, limit);
            complete(snapshot, AUTHOR + letter, AUTHOR.length() + 1, limit);
        }
    }

    private List<Completion> complete(Snapshot snapshot, String text, CaretPlace place, int limit) throws IOException {
        List<Completion> all = new ArrayList<>(place.isBare() ? fields(text, place) : List.of());
        int more = Math.max(0, limit - all.size());
        if (!isBeforeColon(text, place)) {
            List<Completion> found = place.field() instanceof Scope scope && CompletionWords.isText(scope)
                    ? words(snapshot, text, place, scope, more)
                    : values(snapshot, text, place, more);
            found.stream().sorted(MOST).limit(more).forEach(all::add);
        }
        return all.stream().limit(limit).toList();
    }

    /** Whether the word is the name of a field already, which could become that of another. */
    private static boolean isBeforeColon(String text, CaretPlace place) {
        return place.end() > place.caret() && text.charAt(place.end() - 1) == ':';
    }

    private static List<Completion> fields(String text, CaretPlace place) {
        String typed = place.typed(text).toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return List.of();
        }
        return Stream.<QueryField>concat(Stream.of(Scope.values()), Stream.of(Fact.values()))
                .filter(field -> field.names().stream().anyMatch(name -> name.startsWith(typed)))
                .filter(field -> !field.shown().equals(text.substring(place.start(), place.end())))
                .map(field -> new Completion(
                        Completion.Kind.FIELD,
                        field.shown(),
                        place.start(),
                        place.end(),
                        field.shown(),
                        OptionalInt.empty()))
                .toList();
    }

    private List<Completion> words(Snapshot snapshot, String text, CaretPlace place, Scope scope, int limit)
            throws IOException {
        int start = place.caret();
        while (start > place.from() && isOfWord(text, start - 1)) {
            start--;
        }
        int end = place.caret();
        while (end < place.end() && isOfWord(text, end)) {
            end++;
        }
        List<String> typed = analysis.writtenWords(IndexSchema.TITLE, text.substring(start, place.caret()));
        boolean open = end < text.length() && "*~".indexOf(text.charAt(end)) >= 0;
        // To count how often a word is written just so takes long for the commonest, and one letter says little.
        boolean enough =
                typed.size() == 1 && (!place.isExact() || typed.getFirst().length() > 1);
        if (!enough || open) {
            return List.of();
        }
        String written = text.substring(start, place.caret());
        List<String> offered = place.isExact()
                ? words.written(snapshot, scope, written, typed.getFirst(), limit + SPARE)
                : words.like(snapshot, scope, typed.getFirst(), limit + SPARE);
        List<Completion> found = new ArrayList<>();
        for (String word : offered) {
            int papers = counts.of(
                    snapshot,
                    place.isQuoted() || place.isExact()
                            ? accepted(text, place, start, end, word)
                            : new QueryNode.Term(scope, word));
            if (papers > 0 && !word.equals(text.substring(start, end))) {
                found.add(new Completion(Completion.Kind.TERM, word, start, end, word, OptionalInt.of(papers)));
            }
        }
        return found;
    }

    /** All that stands in the quotes, or behind the equals sign, with a word in its place. */
    private static QueryNode accepted(String text, CaretPlace place, int start, int end, String word) {
        Matcher apart = QueryLexer.APART.matcher(text).region(place.end(), text.length());
        int until = place.isQuoted() && apart.lookingAt() ? apart.end() : place.end();
        String part = text.substring(place.begin(), start) + word + text.substring(end, until);
        return QueryParser.parse(place.field().shown() + part).node();
    }

    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private List<Completion> values(Snapshot snapshot, String text, CaretPlace place, int limit) throws IOException {
        List<Completion> found = new ArrayList<>();
        if (place.isQuoted() && text.startsWith("~", place.end())) {
            return found; // Words near one another are no value.
        }
        String there = text.substring(place.begin(), place.end());
        for (CompletionValues.Value value :
                values.like(snapshot, place.field(), place.typed(text), place.isExact(), limit + SPARE)) {
            String replacement = place.isExact() ? whole(value.text()) : quoted(value.text());
            int papers = counts.of(
                    snapshot,
                    QueryParser.parse(place.field().shown() + replacement).node());
            if (papers > 0 && !Objects.equals(replacement, there)) {
                found.add(new Completion(
                        Completion.Kind.VALUE,
                        value.label(),
                        place.begin(),
                        place.end(),
                        replacement,
                        OptionalInt.of(papers)));
            }
        }
        return found;
    }

    /** The whole value and nothing else. */
    private static String whole(String value) {
        return QueryPrinter.print(new QueryNode.Exact(Scope.ANYWHERE, value));
    }

    /** In quotes, unless it is a single word to whoever reads it. */
    private static String quoted(String value) {
        boolean word = !value.isEmpty()
                && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_')
                && !List.of("AND", "OR", "NOT").contains(value);
        return word ? value : '"' + value.replaceAll("[\"“”„]", " ").strip() + '"';
    }
}
