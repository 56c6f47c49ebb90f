package org.lectern.export;

/**
 * What an export can be told beside its format.
 *
 * @param abstracts whether the entries carry the abstracts
 * @param comments whether what is missing or doubtful stands as a comment before its entry, in formats that have comments
 */
public record ExportOptions(boolean abstracts, boolean comments) {
    /** Everything that is known, without comments. */
    public static final ExportOptions ALL = new ExportOptions(true, false);

    /** These, with or without the abstracts. */
    public ExportOptions abstracts(boolean wanted) {
        return new ExportOptions(wanted, comments);
    }

    /** These, with or without comments. */
    public ExportOptions comments(boolean wanted) {
        return new ExportOptions(abstracts, wanted);
    }
}
