package org.lectern.export.ris;

import java.util.ArrayList;
import java.util.List;
import org.lectern.export.entry.ShownText;

/** The lines of one reference, a tag each. Not safe for use by several threads. */
final class RisEntry {
    /** The specification ends lines so, and so do the programs that write RIS. */
    private static final String LINE_END = "\r\n";

    private final List<String> lines = new ArrayList<>();

    /** A field; a value without anything to see makes none. */
    RisEntry field(String tag, String value) {
        String line = ShownText.line(value);
        boolean said = tag.equals("PB") && lines.contains(line(tag, line)); // as an organisation and in the entry
        return line.isEmpty() || said ? this : verbatim(tag, line);
    }

    /** A field whose value is one line already. */
    RisEntry verbatim(String tag, String value) {
        lines.add(line(tag, value));
        return this;
    }

    private static String line(String tag, String value) {
        return tag + "  - " + value;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return String.join(LINE_END, lines) + LINE_END + "ER  - " + LINE_END;
    }
}
