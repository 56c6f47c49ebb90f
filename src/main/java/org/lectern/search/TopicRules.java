package org.lectern.search;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.lectern.topic.Topic;

/**
 * The rules of topics as queries of the index, each made when it is first asked and kept while there is room: to read a book of thousands of
 * phrases takes longer than to search, and they take some twenty megabytes. Safe for use by several threads.
 */
final class TopicRules {
    private final LuceneTranslator translator;
    private volatile SoftReference<Map<String, Query>> known = new SoftReference<>(new ConcurrentHashMap<>());

    TopicRules(LuceneTranslator translator) {
        this.translator = translator;
    }

    /**
     * What finds the papers of a topic, without those of topics below it.
     *
     * @param ids its own and those of topics that were merged into it
     */
    Query of(Topic topic, Collection<String> ids) {
        return known().computeIfAbsent(TopicStore.key(topic, ids), fresh -> made(topic, ids));
    }

    private Map<String, Query> known() {
        Map<String, Query> there = known.get();
        if (there == null) {
            there = new ConcurrentHashMap<>();
            known = new SoftReference<>(there);
        }
        return there;
    }

    private Query made(Topic topic, Collection<String> ids) {
        List<BytesRef> named = ids.stream().map(BytesRef::new).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermInSetQuery(IndexSchema.TOPICS_GIVEN, named), Occur.SHOULD);
        topic.rule()
                .filter(rule -> TopicRule.problem(rule).isEmpty())
                .ifPresent(rule -> query.add(translator.translate(TopicRule.node(rule)), Occur.SHOULD));
        query.add(new TermInSetQuery(IndexSchema.TOPICS_REFUSED, named), Occur.MUST_NOT);
        query.setMinimumNumberShouldMatch(1);
        return query.build();
    }
}
