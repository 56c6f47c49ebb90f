package org.lectern.library;

import java.util.List;

/**
 * The citation key of a paper.
 *
 * @param key by which it is cited; unique in the library without regard to case
 * @param pinned whether it stays when keys are made anew
 * @param others which it also had, or the papers that have become part of it; documents may cite it so
 */
public record KeptKey(String key, boolean pinned, List<String> others) {
    /** Copies the list. */
    public KeptKey {
        others = List.copyOf(others);
    }
}
