package org.lectern.digest.bibliography;

import org.lectern.digest.Block;
import org.lectern.digest.Page;

/**
 * Lines of a page that follow one another.
 *
 * @param first from 1
 * @param last inclusive
 */
record Lines(int first, int last) {
    Block in(Page page) {
        int from = Math.clamp(first, 1, page.lines().size());
        return new Block(page.lines()
                .subList(from - 1, Math.clamp(last, from, page.lines().size())));
    }

    boolean isOne() {
        return first == last;
    }
}
