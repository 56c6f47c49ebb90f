package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.lectern.paper.Paper;

/**
 * What sets the papers of a search apart from the rest of the library. Words are taken from the best hits and judged by the index's figures;
 * the most promising are then counted exactly, among the hits and in the library, and ordered by {@link LogLikelihood}. Two words that mostly
 * stand side by side are one term. Stateless.
 */
final class SignificantTerms {
    /** How many are told. */
    static final int MOST = 12;

    private static final int SAMPLE = 200;
    private static final int CANDIDATES = 40;
    private static final int LEAST_PAPERS = 2;
    /** By chance alone one word of a hundred would come so far. */
    private static final double LEAST_RATIO = 6.63;
    /** A pair stands for a word when this part of the word's hits have the pair. */
    private static final double MOSTLY = 0.6;

    private final PageSearch pages;
    private final LuceneTranslator translator;
    private final Acronyms acronyms;
    private final Analysis analysis;
    private final PaperSource papers;

    SignificantTerms(
            PageSearch pages, LuceneTranslator translator, Acronyms acronyms, Analysis analysis, PaperSource papers) {
        this.pages = pages;
        this.translator = translator;
        this.acronyms = acronyms;
        this.analysis = analysis;
        this.papers = papers;
    }

    private record Candidate(TermSample.Found term, double promise) {}

    private record Judged(TermSample.Found term, SignificantTerm counted, double ratio) {}

    List<SignificantTerm> of(Snapshot snapshot, SearchPlan plan, SearchRequest request) throws IOException {
        SearchRequest best = request.sorted(SortOrder.RELEVANCE).page(0, SAMPLE).counting(Counting.TOTAL);
        Page page = pages.page(snapshot, plan, best);
        if (page.partial()
                || page.total() == 0
                || page.total() >= snapshot.reader().numDocs()) {
            return List.of();
        }
        List<Judged> judged = new ArrayList<>();
        for (Candidate candidate : candidates(snapshot.reader(), page, plan)) {
            Judged one = judge(snapshot, page, plan, request, candidate.term());
            if (one.counted().hits() >= LEAST_PAPERS && one.ratio() >= LEAST_RATIO) {
                judged.add(one);
            }
        }
        judged.sort(Comparator.comparingDouble(Judged::ratio)
                .reversed()
                .thenComparing(one -> one.counted().term()));
        return apart(judged).stream().limit(MOST).map(Judged::counted).toList();
    }

    /** The terms of the best hits that most seem to set them apart. */
    private List<Candidate> candidates(IndexReader reader, Page page, SearchPlan plan) throws IOException {
        TermSample sample = new TermSample(analysis);
        List<Paper> best =
                papers.papers(page.ranked().stream().map(Page.Ranked::id).toList());
        best.forEach(sample::add);
        Set<String> asked = new HashSet<>(plan.ranking().distinct());
        List<Candidate> candidates = new ArrayList<>();
        for (TermSample.Found term : sample.found()) {
            if (term.papers() >= LEAST_PAPERS && !asked.containsAll(term.stems())) {
                int known = Math.max(term.papers(), papers(reader, term));
                candidates.add(
                        new Candidate(term, LogLikelihood.ratio(term.papers(), best.size(), known, reader.numDocs())));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::promise)
                .reversed()
                .thenComparing(candidate -> candidate.term().written()));
        return candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
    }

    /** In how many papers it is at most; of several words, as many as the rarest. */
    private static int papers(IndexReader reader, TermSample.Found term) throws IOException {
        int least = Integer.MAX_VALUE;
        for (String stem : term.stems()) {
            int having = reader.docFreq(new Term(IndexSchema.TITLE, stem))
                    + reader.docFreq(new Term(IndexSchema.ABSTRACT, stem));
            least = Math.min(least, having);
        }
        return Math.min(least, reader.numDocs());
    }

    private Judged judge(Snapshot snapshot, Page page, SearchPlan plan, SearchRequest request, TermSample.Found term)
            throws IOException {
        String written = term.written();
        String word = term.isPair() ? '"' + written + '"' : written;
        QueryNode node = QueryParser.parse(word).node();
        String query = added(request.query(), plan.node(), word, node);
        Query narrowed = Choice.of(request)
                .narrowed(translated(snapshot, QueryParser.parse(query).node()));
        int hits = snapshot.searcher().count(narrowed);
        int all = snapshot.searcher().count(translated(snapshot, node));
        double ratio = LogLikelihood.ratio(
                hits, page.total(), Math.max(hits, all), snapshot.reader().numDocs());
        return new Judged(term, new SignificantTerm(written, query, hits, all), ratio);
    }

    /** As a search for it is asked. */
    private Query translated(Snapshot snapshot, QueryNode node) throws IOException {
        return translator.translate(acronyms.expand(snapshot.reader(), node));
    }

    /** The query with a word more: as it was typed where that says the same, and otherwise as it was read. */
    private static String added(String query, QueryNode node, String word, QueryNode more) {
        if (node instanceof QueryNode.All) {
            return word;
        }
        String printed = QueryPrinter.print(new QueryNode.And(List.of(node, more)));
        String typed = query.strip() + ' ' + word;
        return QueryParser.parse(typed).node().equals(QueryParser.parse(printed).node()) ? typed : printed;
    }

    /** Without words for which a pair stands, and pairs that stand for no word. */
    private static List<Judged> apart(List<Judged> judged) {
        Map<List<String>, Judged> words = judged.stream()
                .filter(one -> !one.term().isPair())
                .collect(Collectors.toMap(one -> one.term().stems(), Function.identity()));
        Set<List<String>> stoodFor = new HashSet<>();
        Set<Judged> idle = new HashSet<>();
        for (Judged one : judged) {
            if (one.term().isPair()) {
                boolean stands = false;
                for (String stem : one.term().stems()) {
                    Judged word = words.get(List.of(stem));
                    if (word == null
                            || one.counted().hits() >= MOSTLY * word.counted().hits()) {
                        stands |= word != null;
                        stoodFor.add(List.of(stem));
                    }
                }
                if (!stands) {
                    idle.add(one);
                }
            }
        }
        return judged.stream()
                .filter(one ->
                        !idle.contains(one) && !stoodFor.contains(one.term().stems()))
                .toList();
    }
}
