package org.lectern.share;

import java.util.Optional;
import org.lectern.list.EntryField;
import org.lectern.paper.MarkName;

/** What of a text is shown, as a library keeps it: a file can say more than that, and keeps it. Stateless. */
final class ShownText {
    private ShownText() {}

    /** A text of a register as it is shown; empty where it cannot be, such as a date that is none. */
    static Optional<String> of(Register register, String text) {
        if (isName(register)) {
            return Optional.of(name(text));
        }
        try {
            return Optional.of(kept(register, text));
        } catch (IllegalArgumentException notShown) {
            return Optional.empty();
        }
    }

    /** Whether who sees what is shown of a text has seen all of it. */
    static boolean isWhole(Register register, String text) {
        return isName(register)
                ? new MarkName(text).text().length() <= MarkName.LONGEST
                : of(register, text).isPresent();
    }

    /** A text for a person who has to choose among several: as it is shown, or as it was written where that says more. */
    static String told(Register register, String text) {
        return isWhole(register, text) ? of(register, text).orElse(text) : text;
    }

    /** The name of a list, a section or a person: one line that is not too long. */
    static String name(String text) {
        String line = new MarkName(text).text();
        if (line.length() <= MarkName.LONGEST) {
            return line;
        }
        int end =
                Character.isHighSurrogate(line.charAt(MarkName.LONGEST - 1)) ? MarkName.LONGEST - 1 : MarkName.LONGEST;
        return line.substring(0, end).strip();
    }

    /**
     * A text that somebody writes, as a register keeps it; empty where it says nothing.
     *
     * @throws IllegalArgumentException with a sentence for a person when it cannot stand there
     */
    static String checked(Register register, String text) {
        if (!isName(register)) {
            return kept(register, text);
        }
        String line = new MarkName(text).text();
        if (line.isEmpty()) {
            throw new IllegalArgumentException("A list and a section need a name.");
        }
        if (line.length() > MarkName.LONGEST) {
            throw new IllegalArgumentException(
                    "A name has %d characters at most; this one has %d.".formatted(MarkName.LONGEST, line.length()));
        }
        return line;
    }

    private static boolean isName(Register register) {
        return register.equals(Register.NAME) || register.isTitle();
    }

    private static String kept(Register register, String text) {
        return register.equals(Register.DESCRIPTION)
                ? EntryField.NOTE.clean(text)
                : register.field().map(field -> field.clean(text)).orElse(text);
    }
}
