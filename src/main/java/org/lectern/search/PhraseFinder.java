package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.lectern.paper.Paper;

/**
 * Finds the phrases of a library's texts that may be topics: those of some papers at least, which are in titles too, stand by themselves and
 * not as a part of longer ones, and grow. Stateless.
 */
final class PhraseFinder {
    /** How often {@link #find} goes through the papers. */
    static final int WALKS = 3;

    private static final int LEAST_PAPERS = 3;
    private static final double LEAST_PART = 0.001;

    /** What a paper is about is in its title: of the papers that have a phrase so many have it there, and more of a single word. */
    private static final double IN_TITLES = 0.03;

    private static final double WORD_IN_TITLES = 0.15;

    /** What is a term stands by itself in so many of its papers: “zero-shot” and “large language” stand before others. */
    private static final double ALONE = 0.2;

    private static final double WORD_ALONE = 0.3;

    /** A phrase is but a part of a longer one where so many of its papers have that. */
    private static final double MOSTLY = 0.6;

    private static final int LOOKED_AT = 2_000;

    private final PhraseFolding folding;

    PhraseFinder(PhraseFolding folding) {
        this.folding = folding;
    }

    /**
     * A phrase that was found.
     *
     * @param worth what they are ordered by: growth, or how much of a term it is
     */
    record Found(PhraseCandidate candidate, double worth) {}

    /** How many papers a phrase is in at least. */
    static int least(PhrasePapers papers) {
        return (int) Math.max(LEAST_PAPERS, Math.ceil(LEAST_PART * papers.now()));
    }

    /**
     * The phrases of some papers, the most telling first.
     *
     * @param readable says of an id whether the paper is in English, as far as is known
     */
    List<Found> find(PaperWalk walk, IndexReader reader, PhrasePapers papers, LongPredicate readable)
            throws IOException {
        List<PhraseCounts.Counted> counted = PhraseCounts.of(
                walk,
                paper -> readable.test(paper.id().bits()) ? papers.side(paper) : TimeWindow.Side.NEITHER,
                papers.now(),
                least(papers));
        Map<PhraseCounts.Counted, PhraseForms> forms = forms(
                walk,
                best(counted, papers),
                paper -> readable.test(paper.id().bits()) && papers.side(paper) == TimeWindow.Side.NOW);
        List<PhraseCandidate> telling =
                folding.fold(reader, forms).stream().filter(PhraseFinder::tells).toList();
        return ordered(telling, papers);
    }

    private static List<PhraseCounts.Counted> best(List<PhraseCounts.Counted> counted, PhrasePapers papers) {
        return counted.stream()
                .filter(phrase -> phrase.titles() >= IN_TITLES * phrase.now())
                .sorted(Comparator.comparingDouble((PhraseCounts.Counted phrase) ->
                                worth(papers, phrase.now(), phrase.before(), phrase.now()))
                        .reversed()
                        .thenComparingLong(PhraseCounts.Counted::key))
                .limit(LOOKED_AT)
                .toList();
    }

    private static double worth(PhrasePapers papers, int now, int before, double term) {
        return papers.tellGrowth() ? papers.growth(now, before) : term;
    }

    private interface Wanted {
        boolean test(Paper paper);
    }

    /** How the papers write these phrases. */
    private static Map<PhraseCounts.Counted, PhraseForms> forms(
            PaperWalk walk, List<PhraseCounts.Counted> phrases, Wanted wanted) {
        Map<Long, PhraseForms> byKey = new HashMap<>();
        phrases.forEach(phrase -> byKey.put(phrase.key(), new PhraseForms()));
        walk.each("Reading how phrases are written", wanted::test, (text, paper) -> {
            PaperForms here = new PaperForms(byKey);
            here.read(text, paper.title(), true);
            here.read(text, paper.metadata().abstractText(), false);
            synchronized (byKey) {
                here.tell();
            }
        });
        Map<PhraseCounts.Counted, PhraseForms> forms = new LinkedHashMap<>();
        phrases.forEach(phrase -> forms.put(phrase, byKey.get(phrase.key())));
        return forms;
    }

    private static boolean tells(PhraseCandidate candidate) {
        boolean word = candidate.stems().size() == 1
                && candidate.shown().equals(candidate.shown().toLowerCase(Locale.ROOT));
        return candidate.titles() >= (word ? WORD_IN_TITLES : IN_TITLES) * candidate.now()
                && candidate.alone() >= (word ? WORD_ALONE : ALONE) * candidate.now()
                && !(word && ProseWords.isVague(candidate.stems().getFirst()))
                && !ProseWords.isTurn(candidate.stems());
    }

    /** Without those that are parts of longer ones. */
    private static List<Found> ordered(List<PhraseCandidate> candidates, PhrasePapers papers) {
        Map<List<String>, Integer> often = candidates.stream()
                .collect(Collectors.toMap(PhraseCandidate::stems, PhraseCandidate::now, Integer::sum));
        Map<List<String>, Double> terms = CValue.of(often);
        Set<List<String>> parts = new HashSet<>();
        for (PhraseCandidate candidate : candidates) {
            for (List<String> part : CValue.parts(candidate.stems())) {
                if (candidate.now() >= MOSTLY * often.getOrDefault(part, Integer.MAX_VALUE)) {
                    parts.add(part);
                }
            }
        }
        List<Found> found = new ArrayList<>();
        for (PhraseCandidate candidate : candidates) {
            if (!parts.contains(candidate.stems())) {
                double term = terms.getOrDefault(candidate.stems(), 0.0);
                found.add(new Found(candidate, worth(papers, candidate.now(), candidate.before(), term)));
            }
        }
        found.sort(Comparator.comparingDouble(Found::worth)
                .reversed()
                .thenComparing(one -> one.candidate().shown()));
        return found;
    }
}
