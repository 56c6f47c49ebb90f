package org.lectern.digest.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.digest.Problem;
import org.lectern.paper.JoinedValue;

/**
 * A file of BibTeX or BibLaTeX taken apart.
 *
 * @param entries in the order of the file; abbreviations are resolved, TeX is as it stands
 * @param furniture what is no entry and says so: comments, abbreviations, the preamble
 * @param problems what is damaged, and what was made of it
 */
record BibFile(List<Entry> entries, List<Furniture> furniture, List<Problem> problems) {
    /** Copies the lists. */
    BibFile {
        entries = List.copyOf(entries);
        furniture = List.copyOf(furniture);
        problems = List.copyOf(problems);
    }

    /**
     * An entry.
     *
     * @param type in lower case
     * @param key empty when it has none
     * @param keyLine where the entry begins
     * @param fields in their order
     * @param comment the lines before the entry that are of none; behind the last entry also those of the end
     */
    record Entry(String type, String key, int keyLine, List<Field> fields, Lines lines, String comment) {
        /** Copies the list. */
        Entry {
            fields = List.copyOf(fields);
        }

        /** This with more lines that are of no entry. */
        Entry commented(String more) {
            String all = more.isEmpty() || comment.isEmpty() ? comment + more : comment + "\n" + more;
            return new Entry(type, key, keyLine, fields, lines, all);
        }
    }

    /**
     * A field.
     *
     * @param name in lower case
     * @param value without the braces or quotes around it, its parts joined
     * @param join how it is joined, where names of the file are in it
     */
    record Field(String name, String value, Lines lines, Optional<Join> join) {
        /** A field that is one text. */
        Field(String name, String value, Lines lines) {
            this(name, value, lines, Optional.empty());
        }
    }

    /**
     * A value with names in it that the file defines.
     *
     * @param strings what each of them, in small letters, stands for
     */
    record Join(JoinedValue value, Map<String, String> strings) {
        /** Copies the map. */
        Join {
            strings = Map.copyOf(strings);
        }
    }

    /** Lines that are part of no entry, and why. */
    record Furniture(Lines lines, String rule) {}
}
