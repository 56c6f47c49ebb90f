package org.lectern.digest.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/**
 * The last lines of a card:
 *
 * <pre>
 *   • 5 authors              or:  openbmb OpenBMB
 * ·
 * Jul 3, 2024 3
 * </pre>
 *
 * Who published it (the account's handle, then its name), how many wrote it, or both; the date; the number of comments. The
 * parts may stand on one line, and a capture may put blank lines between them; {@link CardFooters} finds them.
 *
 * @param lines from the first to the last, blank ones and those of somebody else left out
 * @param who those that say who
 * @param authorCount how many authors
 * @param organization the name of the account
 * @param date the date
 * @param comments the number of comments
 */
record CardFooter(
        List<Line> lines,
        List<Line> who,
        OptionalInt authorCount,
        Optional<String> organization,
        ListedDate date,
        OptionalInt comments) {
    /** Between its parts. */
    static final String DOT = "·";

    private static final Pattern AUTHORS =
            Pattern.compile("(?:[•*·-] ?)?(\\d{1,5}) authors?(?: ·)?", Pattern.CASE_INSENSITIVE);

    /** Copies the lists. */
    CardFooter {
        lines = List.copyOf(lines);
        who = List.copyOf(who);
    }

    /** The line that starts it. */
    int firstLine() {
        return lines.getFirst().number();
    }

    /** How many authors a text says there are, {@code 5 authors}; empty when it says anything else. */
    static OptionalInt authorCount(String text) {
        Matcher count = AUTHORS.matcher(text);
        return count.matches() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    }

    /** Whether a line of a footer counts the authors. */
    static boolean isAuthorCount(Line line) {
        return AUTHORS.matcher(line.folded()).matches();
    }

    /** Its lines as one block. */
    Block block() {
        return new Block(lines);
    }
}
