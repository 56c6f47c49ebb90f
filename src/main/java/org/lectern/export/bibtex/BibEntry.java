package org.lectern.export.bibtex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.paper.JoinedValue;

/**
 * One entry, field by field, by the names of BibLaTeX; a blank value makes no field, and of two values the later counts. Not safe
 * for use by several threads.
 */
final class BibEntry {
    private record Field(String name, String value, String written) {}

    private static final Comparator<Field> IN_ORDER = Comparator.comparing(Field::name, BibFields.IN_ORDER);

    private final List<Field> fields = new ArrayList<>();

    /** A field in braces. */
    BibEntry field(String name, String value) {
        return value.isBlank() ? this : bare(name, "{" + value + "}");
    }

    /** A field without braces: a number, or a name that BibTeX knows. */
    BibEntry bare(String name, String value) {
        if (!value.isBlank()) {
            remove(name);
            fields.add(new Field(name, value, value));
        }
        return this;
    }

    /** A field whose value is joined of texts and names, in the braces of which its text would stand. */
    BibEntry joined(String name, String text, JoinedValue value) {
        remove(name);
        fields.add(new Field(name, "{" + text + "}", value.toString()));
        return this;
    }

    void remove(String name) {
        for (int i = fields.size() - 1; i >= 0; i--) {
            if (fields.get(i).name().equals(name)) {
                fields.remove(i);
            }
        }
    }

    /** What stands in the braces of a field; empty when there is no such field. */
    String value(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                String value = field.value();
                return value.startsWith("{") ? value.substring(1, value.length() - 1) : value;
            }
        }
        return "";
    }

    boolean has(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The text of the entry, its fields in their order and by their names in a dialect. */
    String text(String type, String key, BibDialect dialect) {
        fields.sort(IN_ORDER);
        StringBuilder text = new StringBuilder(1024);
        text.append('@').append(type).append('{').append(key).append(",\n");
        for (Field field : fields) {
            text.append("  ")
                    .append(BibFields.name(field.name(), type, dialect))
                    .append(" = ")
                    .append(field.written())
                    .append(",\n");
        }
        return text.append("}\n").toString();
    }
}
