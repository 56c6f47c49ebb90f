package org.lectern.digest.bibliography;

/**
 * A field of a format in which a tag begins a line, {@code TI  - A Title}.
 *
 * @param value without its tag; of several lines it is joined by line feeds
 */
record TaggedField(String tag, String value, Lines lines) {
    TaggedField continuedBy(String more, int line) {
        return new TaggedField(tag, value + "\n" + more, new Lines(lines.first(), line));
    }
}
