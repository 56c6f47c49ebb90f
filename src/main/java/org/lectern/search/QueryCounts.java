package org.lectern.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** How many papers queries find, each counted once for an index. Safe for use by several threads. */
final class QueryCounts {
    /** What was counted is forgotten when it is more. */
    private static final int MOST = 10_000;

    private final LuceneTranslator translator;
    private final Acronyms acronyms;
    private final SmartLists smart;
    private volatile Counted counted = new Counted(Snapshot.none().reader(), new ConcurrentHashMap<>());

    QueryCounts(LuceneTranslator translator, Acronyms acronyms, SmartLists smart) {
        this.smart = smart;
        this.acronyms = acronyms;
        this.translator = translator;
    }

    private record Counted(IndexReader reader, Map<QueryNode, Integer> papers) {}

    int of(Snapshot snapshot, QueryNode node) throws IOException {
        Counted known = counted;
        if (!known.reader.equals(snapshot.reader()) || known.papers.size() > MOST) {
            known = new Counted(snapshot.reader(), new ConcurrentHashMap<>());
            counted = known;
        }
        Integer papers = known.papers.get(node);
        if (papers == null) {
            papers = snapshot.searcher()
                    .count(translator.translate(acronyms.expand(snapshot.reader(), smart.expanded(node))));
            known.papers.put(node, papers);
        }
        return papers;
    }
}
