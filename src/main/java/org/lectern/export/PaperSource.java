package org.lectern.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** The papers to export. They are fetched a few at a time, so that a whole library can be exported without holding it in memory. */
public interface PaperSource {
    /** All of them, each once, in the order in which a reader wants them. */
    List<PaperId> ids();

    /** The papers of some of those ids, in that order; one that is gone meanwhile is left out. */
    List<Paper> papers(List<PaperId> ids);

    /** Papers at hand; of two with the same id the first counts. */
    static PaperSource of(List<Paper> papers) {
        Map<PaperId, Paper> byId = new LinkedHashMap<>();
        papers.forEach(paper -> byId.putIfAbsent(paper.id(), paper));
        return new PaperSource() {
            @Override
            public List<PaperId> ids() {
                return new ArrayList<>(byId.keySet());
            }

            @Override
            public List<Paper> papers(List<PaperId> ids) {
                return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
            }
        };
    }
}
