package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.lectern.paper.PaperId;

/** Says in plain words why a paper is where it is among the hits. Stateless. */
final class HitExplainer {
    private static final List<String> NAMES = List.of(IndexSchema.AUTHORS, IndexSchema.ORGANIZATION, IndexSchema.VENUE);

    private final PartialMatches partial;
    private final LuceneTranslator translator;
    private final Acronyms acronyms;

    HitExplainer(PartialMatches partial, LuceneTranslator translator, Acronyms acronyms) {
        this.partial = partial;
        this.translator = translator;
        this.acronyms = acronyms;
    }

    /** Some sentences; none when the paper is not indexed or the query does not find it. */
    List<String> explain(Snapshot snapshot, SearchPlan plan, PaperId id) throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        ScoreDoc[] found = searcher.search(new TermQuery(PaperDocuments.term(id)), 1).scoreDocs;
        Optional<Double> score = found.length == 0 ? Optional.empty() : score(snapshot, plan, found[0].doc);
        if (score.isEmpty()) {
            return List.of();
        }
        int document = found[0].doc;
        SecondLook.Details details = new SecondLook(snapshot.reader(), plan.ranking()).details(document);
        List<String> lines = new ArrayList<>(words(searcher, plan.ranking(), details, document));
        line(lines, "Matches: ", others(snapshot, plan.node(), document));
        if (!plan.isRanked()) {
            lines.add("Nothing in the query says how well a paper answers; the newest come first.");
            return lines;
        }
        lines.addAll(places(plan.ranking(), details));
        lines.add(shares(score.get(), details.evidence()));
        return lines;
    }

    private Optional<Double> score(Snapshot snapshot, SearchPlan plan, int document) throws IOException {
        Optional<Double> strict = score(snapshot.searcher(), plan.strict(), document);
        if (strict.isPresent() || snapshot.searcher().count(plan.strict()) > 0) {
            return strict;
        }
        Optional<Query> some = partial.query(snapshot.reader(), plan.node());
        return some.isEmpty() ? Optional.empty() : score(snapshot.searcher(), some.get(), document);
    }

    private static Optional<Double> score(IndexSearcher searcher, Query query, int document) throws IOException {
        Explanation explained = searcher.explain(query, document);
        return explained.isMatch() ? Optional.of(explained.getValue().doubleValue()) : Optional.empty();
    }

    private static List<String> words(
            IndexSearcher searcher, RankingWords words, SecondLook.Details details, int document) throws IOException {
        List<String> title = new ArrayList<>();
        List<String> text = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            String word = words.written().get(i);
            int inTitle = details.inTitle().get(i);
            int inText = details.inText().get(i);
            boolean inNames = isInNames(searcher, word, document);
            if (inTitle > 0) {
                title.add(word);
            }
            if (inText > 0) {
                text.add(inText == 1 ? word : word + " ×" + inText);
            }
            if (inNames) {
                names.add(word);
            }
            if (inTitle == 0 && inText == 0 && !inNames) {
                missing.add(word);
            }
        }
        List<String> lines = new ArrayList<>();
        line(lines, "In the title: ", title);
        line(lines, "In the abstract: ", text);
        line(lines, "In authors, organisation or venue: ", names);
        line(lines, "Nowhere: ", missing);
        return lines;
    }

    /** The parts of the query that the paper matches, but for bare words; what an acronym stands for is one of them. */
    private List<String> others(Snapshot snapshot, QueryNode node, int document) throws IOException {
        List<String> others = new ArrayList<>();
        for (QueryNode part : parts(acronyms.expand(snapshot.reader(), node)).toList()) {
            boolean bare = part instanceof QueryNode.Term(Scope scope, String _) && scope == Scope.ANYWHERE;
            if (!bare
                    && snapshot.searcher()
                            .explain(translator.translate(part), document)
                            .isMatch()) {
                others.add(QueryPrinter.print(part));
            }
        }
        return others;
    }

    private static Stream<QueryNode> parts(QueryNode node) {
        return switch (node) {
            case QueryNode.And(List<QueryNode> parts) -> parts.stream().flatMap(HitExplainer::parts);
            case QueryNode.Or(List<QueryNode> parts) -> parts.stream().flatMap(HitExplainer::parts);
            case QueryNode.All _, QueryNode.Not _ -> Stream.empty();
            default -> Stream.of(node);
        };
    }

    private static void line(List<String> lines, String what, List<String> words) {
        if (!words.isEmpty()) {
            lines.add(what + String.join(", ", words) + ".");
        }
    }

    private static boolean isInNames(IndexSearcher searcher, String word, int document) throws IOException {
        for (String field : NAMES) {
            if (searcher.explain(new TermQuery(new Term(field, word)), document).isMatch()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> places(RankingWords words, SecondLook.Details details) {
        List<String> lines = new ArrayList<>();
        line(
                lines,
                "Near one another: ",
                details.near().stream()
                        .map(pair -> "“%s %s”"
                                .formatted(
                                        words.written().get(pair.first()),
                                        words.written().get(pair.second())))
                        .toList());
        if (details.said() > 0) {
            lines.add("The query says %d of the %d words of its title."
                    .formatted(Math.min(details.said(), details.titleLength()), details.titleLength()));
        }
        details.year().ifPresent(year -> lines.add("Published in %d.".formatted(year)));
        return lines;
    }

    /** In hundredths, those that are not none. */
    private static String shares(double words, SecondLook.Evidence evidence) {
        List<String> names = List.of(
                "its words",
                "words near one another",
                "what the query says of the title",
                "its best passage",
                "how new it is");
        double[] parts = {words, evidence.pairs(), evidence.title(), evidence.passage(), evidence.recency()};
        double all = words + evidence.sum();
        return IntStream.range(0, parts.length)
                .filter(i -> parts[i] > 0)
                .mapToObj(i -> names.get(i) + " " + percent(parts[i] / all))
                .collect(Collectors.joining(", ", "Its score comes from ", "."));
    }

    private static String percent(double share) {
        long rounded = Math.round(100 * share);
        return rounded == 0 ? "less than 1 %" : rounded + " %";
    }
}
