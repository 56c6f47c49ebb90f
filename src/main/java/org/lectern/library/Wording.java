package org.lectern.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.text.DisplayText;

/**
 * How a record words its paper, made to be compared: hashes of words without accents, case, markup and endings, and without
 * the words that any text has. Sets are sorted, each element once.
 */
final class Wording {
    private static final int STEM = 6;
    private static final int SHORTEST_ABSTRACT = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+|[ivx]{1,4}|.*\\p{N}");
    private static final Pattern ABOUT_ANOTHER = Pattern.compile(
            "^(?:an? )?(?:(?:author|publisher) )?(?:reply|response|comments?|rebuttal|correction|corrigendum|erratum|errata|addendum"
                    + "|retraction|editorial|discussion)\\b(?: (?:to|on|of|for|about))?\\s*:?",
            Pattern.CASE_INSENSITIVE);

    /** Before a word these make another of the same kind: supervised, unsupervised, semi-supervised learning. */
    private static final Pattern CONTRAST = Pattern.compile(
            "\\b(?:(?:uni|un|non|semi|self|multi|mono|bi|inter|intra|sub|super|over|under|pre|post|anti|macro|micro|dis|ir|im|in)"
                    + "-?)+(?=\\p{L}{4})");

    private static final int[] COMMON = sorted(Arrays.stream(
                    "a an and are as at be been by can for from has have in into is it its of on or our that the their these this"
                            .concat(" to using via was we were which with through toward towards based new")
                            .split(" ", -1))
            .mapToInt(String::hashCode)
            .toArray());

    private final int[] title;
    private final int head;
    private final int[] words;
    private final int[] runs;
    private final Set<String> numbers;
    private final String plainTitle;
    private final boolean aboutAnother;
    private final Set<String> authors;

    private Wording(Metadata record) {
        String shown = DisplayText.of(record.title()).text();
        int colon = shown.indexOf(':');
        int[] name = colon < 0 ? new int[0] : hashes(shown.substring(0, colon));
        boolean known = record.abstractText().length() >= SHORTEST_ABSTRACT;
        int[] text = known ? hashes(DisplayText.of(record.abstractText()).text()) : new int[0];
        title = sorted(hashes(shown));
        head = name.length == 0 ? 0 : Arrays.hashCode(name);
        words = sorted(text);
        runs = runs(text);
        numbers = numbers(shown);
        plainTitle = folded(shown).toLowerCase(Locale.ROOT);
        aboutAnother = ABOUT_ANOTHER.matcher(shown.strip()).find();
        authors = record.authors().stream().map(Wording::nameKey).collect(Collectors.toSet());
    }

    static Wording of(Metadata record) {
        return new Wording(record);
    }

    /** The words of the title. */
    int[] title() {
        return title;
    }

    /** The words of the abstract; empty when it is unknown, or hardly one. */
    int[] words() {
        return words;
    }

    /** Every three words of the abstract that follow one another. */
    int[] runs() {
        return runs;
    }

    /** What in the title counts or numbers: digits, Roman numerals, names that end in a digit. */
    Set<String> numbers() {
        return numbers;
    }

    /** Whether the titles differ only in what makes a word mean something else: multimodal, unimodal. */
    boolean contrastsWith(Wording other) {
        return !contrasts().equals(other.contrasts()) && Arrays.equals(withoutContrasts(), other.withoutContrasts());
    }

    private List<String> contrasts() {
        return CONTRAST.matcher(plainTitle)
                .results()
                .map(prefix -> prefix.group().replace("-", ""))
                .sorted()
                .toList();
    }

    private int[] withoutContrasts() {
        return sorted(hashes(CONTRAST.matcher(plainTitle).replaceAll("")));
    }

    /** Whether the title is that of a reply, a correction or the like. */
    boolean isAboutAnother() {
        return aboutAnother;
    }

    /** First initial and family name of each author. */
    Set<String> authors() {
        return authors;
    }

    boolean hasAbstract() {
        return words.length > 0;
    }

    /** The hashes of the telling words, in the order of the text. */
    private static int[] hashes(String text) {
        String plain = folded(text);
        int[] hashes = new int[16];
        int count = 0;
        int whole = 0;
        int stem = 0;
        int length = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? Character.toLowerCase(plain.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                whole = 31 * whole + c;
                stem = length < STEM ? whole : stem;
                length++;
            } else if (length > 0) {
                if (Arrays.binarySearch(COMMON, whole) < 0) {
                    hashes = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
                    hashes[count++] = stem;
                }
                whole = 0;
                length = 0;
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** Without accents. */
    private static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
            }
        }
        return text;
    }

    private static int[] runs(int[] words) {
        int[] runs = new int[Math.max(0, words.length - 2)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = mixed(31 * (31 * words[i] + words[i + 1]) + words[i + 2]);
        }
        return sorted(runs);
    }

    private static int[] sorted(int[] values) {
        return Arrays.stream(values).sorted().distinct().toArray();
    }

    private static Set<String> numbers(String title) {
        Set<String> numbers = new TreeSet<>();
        Matcher word = WORD.matcher(title.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (NUMBER.matcher(word.group()).matches()) {
                numbers.add(word.group());
            }
        }
        return numbers;
    }

    private static String nameKey(Author author) {
        String plain = folded(author.name()).toLowerCase(Locale.ROOT);
        int comma = plain.indexOf(',');
        String ordered = comma < 0 ? plain : plain.substring(comma + 1) + ' ' + plain.substring(0, comma);
        String[] words = ordered.replaceAll("[^\\p{L} -]", "").strip().split(" +", -1);
        String first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        return first + ' ' + words[words.length - 1];
    }

    /** How many bands there are. */
    static final int BANDS = 19;

    private static final int TITLE_BANDS = 8;
    private static final int TEXT_BANDS = BANDS - TITLE_BANDS - 1;

    /** Hashes that another wording like this probably has too: of the title's words, its head, the abstract. 0 is none. */
    int[] bands() {
        int[] bands = new int[BANDS];
        minHashes(title, bands, 0, TITLE_BANDS);
        bands[TITLE_BANDS] = head;
        minHashes(runs, bands, TITLE_BANDS + 1, TEXT_BANDS);
        return bands;
    }

    /** Two min-hashes a band: two sets of likeness s agree in a band with the probability s². */
    private static void minHashes(int[] set, int[] bands, int from, int count) {
        if (set.length == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int one = Integer.MAX_VALUE;
            int other = Integer.MAX_VALUE;
            for (int element : set) {
                int hash = mixed(element ^ (0x9e3779b9 * (i + 1)));
                one = Math.min(one, hash);
                other = Math.min(other, mixed(hash));
            }
            int band = 31 * one + other;
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
