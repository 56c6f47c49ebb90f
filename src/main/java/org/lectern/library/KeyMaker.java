package org.lectern.library;

import java.util.function.Predicate;
import org.lectern.paper.Metadata;

/** Makes citation keys. */
@FunctionalInterface
public interface KeyMaker {
    /**
     * A key for a paper.
     *
     * @param isTaken whether another paper has or had a key
     * @return one that is not taken
     */
    String key(Metadata paper, Predicate<String> isTaken);
}
