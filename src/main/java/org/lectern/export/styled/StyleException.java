package org.lectern.export.styled;

import java.io.IOException;

/** A citation style that is not there or cannot be used; the message is for people. */
public final class StyleException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String explanation;

    StyleException(String explanation) {
        super(explanation);
        this.explanation = explanation;
    }

    /** What is wrong, for people. */
    public String explanation() {
        return explanation;
    }
}
