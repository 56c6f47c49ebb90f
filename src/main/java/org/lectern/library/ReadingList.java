package org.lectern.library;

/**
 * A list of papers in order.
 *
 * @param number its key, the same for as long as the list lives
 * @param name its name; no other list has it, in any case
 * @param papers how many of its papers are in the library
 */
public record ReadingList(long number, String name, int papers) {}
