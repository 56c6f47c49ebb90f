package org.lectern.export.name;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages leave at names and is none: marks of footnotes and affiliations, addresses of e-mail and of ORCID, degrees and
 * titles of respect.
 */
final class NameNoise {
    private static final Pattern E_MAIL = Pattern.compile(
            "[\\s(\\[<{,;:]*(?:\\be-?mail ?:? ?)?\\b[\\w.+-]{1,80}@[\\w.-]{1,80}\\.\\w{2,20}[)\\]>}]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORCID = Pattern.compile(
            "[\\s(\\[<{,;:]*(?:\\borcid(?: ?id)? ?:? ?)?(?:https?://)?(?:orcid\\.org/)?(?<!\\d)(?:\\d{4}-){3}\\d{3}[\\dX][)\\]>}]*",
            Pattern.CASE_INSENSITIVE);

    private static final String SIGN = "[*†‡§¶∗⋆★☆✉✝✱⁎#♯∥‖⁰¹²³⁴⁵⁶⁷⁸⁹]";
    private static final String NUMBERS = "\\$?\\^\\{?[\\d,*†‡§¶]{1,8}\\}?\\$?|[(\\[][\\d\\s,*†‡§¶]{0,12}[)\\]]";
    private static final Pattern MARK_BEFORE =
            Pattern.compile("^(?:(?:%s|%s) ?)+|^\\d{1,2}(?=\\p{Lu}\\p{Ll})".formatted(SIGN, NUMBERS));
    private static final Pattern MARK_BEHIND = Pattern.compile("(?:[\\s,;]|%s|%s)$".formatted(SIGN, NUMBERS));
    /** Only behind a name of two words: one word with a number is a name of its own. */
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?<=\\p{Ll}|\\p{Lu}\\.|[, ]|%s)\\d{1,2}$".formatted(SIGN));

    private static final String SURE = "Ph\\.? ?D\\.?|D\\.? ?Phil\\.?|M\\.D\\.|MD|M\\.? ?Sc\\.?|MPH|MBBS";
    private static final Pattern DEGREE = Pattern.compile(
            "(?:,? +(?:%s)|, *(?:%s|MBA|M\\.?[AS]\\.?|B\\.?(?:Sc|[AS])\\.?|R\\.?N\\.?|FRC\\p{Lu}{1,4}|D\\.?Sc\\.?|DVM|Esq\\.?))$"
                    .formatted(SURE, SURE));
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:(?:Prof|Dr|Mr|Mrs|Ms|PD|Dipl\\.-Ing)\\.|Professor|Prof|Dr) ?(?<=[ .]))+(?=\\p{L}[^ ]* \\p{L})");

    private static final Pattern REMARK = Pattern.compile(" ?[(\\[]([^()\\[\\]]{1,80})[)\\]]$");
    private static final Pattern ABOUT = Pattern.compile(
            "\\p{Lu}{2}|(?i:\\b(?:deceased|equal|contribut|correspond|student|member|fellow|eds?\\b|editors?\\b|authors?\\b|universi"
                    + "|institut|college|labs?\\b|inc\\b|research\\b|orcid))");

    private static final Set<String> LAST_WORDS = Set.of(
            "PhD", "Ph.D", "Ph.D.", "D.", "MD", "M.D.", "MSc", "M.Sc.", "Sc.", "DPhil", "D.Phil.", "Phil.", "MPH",
            "MBBS");
    private static final Set<String> FIRST_WORDS =
            Set.of("Prof.", "Prof", "Professor", "Dr.", "Dr", "Mr.", "Mrs.", "Ms.", "PD.", "Dipl.-Ing.");

    private NameNoise() {}

    /** Whether the first word or the last is that of a title or degree: a cheap look before the patterns. */
    static boolean mayHaveTitle(String name) {
        int first = name.indexOf(' ');
        return first > 0
                && (FIRST_WORDS.contains(name.substring(0, first))
                        || LAST_WORDS.contains(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** The name alone; the text itself where it is nothing but noise. */
    static String without(String text) {
        String name = text;
        if (name.indexOf('@') >= 0) {
            name = E_MAIL.matcher(name).replaceAll("").strip();
        }
        if (name.indexOf('-') >= 0) {
            name = ORCID.matcher(name).replaceAll("").strip();
        }
        name = MARK_BEFORE.matcher(name).replaceFirst("");
        String before;
        do {
            before = name;
            name = shorter(name);
        } while (!name.equals(before) && !name.isEmpty());
        name = TITLE.matcher(name).replaceFirst("");
        return name.isBlank() ? text : name;
    }

    /** Whether a text behind a comma is a degree and no name. */
    static boolean isDegree(String text) {
        return DEGREE.matcher(", " + text).matches();
    }

    /** A name without one more piece of noise behind it. */
    private static String shorter(String text) {
        String name = DEGREE.matcher(MARK_BEHIND.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher number = NUMBER_BEHIND.matcher(name);
        if (number.find() && name.substring(0, number.start()).strip().indexOf(' ') > 0) {
            return name.substring(0, number.start());
        }
        Matcher remark = REMARK.matcher(name);
        boolean about = remark.find()
                && remark.start() > 0
                && ABOUT.matcher(remark.group(1)).find();
        return about ? name.substring(0, remark.start()) : name;
    }
}
