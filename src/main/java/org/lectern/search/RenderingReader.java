package org.lectern.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;
import org.lectern.text.DisplayText;

/**
 * Reads a text as people read it, so that its words are those they see: {@code Level-S$^2$fM} is Level-S2fM, and
 * {@code \emph{word}} is a word. Places are those of the source. Raised and lowered letters are plain ones, as people type them.
 */
final class RenderingReader extends CharFilter {
    private @Nullable DisplayText shown;
    private String source = "";
    private int next;

    RenderingReader(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        DisplayText text = shown();
        int count = Math.min(length, text.text().length() - next);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        text.text().getChars(next, next + count, buffer, from);
        for (int i = from; i < from + count; i++) {
            if (buffer[i] > 0x7f) {
                buffer[i] = DisplayText.plain(buffer[i]);
            }
        }
        next += count;
        return count;
    }

    private DisplayText shown() throws IOException {
        if (shown == null) {
            StringBuilder all = new StringBuilder();
            char[] buffer = new char[4096];
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                all.append(buffer, 0, count);
            }
            source = all.toString();
            shown = DisplayText.of(source);
        }
        return shown;
    }

    /** Whether a sign that is no space is all that stands between two places of the source, as a hyphen between words. */
    boolean isJoined(int from, int to) {
        if (from >= to || to > source.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(source.charAt(i)) || Character.isSpaceChar(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected int correct(int offset) {
        return shown == null
                ? offset
                : shown.sourceStart(Math.min(offset, shown.text().length()));
    }
}
