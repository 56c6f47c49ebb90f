package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Text;

/**
 * The names of an author line as arXiv writes it, affiliations off:
 *
 * <pre>
 * Ada Lovelace (1 and 2), Charles (Charly) Babbage (1) and Mary Somerville ((1) London, (2) Ockham)
 * </pre>
 *
 * What stands in parentheses is an affiliation, or a mark that leads to one; but within a name, before its last part, it is
 * a name by which somebody is called, and stays.
 */
final class AuthorNames {
    private static final Pattern COLLABORATION = Pattern.compile(
            "(.{0,200}\\b(?:collaborations?|consortium|group|team))\\s*:\\s+(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ET_AL = Pattern.compile("(?:^|\\s+)et al\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");
    private static final Pattern MARK = Pattern.compile("(?:[\\d\\s.*†‡§¶#+&]|and)*+|.*[,;].*");

    private AuthorNames() {}

    /** The names in order; empty when the line names nobody. */
    static List<String> of(String line) {
        List<String> names = new ArrayList<>();
        String text = Text.fold(line);
        Matcher collaboration = COLLABORATION.matcher(text);
        if (collaboration.matches()) {
            addAll(names, collaboration.group(1));
            text = collaboration.group(2);
        }
        addAll(names, text);
        return names;
    }

    private static void addAll(List<String> names, String text) {
        // Spaces around it, so that a word that joins names is one at the ends too.
        for (String part : parts(" " + Text.fold(withoutAffiliations(text)) + " ")) {
            String name = ET_AL.matcher(Text.fold(part)).replaceFirst("");
            if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
                names.add(names.removeLast() + ", " + name);
            } else if (!name.isBlank()) {
                names.add(name);
            }
        }
    }

    private static String withoutAffiliations(String text) {
        int[] close = closings(text);
        StringBuilder kept = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '(') {
                kept.append(c);
                i++;
            } else if (close[i] < 0) {
                if (text.startsWith("((", i)) {
                    // The list of affiliations, cut off before its end.
                    break;
                }
                kept.append(c);
                i++;
            } else {
                String group = text.substring(i + 1, close[i]);
                if (isNickname(text, i, close[i], group)) {
                    kept.append('(').append(group).append(')');
                } else if (i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
                    kept.append(' ');
                }
                i = close[i] + 1;
            }
        }
        return kept.toString();
    }

    /** Whether a name goes on behind the group, and began before it. */
    private static boolean isNickname(String text, int open, int close, String group) {
        if (group.indexOf('(') >= 0 || MARK.matcher(group).matches()) {
            return false;
        }
        String before = text.substring(Math.max(0, open - 2), open).strip();
        String behind = text.substring(close + 1, Math.min(text.length(), close + 6));
        boolean goesOn = !behind.isBlank()
                && Character.isLetter(behind.strip().codePointAt(0))
                && !behind.matches("\\s+and\\b.*");
        return goesOn && !before.isEmpty() && before.charAt(before.length() - 1) != ',';
    }

    /** For each opening parenthesis the index of its closing one; −1 when it has none. */
    private static int[] closings(String text) {
        int[] close = new int[text.length()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            close[i] = -1;
            char c = text.charAt(i);
            if (c == '(') {
                open.add(i);
            } else if (c == ')' && !open.isEmpty()) {
                close[open.removeLast()] = i;
            }
        }
        return close;
    }

    /** Cut at commas, semicolons and the word "and"; not within parentheses or the braces of TeX. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean braces = text.chars().filter(c -> c == '{').count()
                == text.chars().filter(c -> c == '}').count();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (braces && c == '{' && !escaped) {
                depth++;
            } else if (c == '}' && !escaped) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (c == ',' || c == ';')) {
                parts.add(text.substring(start, i));
                start = i + 1;
            } else if (depth == 0 && c == ' ') {
                int word = text.startsWith(" and ", i) ? 5 : text.startsWith(" & ", i) ? 3 : 0;
                if (word > 0) {
                    parts.add(text.substring(start, i));
                    start = i + word - 1;
                    i += word - 2;
                }
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
