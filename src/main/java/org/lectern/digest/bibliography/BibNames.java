package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of an author field in reading order:
 *
 * <pre>
 * Lovelace, Ada and von Neumann, Jr., John and {Royal Society and Friends} and others
 * </pre>
 *
 * What stands in braces is not taken apart; {@code others} is “et al.”.
 */
final class BibNames {
    private static final Pattern SUFFIX = Pattern.compile("(?i:jr|sr)\\.?|II|III|IV|[234](?:nd|rd|th)");
    private static final Pattern NOBODY = Pattern.compile("(?i)others|et\\.? al\\.?");
    private static final Pattern PART = Pattern.compile("(?i)\\s*(family|given|prefix|suffix)(?:-i)?\\s*=\\s*(.*)");

    private static final Pattern LAST_AND = Pattern.compile("(?i)\\sand\\s*$");

    private BibNames() {}

    /** The names in order, “et al.” where there are more; empty when nobody is named. */
    static List<String> of(String tex) {
        List<String> names = new ArrayList<>();
        for (String name : people(LAST_AND.matcher(tex).replaceFirst(""))) {
            String plain = TexPlain.of(inReadingOrder(name.strip()));
            if (!plain.isEmpty()) {
                // Which of them is nobody is said by who takes the names.
                names.add(NOBODY.matcher(plain).matches() ? "et al." : plain);
            }
        }
        return names;
    }

    private static List<String> people(String tex) {
        List<String> people = split(tex, " and ");
        if (people.size() == 1) {
            List<String> bySemicolons = split(tex, ";");
            if (bySemicolons.size() > 1) {
                return bySemicolons;
            }
            List<String> byCommas = split(tex, ",");
            boolean whole = byCommas.stream().allMatch(name -> name.strip().indexOf(' ') > 0);
            if (byCommas.size() > 2 && whole) {
                // Names that somebody forgot to join by "and": three parts of two words each are no name.
                return byCommas;
            }
        }
        return people;
    }

    private static String inReadingOrder(String name) {
        List<String> parts = split(name, ",");
        if (PART.matcher(parts.getFirst()).matches()) {
            return ofNamedParts(parts);
        }
        return switch (parts.size()) {
            case 1 -> name;
            case 2 ->
                SUFFIX.matcher(parts.get(1).strip()).matches() || isEastAsian(parts)
                        ? parts.getFirst() + " " + parts.get(1)
                        : parts.get(1) + " " + parts.getFirst();
            case 3 -> parts.get(2) + " " + parts.getFirst() + " " + parts.get(1);
            default -> name;
        };
    }

    /** Names in Chinese, Japanese and Korean characters are read with the family first. */
    private static boolean isEastAsian(List<String> parts) {
        return parts.stream()
                .allMatch(part -> !part.isBlank()
                        && part.strip().codePoints().allMatch(c -> switch (Character.UnicodeScript.of(c)) {
                            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                            default -> false;
                        }));
    }

    /** The form of BibLaTeX, {@code family=Lovelace, given=Ada}. */
    private static String ofNamedParts(List<String> parts) {
        String[] values = {"", "", "", ""};
        List<String> order = List.of("given", "prefix", "family", "suffix");
        for (String part : parts) {
            var matcher = PART.matcher(part);
            if (matcher.matches() && !part.contains("-i")) {
                values[order.indexOf(matcher.group(1).toLowerCase(Locale.ROOT))] = matcher.group(2);
            }
        }
        return String.join(" ", values);
    }

    /** Cuts a text at a separator that is outside of braces; one with spaces is met by any white space, in any case. */
    static List<String> split(String tex, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth <= 0 && meets(tex, i, separator)) {
                // Of two separators in a row, the space between them is of both.
                parts.add(tex.substring(Math.min(start, i), i));
                start = i + separator.length();
                // The space behind a word that separates may be the one before the next.
                i = start - (separator.length() > 1 ? 2 : 1);
            }
        }
        parts.add(tex.substring(Math.min(start, tex.length())));
        return parts;
    }

    private static boolean meets(String tex, int at, String separator) {
        if (separator.length() == 1) {
            return tex.charAt(at) == separator.charAt(0);
        }
        int last = at + separator.length() - 1;
        return last < tex.length()
                && Character.isWhitespace(tex.charAt(at))
                && Character.isWhitespace(tex.charAt(last))
                && tex.regionMatches(true, at + 1, separator, 1, separator.length() - 2);
    }
}
