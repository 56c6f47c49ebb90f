package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.lectern.paper.Paper;
import org.lectern.topic.Topic;

/** Says why papers have their topics: which parts of the rules they match, and with which words. Stateless. */
final class TopicReasons {
    private final LuceneTranslator translator;
    private final HitBuilder hits;

    TopicReasons(LuceneTranslator translator, HitBuilder hits) {
        this.translator = translator;
        this.hits = hits;
    }

    /** The reasons for each of its topics, in the order of the book; none of a paper that the index does not have. */
    List<TopicReason> of(Snapshot snapshot, Paper paper) throws IOException {
        Optional<PaperPlace> place = PaperPlace.of(snapshot.searcher(), paper.id());
        if (place.isEmpty()) {
            return List.of();
        }
        LeafReaderContext leaf = place.get().leaf();
        int doc = place.get().doc();
        List<TopicReason> reasons = new ArrayList<>();
        for (Topic topic : snapshot.topics().of(snapshot.searcher(), place.get())) {
            Optional<QueryNode> rule = topic.rule()
                    .filter(text -> TopicRule.problem(text).isEmpty())
                    .map(TopicRule::node);
            Optional<QueryNode> matched =
                    rule.isEmpty() ? Optional.empty() : matched(snapshot.searcher(), leaf, doc, rule.get());
            reasons.add(reason(topic, matched, paper));
        }
        return reasons;
    }

    private TopicReason reason(Topic topic, Optional<QueryNode> matched, Paper paper) {
        Query query = matched.map(translator::translate).orElseGet(() -> new MatchNoDocsQuery("no part of a rule"));
        MarkedText title = hits.marked(IndexSchema.TITLE, query, paper.title());
        MarkedText text =
                hits.marked(IndexSchema.ABSTRACT, query, paper.metadata().abstractText());
        Map<String, String> words = new LinkedHashMap<>();
        addWords(title, words);
        addWords(text, words);
        List<String> clauses = matched.map(TopicReasons::clauses).orElse(List.of());
        return new TopicReason(topic, matched.isEmpty(), clauses, List.copyOf(words.values()), title, text);
    }

    /** The alternatives that were matched, one by one. */
    private static List<String> clauses(QueryNode node) {
        List<QueryNode> parts = node instanceof QueryNode.Or(List<QueryNode> several) ? several : List.of(node);
        return parts.stream().map(QueryPrinter::print).toList();
    }

    /** The part of a rule that a paper matches: of alternatives those that it has. Empty when it does not match. */
    private Optional<QueryNode> matched(IndexSearcher searcher, LeafReaderContext leaf, int doc, QueryNode node)
            throws IOException {
        return switch (node) {
            case QueryNode.Or(List<QueryNode> parts) -> {
                List<QueryNode> there = new ArrayList<>();
                for (QueryNode part : parts) {
                    matched(searcher, leaf, doc, part).ifPresent(there::add);
                }
                yield there.isEmpty() ? Optional.empty() : Optional.of(QueryNode.any(there));
            }
            case QueryNode.And(List<QueryNode> parts) -> {
                List<QueryNode> there = new ArrayList<>();
                boolean all = true;
                for (QueryNode part : parts) {
                    Optional<QueryNode> one = matched(searcher, leaf, doc, part);
                    all &= one.isPresent();
                    one.filter(known -> !(known instanceof QueryNode.Not)).ifPresent(there::add);
                }
                yield all && !there.isEmpty() ? Optional.of(QueryNode.all(there)) : Optional.empty();
            }
            default -> matches(searcher, leaf, doc, translator.translate(node)) ? Optional.of(node) : Optional.empty();
        };
    }

    private static boolean matches(IndexSearcher searcher, LeafReaderContext leaf, int doc, Query query)
            throws IOException {
        Scorer scorer = searcher.rewrite(query)
                .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(leaf);
        return scorer != null && scorer.iterator().advance(doc) == doc;
    }

    /** What is marked, words that stand side by side as one. */
    private static void addWords(MarkedText text, Map<String, String> words) {
        List<MarkedText.Mark> marks = text.marks();
        for (int i = 0; i < marks.size(); ) {
            int start = marks.get(i).start();
            int end = marks.get(i).end();
            for (i++; i < marks.size() && isJoint(text.text(), end, marks.get(i).start()); i++) {
                end = marks.get(i).end();
            }
            String written = text.text().substring(start, end);
            words.putIfAbsent(written.toLowerCase(Locale.ROOT), written);
        }
    }

    private static boolean isJoint(String text, int end, int start) {
        return start - end <= 1 && (start == end || text.charAt(end) == ' ' || text.charAt(end) == '-');
    }
}
