package org.lectern.paper;

/**
 * Where a field of a record stands in the listing's file.
 *
 * @param field the field's name in the JSON of a record
 * @param startLine its first line, from 1
 * @param endLine its last line, inclusive
 */
public record FieldPlace(String field, int startLine, int endLine) {}
