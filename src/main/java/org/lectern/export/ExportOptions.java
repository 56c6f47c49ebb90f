package org.lectern.export;

/**
 * What an export can be told beside its format.
 *
 * @param abstracts whether the entries carry the abstracts
 * @param comments whether what is missing or doubtful stands as a comment before its entry, in formats that have comments
 * @param style in which references are formatted, as {@link org.lectern.export.styled.Citations} names it
 */
public record ExportOptions(boolean abstracts, boolean comments, String style) {
    /** Everything that is known, without comments; references in the style of the APA. */
    public static final ExportOptions ALL = new ExportOptions(true, false, "apa");

    /** These, with or without the abstracts. */
    public ExportOptions abstracts(boolean wanted) {
        return new ExportOptions(wanted, comments, style);
    }

    /** These, with or without comments. */
    public ExportOptions comments(boolean wanted) {
        return new ExportOptions(abstracts, wanted, style);
    }

    /** These, with references in another style. */
    public ExportOptions style(String name) {
        return new ExportOptions(abstracts, comments, name);
    }
}
