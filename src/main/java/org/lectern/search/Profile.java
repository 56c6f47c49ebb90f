package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * What some papers are about, to find others by it, in one snapshot of the index.
 *
 * @param words of titles and abstracts, the most telling first
 * @param pairs two of those side by side
 * @param facts people, keywords and links
 * @param topics their topics, each with its weight
 */
record Profile(List<Word> words, List<Pair> pairs, List<Fact> facts, Map<String, Double> topics) {
    /**
     * A word.
     *
     * @param stem as the index has it
     * @param written as people write it
     * @param often how much it is there
     * @param idf how rare it is
     */
    record Word(String stem, String written, double often, double idf) {
        double weight() {
            return often * idf;
        }
    }

    /** Two words by their places in {@link #words}, the second behind the first. */
    record Pair(int first, int second, String written, double weight) {}

    /**
     * What the index has a term for.
     *
     * @param shown as people see it
     */
    record Fact(Reason.Kind kind, String shown, Term term, double weight) {}

    /** Of the words the most telling, and of the pairs those of them. */
    static Profile of(IndexReader reader, ProfileTerms terms, List<Fact> facts, Map<String, Double> topics)
            throws IOException {
        List<Word> words = words(reader, terms);
        Map<String, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word.stem, places.size()));
        List<Pair> pairs = new ArrayList<>();
        for (ProfileTerms.Term pair : terms.pairs()) {
            Integer first = places.get(pair.stems().getFirst());
            Integer second = places.get(pair.stems().getLast());
            if (first != null && second != null) {
                double often = Relatedness.PAIRS * pair.weight() / terms.papers();
                double idf = idf(words.get(first), words.get(second));
                pairs.add(new Pair(first, second, pair.written(), often * idf));
            }
        }
        return new Profile(words, pairs, facts, topics);
    }

    /** How rare the two are. */
    double idf(Pair pair) {
        return idf(words.get(pair.first), words.get(pair.second));
    }

    private static double idf(Word first, Word second) {
        return (first.idf + second.idf) / 2;
    }

    private static List<Word> words(IndexReader reader, ProfileTerms terms) throws IOException {
        List<Word> words = new ArrayList<>();
        for (ProfileTerms.Term term : terms.words()) {
            String stem = term.stems().getFirst();
            int having = reader.docFreq(new Term(IndexSchema.WORDS, stem));
            double idf = Ranking.idf(reader.maxDoc(), having);
            if (having > term.indexed() && idf >= Relatedness.LEAST_IDF) {
                double often = term.weight() / terms.papers();
                words.add(new Word(stem, term.written(), often, idf));
            }
        }
        words.sort(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::stem));
        return List.copyOf(words.subList(0, Math.min(Relatedness.WORDS, words.size())));
    }

    /** For two words, the second behind the first, the number of their pair; -1 for none. */
    int[][] pairNumbers() {
        int[][] numbers = new int[words.size()][words.size()];
        for (int[] row : numbers) {
            Arrays.fill(row, -1);
        }
        for (int i = 0; i < pairs.size(); i++) {
            numbers[pairs.get(i).first][pairs.get(i).second] = i;
        }
        return numbers;
    }
}
