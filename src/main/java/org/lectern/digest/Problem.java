package org.lectern.digest;

/**
 * Something about a listing that a person should know; the reading went on.
 *
 * @param line where, from 1; 0 when it is about the whole file
 * @param message what, and what was done about it
 */
public record Problem(int line, String message) {}
