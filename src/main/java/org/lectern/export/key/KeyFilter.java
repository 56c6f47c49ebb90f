package org.lectern.export.key;

import java.util.Optional;

/** Changes what a word of a pattern gave. */
@FunctionalInterface
interface KeyFilter {
    /** The changed text; nothing when the pattern is not to be used with such a text. */
    Optional<String> apply(String text);
}
