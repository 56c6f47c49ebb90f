package org.lectern.export.key;

import java.util.List;

/** A piece of a pattern. */
sealed interface KeyPart {
    /** Text that every key has. */
    record Literal(String text) implements KeyPart {}

    /** What a word gives, changed by filters one after the other. */
    record Field(KeyWord word, List<KeyFilter> filters) implements KeyPart {}

    /** The first of several that gives something, changed by filters. */
    record Choice(List<List<KeyPart>> alternatives, List<KeyFilter> filters) implements KeyPart {}

    /** Refuses the pattern unless what stands before it has more characters than that. */
    record LongerThan(int characters) implements KeyPart {}
}
