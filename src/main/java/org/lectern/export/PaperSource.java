package org.lectern.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/**
 * The papers to export. They are gone through twice, once for their citation keys and once, in the order of these, for
 * their entries, so that a whole library can be exported without holding it in memory.
 */
public interface PaperSource {
    /** Gives every paper to the consumer once, in any order. */
    void forEach(Consumer<Paper> consumer);

    /** The papers of those ids, in that order; one that is gone meanwhile is left out. */
    List<Paper> papers(List<PaperId> ids);

    /** Papers at hand; of two with the same id the first counts. */
    static PaperSource of(List<Paper> papers) {
        Map<PaperId, Paper> byId = new HashMap<>();
        papers.forEach(paper -> byId.putIfAbsent(paper.id(), paper));
        return new PaperSource() {
            @Override
            public void forEach(Consumer<Paper> consumer) {
                byId.values().forEach(consumer);
            }

            @Override
            public List<Paper> papers(List<PaperId> ids) {
                return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
            }
        };
    }
}
