package org.lectern.export.styled;

import java.io.IOException;

/** A citation style that is not there or cannot be used; the message is for people. */
public final class StyleException extends IOException {
    private static final long serialVersionUID = 1L;

    StyleException(String message) {
        super(message);
    }
}
