package org.lectern.export.bibtex;

/** The text of one entry, field by field; an empty value makes no field. Not safe for use by several threads. */
final class BibEntry {
    private final StringBuilder text = new StringBuilder();

    BibEntry(String type, String key) {
        text.append('@').append(type).append('{').append(key).append(",\n");
    }

    /** Fields to be put into an entry later. */
    BibEntry() {}

    /** A field in braces. */
    BibEntry field(String name, String value) {
        return value.isBlank() ? this : bare(name, "{" + value + "}");
    }

    /** A field without braces: a number, or a name that BibTeX knows. */
    BibEntry bare(String name, String value) {
        if (!value.isBlank()) {
            text.append("  ").append(name).append(" = ").append(value).append(",\n");
        }
        return this;
    }

    /** The fields of another. */
    BibEntry all(BibEntry fields) {
        text.append(fields.text);
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text + "}\n";
    }
}
