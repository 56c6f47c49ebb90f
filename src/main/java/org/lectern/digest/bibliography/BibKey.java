package org.lectern.digest.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of an entry, as it stands behind the brace.
 *
 * @param key empty when there is none
 * @param end the index behind it
 * @param problem what is wrong with it
 */
record BibKey(String key, int end, Optional<String> problem) {
    /** A key, and the name of the first field behind it without a comma between. */
    private static final Pattern GLUED = Pattern.compile("(\\S+)\\s+" + BibFields.NAME + "\\s*");

    private static final Pattern UNUSABLE = Pattern.compile("[\\s\"#%'(){}\\\\~]");

    /** Reads a key that ends before the limit, or before what closes the entry. */
    static BibKey of(BibText source, int open, int limit, char close) {
        String text = source.text();
        int at = source.skipSpace(open + 1, limit);
        int to = at;
        while (to < limit && ",=\n".indexOf(text.charAt(to)) < 0 && text.charAt(to) != close) {
            to++;
        }
        String key = text.substring(at, to).strip();
        char behind = to < limit ? text.charAt(to) : ',';
        if (behind == '=') {
            Matcher glued = GLUED.matcher(text).region(at, to);
            return glued.matches() ? glued(glued.group(1), glued.end(1)) : none(at);
        }
        int next = source.skipSpace(to, limit);
        if (key.isEmpty()) {
            return none(to);
        }
        if (behind == '\n' && next < limit && text.charAt(next) != ',' && text.charAt(next) != close) {
            return glued(key, to);
        }
        return new BibKey(
                key,
                to,
                UNUSABLE.matcher(key).find()
                        ? Optional.of("the key “%s” has signs that no program takes".formatted(key))
                        : Optional.empty());
    }

    private static BibKey glued(String key, int end) {
        return new BibKey(key, end, Optional.of("a comma is missing behind the key “%s”".formatted(key)));
    }

    private static BibKey none(int at) {
        return new BibKey("", at, Optional.of("an entry without a key; give it one to cite it by"));
    }
}
