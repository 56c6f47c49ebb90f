package org.lectern.paper;

/**
 * An author as the source names them; splitting into family and given names is left to those who need it.
 *
 * @param name the whole name in reading order, white space folded; never empty
 */
public record Author(String name) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an author without a name");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
