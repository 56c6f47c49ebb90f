package org.lectern.compare;

/**
 * A sentence and where it stands in its text.
 *
 * @param start the index of its first character
 * @param end the index behind its last
 * @param text the sentence itself, without space around it
 */
public record Sentence(int start, int end, String text) {}
