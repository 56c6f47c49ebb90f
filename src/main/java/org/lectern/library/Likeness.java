package org.lectern.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.text.DisplayText;

/**
 * How like two records are: the words of their titles and the runs of three words of their abstracts, as sets, after accents,
 * case, markup, common words and endings are taken off.
 *
 * @param title Jaccard index of the titles' words, 0 to 1
 * @param titleWithin the share of the shorter title's words that the other has, 0 to 1
 * @param abstractText Jaccard index of the abstracts' runs of words, 0 to 1; 0 where one is unknown
 * @param abstractWithin the share of the shorter abstract's runs that the other has, 0 to 1; 0 where one is unknown
 * @param abstractWords Jaccard index of the abstracts' words, 0 to 1; 0 where one is unknown
 * @param abstracts whether both abstracts are known
 * @param sharedAuthors how many authors both name; empty where one names none
 * @param titlesDiffer whether the titles differ in a number, or one answers or corrects the other
 */
record Likeness(
        double title,
        double titleWithin,
        double abstractText,
        double abstractWithin,
        double abstractWords,
        boolean abstracts,
        Optional<Integer> sharedAuthors,
        boolean titlesDiffer) {
    private static final int RUN = 3;
    private static final int STEM = 6;
    private static final int SHORTEST_ABSTRACT = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+|[ivx]{1,4}|v\\p{N}+|.*\\p{N}");
    private static final Pattern ABOUT_ANOTHER = Pattern.compile(
            "^(?:a )?(?:reply|response|comments?|rebuttal|correction|corrigendum|erratum|errata|addendum|retraction|editorial"
                    + "|author correction|publisher correction|discussion|review|re)\\b(?: (?:to|on|of|for|about))?\\s*:?",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> COMMON = Set.of(
            ("a an and are as at be been by can for from has have in into is it its of on or our that the their these this"
                            + " to using via was we were which with through toward towards based new")
                    .split(" "));

    /** What two records are to each other. */
    static Likeness of(Metadata one, Metadata other) {
        Set<String> titleOne = titleWords(one);
        Set<String> titleOther = titleWords(other);
        boolean abstracts = hasAbstract(one) && hasAbstract(other);
        Set<String> wordsOne = abstracts ? Set.copyOf(words(one.abstractText())) : Set.of();
        Set<String> wordsOther = abstracts ? Set.copyOf(words(other.abstractText())) : Set.of();
        Set<String> runsOne = abstracts ? runs(words(one.abstractText())) : Set.of();
        Set<String> runsOther = abstracts ? runs(words(other.abstractText())) : Set.of();
        return new Likeness(
                jaccard(titleOne, titleOther),
                within(titleOne, titleOther),
                jaccard(runsOne, runsOther),
                within(runsOne, runsOther),
                jaccard(wordsOne, wordsOther),
                abstracts,
                sharedAuthors(one.authors(), other.authors()),
                titlesDiffer(one.title(), other.title()));
    }

    static boolean hasAbstract(Metadata record) {
        return record.abstractText().length() >= SHORTEST_ABSTRACT;
    }

    /** The telling words of the title. */
    static Set<String> titleWords(Metadata record) {
        return new TreeSet<>(words(record.title()));
    }

    /** The telling words of what stands before the title's colon, when it is a name: empty when there is none. */
    static Optional<String> head(String title) {
        int colon = title.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        List<String> words = words(title.substring(0, colon));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /** The telling words of a text, in its order, without their endings. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(DisplayText.of(text).text(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(plain)
                .results()
                .map(found -> found.group())
                .filter(word -> !COMMON.contains(word))
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .toList();
    }

    /** Every three words that follow one another. */
    static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        int shared = shared(one, other);
        int all = one.size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static double within(Set<String> one, Set<String> other) {
        int least = Math.min(one.size(), other.size());
        return least == 0 ? 0 : (double) shared(one, other) / least;
    }

    private static int shared(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** Authors are the same when family name and first initial are; which of a name's words are which is not known for sure. */
    private static Optional<Integer> sharedAuthors(List<Author> one, List<Author> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = one.stream().map(Likeness::nameKey).collect(Collectors.toSet());
        return Optional.of((int) other.stream()
                .map(Likeness::nameKey)
                .distinct()
                .filter(names::contains)
                .count());
    }

    private static String nameKey(Author author) {
        String plain = Normalizer.normalize(author.name(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        int comma = plain.indexOf(',');
        String ordered = comma < 0 ? plain : plain.substring(comma + 1) + ' ' + plain.substring(0, comma);
        String[] words = ordered.replaceAll("[^\\p{L} -]", "").strip().split(" +", -1);
        String first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        return first + ' ' + words[words.length - 1];
    }

    /** Versions and parts have other numbers; a reply or a correction is about another paper of nearly the same title. */
    private static boolean titlesDiffer(String one, String other) {
        boolean aboutOne = ABOUT_ANOTHER.matcher(one.strip()).find();
        boolean aboutOther = ABOUT_ANOTHER.matcher(other.strip()).find();
        return aboutOne != aboutOther || !numbers(one).equals(numbers(other));
    }

    private static Set<String> numbers(String title) {
        Set<String> numbers = new TreeSet<>();
        Matcher word = WORD.matcher(DisplayText.of(title).text().toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (NUMBER.matcher(word.group()).matches()) {
                numbers.add(word.group());
            }
        }
        return numbers;
    }

    /** The hashes of a record that another like it probably has too: the words of its title, its head, its abstract. */
    static int[] bands(Metadata record) {
        int[] bands = new int[TITLE_BANDS + 1 + ABSTRACT_BANDS];
        Set<String> title = titleWords(record);
        minHashes(title, bands, 0, TITLE_BANDS);
        bands[TITLE_BANDS] = head(record.title()).map(String::hashCode).orElse(0);
        Set<String> runs = hasAbstract(record) ? runs(words(record.abstractText())) : Set.of();
        minHashes(runs, bands, TITLE_BANDS + 1, ABSTRACT_BANDS);
        return bands;
    }

    private static final int TITLE_BANDS = 8;
    private static final int ABSTRACT_BANDS = 10;

    /** Two min-hashes a band: two sets of likeness s agree in a band with the probability s². 0 for the empty set. */
    private static void minHashes(Set<String> set, int[] bands, int from, int count) {
        if (set.isEmpty()) {
            return;
        }
        int[] least = new int[2 * count];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (String element : set) {
            int hash = mixed(element.hashCode());
            for (int i = 0; i < least.length; i++) {
                int other = mixed(hash ^ (0x9e3779b9 * (i + 1)));
                least[i] = Math.min(least[i], other);
            }
        }
        for (int i = 0; i < count; i++) {
            int band = 31 * least[2 * i] + least[2 * i + 1];
            bands[from + i] = band == 0 ? 1 : band;
        }
    }

    /** The finalizer of MurmurHash3. */
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
