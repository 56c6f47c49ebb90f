package org.lectern.list;

/**
 * A part of a list with a heading.
 *
 * @param key names it for as long as it lives, in all copies of the list; never blank
 * @param title its heading; never blank
 */
public record ListSection(String key, String title) {}
