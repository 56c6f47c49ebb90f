package org.lectern.export.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Citation keys of the default pattern for papers that have none. Keys that would be the same without regard to case get a letter. */
public final class CitationKeys {
    private CitationKeys() {}

    /** A paper and its key. */
    public record Keyed(PaperId id, String key) {}

    public static Builder builder() {
        return new Builder();
    }

    /** Collects papers; their order does not matter. */
    public static final class Builder {
        private final List<Keyed> bases = new ArrayList<>();

        public void add(Paper paper) {
            bases.add(new Keyed(paper.id(), KeyPattern.standard().key(paper.metadata())));
        }

        /** The keys in their order; of papers with the same the one with the lowest id has it without a letter. */
        public List<Keyed> build() {
            bases.sort(Comparator.comparing(Keyed::key).thenComparing(Keyed::id));
            Set<String> used = new HashSet<>();
            List<Keyed> keys = new ArrayList<>(bases.size());
            for (Keyed base : bases) {
                String key = UniqueKeys.firstFree(base.key(), used::contains);
                used.add(UniqueKeys.caseFolded(key));
                keys.add(new Keyed(base.id(), key));
            }
            keys.sort(Comparator.comparing(Keyed::key));
            return keys;
        }
    }
}
