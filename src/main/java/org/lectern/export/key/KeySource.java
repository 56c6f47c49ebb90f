package org.lectern.export.key;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** Where the citation keys of an export come from. */
public interface KeySource {
    /** A key for each of those papers; one that is gone meanwhile has none. */
    Map<PaperId, CitationKey> keys(Collection<PaperId> papers);

    /** Keys made for these papers alone, and kept nowhere. */
    static KeySource of(List<Paper> papers) {
        CitationKeys.Builder builder = CitationKeys.builder();
        papers.forEach(builder::add);
        Map<PaperId, CitationKey> keys = new HashMap<>();
        builder.build().forEach(keyed -> keys.put(keyed.id(), new CitationKey(keyed.key(), List.of())));
        return wanted -> keys;
    }
}
