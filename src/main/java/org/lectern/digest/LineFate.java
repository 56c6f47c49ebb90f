package org.lectern.digest;

/** What became of a line of a listing; every line that is not blank has one. */
public sealed interface LineFate {
    /**
     * The line is part of a record.
     *
     * @param ordinal the record's, from 1
     * @param field the name of the field in the JSON of a record
     */
    record Field(int ordinal, String field) implements LineFate {}

    /**
     * The line is page furniture: no part of any paper.
     *
     * @param rule why it is taken for furniture, in words
     */
    record Furniture(String rule) implements LineFate {}

    /** The line is blank. */
    record Blank() implements LineFate {}

    /** Nobody knows what the line is. */
    record NotUnderstood() implements LineFate {}
}
