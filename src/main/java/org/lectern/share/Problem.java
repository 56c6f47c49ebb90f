package org.lectern.share;

/** What is wrong with a line, in a sentence for a person. */
final class Problem extends Exception {
    private static final long serialVersionUID = 1;

    Problem(String message) {
        super(message);
    }

    /** The sentence. */
    String words() {
        return String.valueOf(getMessage());
    }
}
