package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/**
 * Finds papers that are related to one or several: that share rare words, people, keywords, links or topics with them, and says which. The
 * most telling of these find some candidates, which are looked at closely ({@link RelatedLook}). Weights are in {@link Relatedness}.
 * Safe for use by several threads.
 */
final class RelatedPapers {
    private final Analysis analysis;
    private final PaperSource papers;

    RelatedPapers(Analysis analysis, PaperSource papers) {
        this.analysis = analysis;
        this.papers = papers;
    }

    private record Candidate(PaperId id, RelatedLook.Shared shared) {}

    /** Those that have most in common with the papers that are given, which may be in the index or not. */
    List<Related> to(Snapshot snapshot, List<Paper> given, int limit) throws IOException {
        Profile profile = profile(snapshot, given);
        List<Candidate> candidates = new ArrayList<>();
        RelatedLook look = new RelatedLook(snapshot, profile);
        for (ScoreDoc hit : candidates(snapshot, profile, given, Math.max(limit, Relatedness.WINDOW))) {
            RelatedLook.Shared shared = look.shared(hit.doc);
            PageSearch.id(snapshot.reader(), hit.doc).ifPresent(id -> candidates.add(new Candidate(id, shared)));
        }
        candidates.sort(Comparator.<Candidate>comparingDouble(candidate -> -candidate.shared.sum())
                .thenComparing(candidate -> candidate.id.value()));
        List<Candidate> best = candidates.subList(0, Math.min(limit, candidates.size()));
        Map<PaperId, Paper> found = new HashMap<>();
        papers.papers(best.stream().map(Candidate::id).toList()).forEach(paper -> found.put(paper.id(), paper));
        return best.stream()
                .flatMap(candidate -> Optional.ofNullable(found.get(candidate.id)).stream()
                        .map(paper -> related(paper, profile, candidate.shared)))
                .toList();
    }

    private static Related related(Paper paper, Profile profile, RelatedLook.Shared shared) {
        return new Related(paper, shared.sum(), RelatedReasons.of(profile, shared));
    }

    private Profile profile(Snapshot snapshot, List<Paper> given) throws IOException {
        IndexReader reader = snapshot.reader();
        ProfileTerms terms = new ProfileTerms(analysis);
        ProfileFacts facts = new ProfileFacts();
        Map<String, Double> weights = new TreeMap<>();
        List<Paper> some = some(given);
        for (Paper paper : some) {
            boolean indexed = reader.docFreq(PaperDocuments.term(paper.id())) > 0;
            terms.add(paper, indexed);
            facts.add(paper.metadata(), indexed);
            for (String topic : PaperTopics.of(snapshot, paper)) {
                double idf = Ranking.idf(reader.maxDoc(), PaperTopics.papers(snapshot, topic));
                weights.merge(topic, Relatedness.TOPIC * idf / some.size(), Double::sum);
            }
        }
        return Profile.of(reader, terms, facts.found(reader), weights);
    }

    /** As many as say what all are about, evenly taken. */
    private static List<Paper> some(List<Paper> given) {
        if (given.size() <= Relatedness.MOST_PAPERS) {
            return given;
        }
        List<Paper> some = new ArrayList<>();
        for (int i = 0; i < Relatedness.MOST_PAPERS; i++) {
            some.add(given.get((int) ((long) i * given.size() / Relatedness.MOST_PAPERS)));
        }
        return some;
    }

    /** What shares most with the profile by the words alone, and by all else, in the order of the index. */
    private static ScoreDoc[] candidates(Snapshot snapshot, Profile profile, List<Paper> given, int most)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        profile.words().stream()
                .limit(Relatedness.FINDING)
                .forEach(word -> query.add(
                        boosted(new TermQuery(new Term(IndexSchema.WORDS, word.stem())), word.often()), Occur.SHOULD));
        profile.facts()
                .forEach(fact -> query.add(
                        boosted(new ConstantScoreQuery(new TermQuery(fact.term())), fact.weight()), Occur.SHOULD));
        Set<BytesRef> ids = new HashSet<>();
        given.forEach(paper -> ids.add(new BytesRef(paper.id().value())));
        query.add(new TermInSetQuery(IndexSchema.ID, ids), Occur.MUST_NOT);
        ScoreDoc[] found = snapshot.searcher().search(query.build(), most).scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(hit -> hit.doc));
        return found;
    }

    private static Query boosted(Query query, double weight) {
        return new BoostQuery(query, (float) weight);
    }
}
