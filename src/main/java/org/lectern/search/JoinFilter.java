package org.lectern.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a word a mark where a sign joins it to the next, as the hyphen of {@code self-supervised}, so that a query can ask for exactly
 * that ({@link ExactQuery}).
 */
final class JoinFilter extends TokenFilter {
    /** What is added. */
    static final String MARK = "\u0002";

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private @Nullable RenderingReader text;
    private AttributeSource.@Nullable State next;
    private int start;
    private int end = -1;

    JoinFilter(TokenStream input) {
        super(input);
    }

    /** Says what is read from now on. */
    void setReader(Reader reader) {
        text = reader instanceof SeparatingReader separating && separating.source() instanceof RenderingReader rendering
                ? rendering
                : null;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next != null) {
            restoreState(next);
            next = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        boolean joined =
                end >= 0 && offset.startOffset() >= end && text != null && text.isJoined(end, offset.startOffset());
        int wordStart = start;
        int wordEnd = end;
        start = offset.startOffset();
        end = offset.endOffset();
        if (joined) {
            next = captureState();
            word.setEmpty().append(MARK);
            offset.setOffset(wordStart, wordEnd);
            step.setPositionIncrement(0);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = null;
        end = -1;
    }
}
