package org.lectern.export;

/**
 * What an export can be told beside its format.
 *
 * @param abstracts whether the entries carry the abstracts
 */
public record ExportOptions(boolean abstracts) {
    /** Everything that is known. */
    public static final ExportOptions ALL = new ExportOptions(true);
}
