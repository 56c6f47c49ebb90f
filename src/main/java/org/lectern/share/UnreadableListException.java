package org.lectern.share;

import java.io.IOException;

/** That a file is no shared list, or not whole. The message names file and line and says what to do. */
public final class UnreadableListException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 300;

    UnreadableListException(String file, int line, String problem) {
        super("%s, line %d: %s".formatted(file, line, shortened(problem)));
    }

    UnreadableListException(String file, String problem) {
        super("%s: %s".formatted(file, shortened(problem)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
