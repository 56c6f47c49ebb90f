package org.lectern.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.paper.Author;

/**
 * The queries of the search benchmark, made from the papers of a file, the same ones always: words from the most frequent to the rare,
 * evenly by the rank of their frequency on a logarithmic scale; the words that stand together in titles; names; years.
 *
 * @param queries the queries of each kind
 */
record QueryMix(Map<Kind, List<Query>> queries) {
    /** How many queries there are of a kind, but for match-all. */
    private static final int EACH = 40;
    /** Words of English that no search is about. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a an and are as at be by can for from in into is it its of on or our that the their this to using via we were which with"
                    .split(" ", -1));

    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    private static final long STEP = 0x9e3779b97f4a7c15L;

    /** What a query is made of. */
    enum Kind {
        /** One word. */
        TERM,
        /** Two or three words that all must be there. */
        AND,
        /** Three words of which one must. */
        OR,
        /** Two words that follow one another in a title. */
        PHRASE,
        /** The beginning of a word, from its first letter on, as somebody types it. */
        PREFIX,
        /** A word with two neighbours changed over, which SQLite cannot search for. */
        FUZZY,
        /** An author, or a word in the title. */
        FIELDED,
        /** A word, and a range of years. */
        RANGE,
        /** Everything. */
        MATCH_ALL;

        String shown() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A query in both languages.
     *
     * @param text Lectern's
     * @param match SQLite's, of FTS5; empty for everything
     * @param where SQLite's, a condition beside it; empty for none
     */
    record Query(String text, String match, String where) {
        static Query of(String text, String match) {
            return new Query(text, match, "");
        }
    }

    QueryMix {
        queries = Map.copyOf(queries);
    }

    /** The mix for the papers of a file. */
    static QueryMix of(PaperFile file, long papers) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<List<String>> titles = new ArrayList<>();
        Set<String> authors = new LinkedHashSet<>();
        file.each(papers, papers, paper -> {
            words(paper.title() + " " + paper.abstractText()).forEach(word -> counts.merge(word, 1, Integer::sum));
            List<String> title = words(paper.title()).toList();
            if (title.size() > 3 && title.stream().noneMatch(word -> word.length() < 4)) {
                titles.add(title);
            }
            paper.authors().stream().limit(1).map(Author::name).forEach(authors::add);
        });
        List<String> ranked = counts.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 2 && !FUNCTION_WORDS.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new QueryMix(queries(ranked, titles, List.copyOf(authors)));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(word -> word.group());
    }

    private static Map<Kind, List<Query>> queries(
            List<String> ranked, List<List<String>> titles, List<String> authors) {
        Map<Kind, List<Query>> queries = new EnumMap<>(Kind.class);
        List<String> terms = each(i -> byRank(ranked, i));
        queries.put(Kind.TERM, terms.stream().map(term -> Query.of(term, term)).toList());
        queries.put(Kind.AND, each(i -> {
            List<String> title = any(titles, i);
            List<String> some = title.subList(0, 2 + i % 2);
            return Query.of(String.join(" ", some), String.join(" AND ", some));
        }));
        queries.put(Kind.OR, each(i -> {
            List<String> some = List.of(byRank(ranked, i), byRank(ranked, i + 13), byRank(ranked, i + 27));
            return Query.of(String.join(" OR ", some), String.join(" OR ", some));
        }));
        queries.put(Kind.PHRASE, each(i -> {
            String phrase = '"' + String.join(" ", any(titles, i + EACH).subList(0, 2)) + '"';
            return Query.of(phrase, phrase);
        }));
        queries.put(Kind.PREFIX, each(i -> {
            // Five words, each letter by letter up to the eighth.
            String word = any(titles, 3 * EACH + i / 8).stream()
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            String start = word.substring(0, Math.min(word.length(), 1 + i % 8));
            return Query.of(start + "*", start + "*");
        }));
        queries.put(Kind.FUZZY, each(i -> {
            String word = any(titles, 5 * EACH + i).stream()
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            int at = 1 + i % (word.length() - 2);
            String mistyped = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            return Query.of(mistyped + "~", word);
        }));
        queries.put(Kind.FIELDED, each(i -> {
            if (i % 2 == 0) {
                String title = byRank(ranked, i);
                return Query.of("title:" + title, "title : " + title);
            }
            String name = any(authors, i).replace('"', ' ');
            return Query.of("author:\"" + name + '"', "authors : \"" + name + '"');
        }));
        queries.put(Kind.RANGE, each(i -> {
            String term = byRank(ranked, i);
            int from = 2010 + i % 10;
            return new Query(
                    "%s year:%d..%d".formatted(term, from, from + 3),
                    term,
                    "year BETWEEN %d AND %d".formatted(from, from + 3));
        }));
        queries.put(Kind.MATCH_ALL, List.of(Query.of("*", "")));
        return queries;
    }

    private interface Nth<T> {
        T at(int number);
    }

    private static <T> List<T> each(Nth<T> nth) {
        return IntStream.range(0, EACH).mapToObj(nth::at).toList();
    }

    /** Evenly from the most frequent word to the 20,000th on a logarithmic scale. */
    private static String byRank(List<String> ranked, int number) {
        double share = (number % EACH) / (EACH - 1.0);
        int rank = (int) Math.pow(Math.min(20_000, ranked.size() - 1.0), share) - 1;
        return ranked.get(Math.clamp(rank, 0, ranked.size() - 1));
    }

    /** An element that looks picked at random. */
    private static <T> T any(List<T> all, int number) {
        long hash = (number + 1) * STEP;
        return all.get((int) Math.floorMod(hash ^ (hash >>> 29), (long) all.size()));
    }
}
