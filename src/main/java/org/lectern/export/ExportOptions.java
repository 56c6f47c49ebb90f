package org.lectern.export;

/**
 * What an export can be told beside its format.
 *
 * @param abstracts whether the entries carry the abstracts
 * @param comments whether what is missing or doubtful stands as a comment before its entry, in formats that have comments
 * @param style in which references are formatted: {@code apa}, {@code ieee}, {@code nature}, {@code acm}, {@code chicago}, an id of
 *     citationstyles.org, or a file ending in {@code .csl}
 * @param records whether formats for people, Markdown and HTML, have the records too, where nobody sees them, so that they can be
 *     read back
 */
public record ExportOptions(boolean abstracts, boolean comments, String style, boolean records) {
    /** Everything that is known, without comments; references in the style of the APA. */
    public static final ExportOptions ALL = new ExportOptions(true, false, "apa", true);

    /** These, with or without the abstracts. */
    public ExportOptions abstracts(boolean wanted) {
        return new ExportOptions(wanted, comments, style, records);
    }

    /** These, with or without comments. */
    public ExportOptions comments(boolean wanted) {
        return new ExportOptions(abstracts, wanted, style, records);
    }

    /** These, with references in another style. */
    public ExportOptions style(String name) {
        return new ExportOptions(abstracts, comments, name, records);
    }

    /** These, with or without the records. */
    public ExportOptions records(boolean wanted) {
        return new ExportOptions(abstracts, comments, style, wanted);
    }
}
