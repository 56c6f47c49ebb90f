package org.lectern;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.export.key.CitationKey;
import org.lectern.export.key.KeyPattern;
import org.lectern.export.key.KeySource;
import org.lectern.export.key.UniqueKeys;
import org.lectern.library.CitationKeys;
import org.lectern.library.KeptKey;
import org.lectern.library.KeyMaker;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The citation keys of a library: those that its papers have, and new ones for those that have none, which keep them. In a library that
 * can only be read new ones are made each time.
 */
final class LibraryKeys implements KeySource {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryKeys.class);

    private final Library library;
    private final KeyPattern pattern;

    LibraryKeys(Library library, KeyPattern pattern) {
        this.library = library;
        this.pattern = pattern;
    }

    /** Makes keys after the pattern. */
    KeyMaker maker() {
        return (paper, taken) -> UniqueKeys.firstFree(pattern.key(paper), taken);
    }

    @Override
    public Map<PaperId, CitationKey> keys(Collection<PaperId> papers) {
        Map<PaperId, CitationKey> known = known(papers);
        if (known.keySet().containsAll(papers)) {
            return known;
        }
        try {
            library.citationKeys().give(papers, maker());
        } catch (LibraryException unwritable) {
            LOG.warn("New citation keys are not kept", unwritable);
            return withoutKeeping(papers);
        }
        return known(papers);
    }

    private Map<PaperId, CitationKey> known(Collection<PaperId> papers) {
        Map<PaperId, CitationKey> keys = new HashMap<>();
        library.citationKeys()
                .of(papers)
                .forEach((id, kept) -> keys.put(id, new CitationKey(kept.key(), kept.others())));
        return keys;
    }

    /** The keys that papers have or would be given; looking gives none. */
    Map<PaperId, CitationKey> withoutKeeping(Collection<PaperId> papers) {
        Map<PaperId, CitationKey> keys = known(papers);
        CitationKeys kept = library.citationKeys();
        Set<String> used = new HashSet<>();
        List<PaperId> without = new HashSet<>(papers)
                .stream().filter(id -> !keys.containsKey(id)).sorted().toList();
        Map<PaperId, Metadata> records = library.metadata(without);
        for (PaperId id : without) {
            Metadata paper = records.get(id);
            if (paper != null) {
                String key = maker().key(
                                paper,
                                candidate -> used.contains(UniqueKeys.caseFolded(candidate))
                                        || kept.paper(candidate).isPresent());
                used.add(UniqueKeys.caseFolded(key));
                keys.put(id, new CitationKey(key, List.of()));
            }
        }
        return keys;
    }

    /** The key that a paper has, or would be given now; looking gives none. */
    KeptKey preview(PaperId id, Metadata paper) {
        KeptKey known = library.citationKeys().of(List.of(id)).get(id);
        return known != null
                ? known
                : new KeptKey(
                        maker().key(
                                        paper,
                                        key -> library.citationKeys().paper(key).isPresent()),
                        false,
                        List.of());
    }
}
