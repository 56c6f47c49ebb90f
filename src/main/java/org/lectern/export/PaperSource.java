package org.lectern.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** The papers to export. They are fetched a few at a time, so that a whole library can be exported without holding it in memory. */
public interface PaperSource {
    /** All of them, each once, in the order in which a reader wants them. */
    List<PaperId> ids();

    /** What is known of some of them; one that is gone meanwhile is left out. */
    Map<PaperId, Metadata> metadata(Collection<PaperId> ids);

    /** Papers at hand; of two with the same id the first counts. */
    static PaperSource of(List<Paper> papers) {
        Map<PaperId, Metadata> byId = new LinkedHashMap<>();
        papers.forEach(paper -> byId.putIfAbsent(paper.id(), paper.metadata()));
        return new PaperSource() {
            @Override
            public List<PaperId> ids() {
                return List.copyOf(byId.keySet());
            }

            @Override
            public Map<PaperId, Metadata> metadata(Collection<PaperId> ids) {
                return byId;
            }
        };
    }
}
