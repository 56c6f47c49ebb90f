package org.lectern.share;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which git could not merge two versions:
 *
 * <pre>
 * &lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD
 * what is in the one
 * ||||||| what both come from, where git is told to show it
 * what was before
 * =======
 * what is in the other
 * &gt;&gt;&gt;&gt;&gt;&gt;&gt; branch
 * </pre>
 *
 * No line of a shared list begins so, for a line break within a text is written as an escape.
 */
final class ConflictMarkers {
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String THEIRS = "=======";
    private static final String END = ">>>>>>>";

    private ConflictMarkers() {}

    private enum Part {
        BOTH,
        OURS,
        BASE,
        THEIRS
    }

    /** The two versions, with empty lines for what is in the other alone, so that lines keep their numbers; one, where there is no marker. */
    static List<String> versions(String text) {
        if (!text.contains(OURS)) {
            return List.of(text);
        }
        List<String> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        Part part = Part.BOTH;
        boolean marked = false;
        for (String line : text.split("\n", -1)) {
            Part next = next(part, line);
            boolean marker = next != part;
            marked |= marker;
            ours.add(!marker && (part == Part.BOTH || part == Part.OURS) ? line : "");
            theirs.add(!marker && (part == Part.BOTH || part == Part.THEIRS) ? line : "");
            part = next;
        }
        return marked ? List.of(String.join("\n", ours), String.join("\n", theirs)) : List.of(text);
    }

    private static Part next(Part part, String line) {
        return switch (part) {
            case BOTH -> isMarker(line, OURS) ? Part.OURS : part;
            case OURS -> isMarker(line, BASE) ? Part.BASE : isMarker(line, THEIRS) ? Part.THEIRS : part;
            case BASE -> isMarker(line, THEIRS) ? Part.THEIRS : part;
            case THEIRS -> isMarker(line, END) ? Part.BOTH : part;
        };
    }

    private static boolean isMarker(String line, String marker) {
        return line.startsWith(marker) && (line.length() == marker.length() || line.charAt(marker.length()) <= ' ');
    }
}
