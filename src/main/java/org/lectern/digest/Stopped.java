package org.lectern.digest;

/**
 * A listing of which the consumer wanted no more before its end.
 *
 * @param file the file's name without its folder, or a name for pasted text
 */
public record Stopped(String file) implements Outcome {}
