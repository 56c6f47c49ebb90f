package org.lectern.desktop.typing;

import org.lectern.search.Completion;

/** Something that a person may take instead of typing on. */
public sealed interface Offer {
    /** The text of the field, and the caret in it, after something was taken. */
    record Text(String text, int caret) {}

    /**
     * What could stand at the caret.
     *
     * @param text the text that it was asked for
     */
    record Completed(String text, Completion completion) implements Offer {
        @Override
        public Text taken() {
            return new Text(completion.in(text), completion.caret());
        }
    }

    /** What was searched before. */
    record Earlier(String query) implements Offer {
        @Override
        public Text taken() {
            return new Text(query, query.length());
        }
    }

    /** What the field has when this is taken. */
    Text taken();
}
