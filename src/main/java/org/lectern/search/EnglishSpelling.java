package org.lectern.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for the words that are written in several: the American one for British words, and the singular for plurals that no
 * rule of a stemmer makes. What comes out is for the index; it is nearly always a word, and always the same for all its spellings.
 */
final class EnglishSpelling {
    /**
     * A rule.
     *
     * @param letters what every word has that it fits, so that few words are looked at closely
     */
    private record Rule(String letters, Pattern british, String american) {
        Rule(String letters, String british, String american) {
            this(letters, Pattern.compile(british), american);
        }
    }

    private static final Rule ISE =
            new Rule("is", "(.{2,})is(e|es|ed|er|ers|ing|ingly|able|ability|ation|ations|ational)", "$1iz$2");

    /** What stands before the ending in words that have an s in America too. */
    private static final Pattern SAME =
            Pattern.compile(".*(?:[aou]|w|(?<!ti)v|(?<!i)c|gu|ch|pr)|(?:pro|pre|compro|de|sur)m"
                    + "|(?:a|sun|moon|high)?r|(?:merchan|para)d|(?:adver|exper|trea)t");

    /** The first that fits is taken. */
    private static final List<Rule> RULES = List.of(
            new Rule("lys", "(.*l)ys(e|ed|er|ers|ing)", "$1yz$2"),
            new Rule("lyses", "(.*l)yses", "$1ysis"),
            new Rule("theses", "(.*(?:hypo|syn|anti|paren|pros))theses", "$1thesis"),
            new Rule("noses", "(.*(?:diag|prog))noses", "$1nosis"),
            new Rule(
                    "our",
                    "(.*(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|savi|sav|splend|tum|vap|vig|endeav|arm|ard"
                            + "|cand|clam|demean|ferv|parl|ranc|val))our"
                            + "(s|ed|ing|ings|er|ers|able|ably|al|ally|less|ful|hood|hoods|ist|ists|ism|ite|ites|ly)?",
                    "$1or$2"),
            new Rule(
                    "ll",
                    "(.*(?:model|label|signal|travel|level|tunnel|channel|cancel|total|fuel|marshal|panel|parcel|pencil|initial"
                            + "|equal|dial|counsel|quarrel|rival|spiral|ravel|shovel|marvel|funnel|swivel|chisel|bevel|duel))"
                            + "l(ed|ing|ings|er|ers)",
                    "$1$2"),
            new Rule("re", "(.*(?:cent|fib|met|lit|theat|calib|spect|sab|somb|lust|meag|och))re(s)?", "$1er$2"),
            new Rule("tr", "(.*(?:cent|theat|lust))r(ed|ing)", "$1er$2"),
            new Rule("ogue", "(.*(?:dial|catal|anal|monol|prol|epil|travel|homol))ogue(s|d)?", "$1og$2"),
            new Rule("ence", "(de|of|pre)(f|ten)ence(s|d|less)?", "$1$2ense$3"),
            new Rule("haem", "(.*)haem(.*)", "$1hem$2"),
            new Rule("aem", "(.*(?:isch|an|leuk|glyc|ur|tox|septic|bacter))aem(.*)", "$1em$2"),
            new Rule("aed", "(.*)((?:orth|encycl)op)aed(.*)", "$1$2ed$3"),
            new Rule("paed", "(paed)(i|o)(.*)", "ped$2$3"),
            new Rule("aesth", "(.*)aesth(e.*)", "$1esth$2"),
            new Rule("aetiolog", "aetiolog(.*)", "etiolog$1"),
            new Rule("aeo", "(arch|pal)aeo(.*)", "$1eo$2"),
            new Rule("oe", "o(estr|esoph|edem)(.*)", "$1$2"),
            new Rule("foet", "f(o)et(al|us|uses)", "fet$2"),
            new Rule("manoeuv", "manoeuvre(s)?", "maneuver$1"),
            new Rule("manoeuv", "manoeuvr(ed|ing|ab.*)", "maneuver$1"),
            new Rule("manoeuv", "manoeuver(.*)", "maneuver$1"),
            new Rule("sulph", "(.*)sulph(.*)", "$1sulf$2"),
            new Rule("sceptic", "sceptic(.*)", "skeptic$1"),
            new Rule("mould", "mould(s|ed|ing|able)?", "mold$1"),
            new Rule("tt", "(benefit|target|combat|format)t(ed|ing)", "$1$2"),
            new Rule("ss", "(focus|bias)s(ed|ing)", "$1$2"));

    /** Words of another meaning without their s. */
    private static final Set<String> NO_PLURALS = Set.of("news", "means", "series", "species", "lens", "ours", "yes");

    /** Single words whose spelling, or whose plural, follows no rule. */
    private static final Map<String, String> WORDS = words();

    private EnglishSpelling() {}

    private static Map<String, String> words() {
        try (InputStream file = EnglishSpelling.class.getResourceAsStream("english-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", -1))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from the program", impossible);
        }
    }

    /** The one spelling of a word in lower case without accents; most words are their own. */
    static String of(String word) {
        String same = WORDS.get(word);
        return same != null ? same : american(word);
    }

    private static String american(String word) {
        if (word.length() < 5) {
            return word;
        }
        if (word.contains(ISE.letters)) {
            Matcher ise = ISE.british.matcher(word);
            if (ise.matches() && !SAME.matcher(ise.group(1)).matches()) {
                return ise.replaceFirst(ISE.american);
            }
        }
        for (Rule rule : RULES) {
            if (!word.contains(rule.letters)) {
                continue;
            }
            Matcher matcher = rule.british.matcher(word);
            if (matcher.matches()) {
                return matcher.replaceFirst(rule.american);
            }
        }
        return word;
    }

    /** How many characters a word has without the s of its plural, where a stemmer left that, as KStem does in “features”. */
    static int withoutPlural(char[] word, int length) {
        boolean plural = length > 3
                && word[length - 1] == 's'
                && "suiao".indexOf(word[length - 2]) < 0
                && !NO_PLURALS.contains(new String(word, 0, length));
        return plural ? length - 1 : length;
    }
}
