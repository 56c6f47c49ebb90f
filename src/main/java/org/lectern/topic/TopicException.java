package org.lectern.topic;

/** A change of the topic book that cannot be made; the message says why, to a person. */
public final class TopicException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TopicException(String message) {
        super(message);
    }
}
