package org.lectern.search;

import java.io.IOException;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Looks again at the papers that match a query best by their words, at where those words stand. Holds what is the same for
 * every paper; for one query on one snapshot, by one thread.
 */
final class SecondLook {
    private final IndexReader reader;
    private final RankingWords words;
    private final List<RankingWords.Pair> pairs;
    /** For two words the number of their pair, in either order; -1 for none. */
    private final int[][] pairNumbers;

    private final double[] idf;
    private final double allIdf;
    private final double usualLength;
    private final int newestYear;

    SecondLook(IndexReader reader, RankingWords words) throws IOException {
        this.reader = reader;
        this.words = words;
        pairs = words.pairs();
        pairNumbers = numbers(pairs, words.count());
        idf = new double[words.count()];
        for (int i = 0; i < idf.length; i++) {
            idf[i] = idf(reader, words.distinct().get(i));
        }
        allIdf = Arrays.stream(idf).sum();
        usualLength = usualLength(reader);
        newestYear = newestYear();
    }

    private static int[][] numbers(List<RankingWords.Pair> pairs, int words) {
        int[][] numbers = new int[words][words];
        for (int[] row : numbers) {
            Arrays.fill(row, -1);
        }
        for (int i = 0; i < pairs.size(); i++) {
            RankingWords.Pair pair = pairs.get(i);
            numbers[pair.first()][pair.second()] = i;
            numbers[pair.second()][pair.first()] = i;
        }
        return numbers;
    }

    /** What the absence of a word tells; 0 for one that no paper has, which tells nothing. */
    static double idf(IndexReader reader, String word) throws IOException {
        int having = reader.docFreq(new Term(IndexSchema.WORDS, word));
        return having == 0 ? 0 : Ranking.idf(reader.maxDoc(), having);
    }

    /** How many words a paper has, in the mean, those of a title twice. */
    static double usualLength(IndexReader reader) throws IOException {
        int papers = reader.getDocCount(IndexSchema.WORDS);
        return papers == 0 ? 0 : (double) reader.getSumTotalTermFreq(IndexSchema.WORDS) / papers;
    }

    /** What papers are older than; a date that cannot be right makes no other paper old. */
    private int newestYear() throws IOException {
        byte[] newest = PointValues.getMaxPackedValue(reader, IndexSchema.YEAR);
        int latest = Year.now(ZoneId.systemDefault()).getValue() + Ranking.YEARS_AHEAD;
        return newest == null ? 0 : Math.min(latest, IntPoint.decodeDimension(newest, 0));
    }

    /** Adds to the scores, in whatever order the hits are, and leaves them in it. */
    void add(ScoreDoc[] hits) throws IOException {
        ScoreDoc[] byDocument = hits.clone();
        Arrays.sort(byDocument, Comparator.comparingInt(hit -> hit.doc));
        SegmentWords segment = null;
        for (ScoreDoc hit : byDocument) {
            segment = at(hit.doc, segment);
            hit.score += (float) evidence(segment, hit.doc).sum();
        }
    }

    /** The evidence of one paper, and what it is made of. */
    Details details(int document) throws IOException {
        SegmentWords segment = at(document, null);
        Evidence evidence = evidence(segment, document);
        double[] near = near(segment);
        return new Details(
                evidence,
                IntStream.range(0, near.length)
                        .filter(i -> near[i] > 0)
                        .mapToObj(pairs::get)
                        .toList(),
                segment.title().counts(words.count()),
                segment.text().counts(words.count()),
                segment.title().covered(),
                segment.titleLength(),
                segment.year());
    }

    private SegmentWords at(int document, @Nullable SegmentWords segment) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return segment != null && segment.isOf(leaf) ? segment : new SegmentWords(leaf, words.distinct());
    }

    private Evidence evidence(SegmentWords segment, int document) throws IOException {
        segment.read(document);
        WordPlaces title = segment.title();
        WordPlaces text = segment.text();
        double[] near = near(segment);
        double length = usualLength == 0 ? 1 : segment.length() / usualLength;
        double together = 0;
        for (int i = 0; i < near.length; i++) {
            RankingWords.Pair pair = pairs.get(i);
            together += (idf[pair.first()] + idf[pair.second()]) / 2 * Ranking.saturated(near[i], length);
        }
        double said = segment.titleLength() == 0 ? 0 : Math.min(1, (double) title.covered() / segment.titleLength());
        return new Evidence(
                Ranking.PAIRS * together,
                Ranking.TITLE_SAID * allIdf * said,
                Ranking.PASSAGE * Math.max(title.bestPassage(idf), text.bestPassage(idf)),
                segment.year().isPresent()
                        ? Ranking.RECENCY
                                * allIdf
                                * Ranking.recency(newestYear - segment.year().getAsInt())
                        : 0);
    }

    /** For each pair how often it is near one another. */
    private double[] near(SegmentWords segment) {
        double[] near = new double[pairs.size()];
        segment.title().countPairs(pairNumbers, near, Ranking.TITLE);
        segment.text().countPairs(pairNumbers, near, 1);
        return near;
    }

    /**
     * What the evidence is made of.
     *
     * @param near the pairs that are near one another
     * @param inTitle how often each word of the query is in the title
     * @param inText how often in the abstract
     * @param said how many words of the title the query says
     * @param titleLength how many it has
     * @param year when the paper was published; empty when that is not known
     */
    record Details(
            Evidence evidence,
            List<RankingWords.Pair> near,
            List<Integer> inTitle,
            List<Integer> inText,
            int said,
            int titleLength,
            OptionalInt year) {}

    /**
     * What the second look adds to a paper's score.
     *
     * @param pairs neighbours in the query that are near one another
     * @param title how much of the title the query says
     * @param passage how much of the query the best passage says
     * @param recency how new it is
     */
    record Evidence(double pairs, double title, double passage, double recency) {
        double sum() {
            return pairs + title + passage + recency;
        }
    }
}
