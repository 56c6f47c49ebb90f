package org.lectern.export.check;

/**
 * Something missing or doubtful in an entry.
 *
 * @param key the citation key of the entry
 * @param title its title
 * @param kind what it is
 * @param message the same for a person: {@code no author is known}
 */
public record Doubt(String key, String title, Kind kind, String message) {
    /** What can be missing or doubtful. */
    public enum Kind {
        /** Nobody is named; the entry has no author field. */
        NO_AUTHORS,
        /** There are more authors than are named; the list ends with “and others”. */
        MORE_AUTHORS,
        /** A name that is hardly one: without a letter, or of one alone. */
        DOUBTFUL_NAME,
        /** Not even the year is known. */
        NO_YEAR,
        /** The year was worked out and not read. */
        YEAR_INFERRED,
        /** Another entry of the export has the same title. */
        DUPLICATE_TITLE,
        /** The title ends with dots, as one that was cut does. */
        TITLE_CUT,
        /** It has another key than in the bibliography that it comes from. */
        KEY_CHANGED,
        /** Documents may cite it by other keys too, and the format cannot say so. Nothing is wrong with the entry itself. */
        OTHER_KEYS
    }
}
