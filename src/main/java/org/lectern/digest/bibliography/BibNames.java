package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.Author;

/**
 * The names of an author field:
 *
 * <pre>
 * Lovelace, Ada and von Neumann, Jr., John and {Royal Society and Friends} and others
 * </pre>
 *
 * What stands in braces is not taken apart; {@code others} is “et al.”.
 */
final class BibNames {
    private static final Pattern NOBODY = Pattern.compile("(?i)others|et\\.? al\\.?");
    private static final Pattern PART = Pattern.compile("(?i)\\s*(family|given|prefix|suffix)(?:-i)?\\s*=\\s*(.*)");

    private static final Pattern LAST_AND = Pattern.compile("(?i)\\sand\\s*$");

    private BibNames() {}

    /** The names in order, “et al.” where there are more; empty when nobody is named. */
    static List<Author> of(String tex) {
        List<Author> names = new ArrayList<>();
        for (String name : people(LAST_AND.matcher(tex).replaceFirst(""))) {
            // Which of them is nobody is said by who takes the names.
            author(name.strip())
                    .map(author -> NOBODY.matcher(author.name()).matches() ? new Author("et al.") : author)
                    .ifPresent(names::add);
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

    private static Optional<Author> author(String name) {
        List<String> parts = split(name, ",").stream().map(String::strip).toList();
        if (PART.matcher(parts.getFirst()).matches()) {
            return ofNamedParts(parts);
        }
        return switch (parts.size()) {
            case 1 -> ofOnePart(name);
            case 2 ->
                PeopleNames.isSuffix(parts.get(1))
                        ? plain(parts.getFirst() + " " + parts.get(1))
                        : person(parts.getFirst(), parts.get(1), "");
            case 3 ->
                PeopleNames.isSuffix(parts.get(2)) && !PeopleNames.isSuffix(parts.get(1))
                        ? person(parts.getFirst(), parts.get(1), parts.get(2))
                        : person(parts.getFirst(), parts.get(2), parts.get(1));
            default -> plain(name);
        };
    }

    /** A name in reading order; braces around its end say what belongs together. */
    private static Optional<Author> ofOnePart(String name) {
        int start = lastGroup(name);
        if (start < 0) {
            return plain(name);
        }
        String group = name.substring(start + 1, name.length() - 1).strip();
        if (start == 0) {
            return PeopleNames.undivided(TexPlain.of(group));
        }
        boolean apart = Character.isWhitespace(name.charAt(start - 1)) && group.indexOf(' ') > 0;
        return apart ? person(group, name.substring(0, start), "") : plain(name);
    }

    /** Where the group in braces begins with which a text ends; −1 when there is none. */
    private static int lastGroup(String tex) {
        int depth = 0;
        int start = -1;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                start = depth == 0 ? i : start;
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        boolean ends = start >= 0 && depth == 0 && tex.endsWith("}") && !tex.endsWith("\\}");
        return ends && closes(tex, start) == tex.length() - 1 ? start : -1;
    }

    private static int closes(String tex, int open) {
        int depth = 0;
        for (int i = open; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Optional<Author> plain(String name) {
        return Optional.of(TexPlain.of(name)).filter(plain -> !plain.isBlank()).map(Author::new);
    }

    private static Optional<Author> person(String family, String given, String suffix) {
        return PeopleNames.person(TexPlain.of(family), TexPlain.of(given), TexPlain.of(suffix));
    }

    /** The form of BibLaTeX, {@code family=Lovelace, given=Ada}. */
    private static Optional<Author> ofNamedParts(List<String> parts) {
        Map<String, String> values = new HashMap<>();
        for (String part : parts) {
            Matcher matcher = PART.matcher(part);
            if (matcher.matches() && !part.contains("-i")) {
                values.put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2));
            }
        }
        return person(
                values.getOrDefault("prefix", "") + " " + values.getOrDefault("family", ""),
                values.getOrDefault("given", ""),
                values.getOrDefault("suffix", ""));
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
