package org.lectern.search;

import java.lang.ref.SoftReference;
import java.util.Collection;
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
     * @param above those of the topics above it: what refuses one of them refuses what is below
     */
    Query of(Topic topic, Collection<String> ids, Collection<String> above) {
        return known().computeIfAbsent(TopicStore.key(topic, ids, above), fresh -> made(topic, ids, above));
    }

    private Map<String, Query> known() {
        Map<String, Query> there = known.get();
        if (there == null) {
            there = new ConcurrentHashMap<>();
            known = new SoftReference<>(there);
        }
        return there;
    }

    private Query made(Topic topic, Collection<String> ids, Collection<String> above) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(having(IndexSchema.TOPICS_GIVEN, ids), Occur.SHOULD);
        topic.rule()
                .filter(rule -> TopicRule.problem(rule).isEmpty())
                .map(rule -> translator.translate(TopicRule.node(rule)))
                .ifPresent(rule -> query.add(without(rule, above), Occur.SHOULD));
        query.add(having(IndexSchema.TOPICS_REFUSED, ids), Occur.MUST_NOT);
        query.setMinimumNumberShouldMatch(1);
        return query.build();
    }

    private static Query without(Query rule, Collection<String> above) {
        return above.isEmpty()
                ? rule
                : new BooleanQuery.Builder()
                        .add(rule, Occur.MUST)
                        .add(having(IndexSchema.TOPICS_REFUSED, above), Occur.MUST_NOT)
                        .build();
    }

    private static Query having(String field, Collection<String> ids) {
        return new TermInSetQuery(field, ids.stream().map(BytesRef::new).toList());
    }
}
