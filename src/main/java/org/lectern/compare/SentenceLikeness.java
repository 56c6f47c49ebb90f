package org.lectern.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.compare.Lexicon.Word;

/**
 * How likely readers put two sentences side by side, as those that say most nearly the same. Words alone do not tell: two papers about one
 * thing have its words in most sentences, and say what they do in different ones. So it counts as well what the sentences do, and where
 * they stand. Used by one thread.
 */
final class SentenceLikeness {
    // The weights of a logistic regression, fitted to what readers put side by side in the abstracts of twelve pairs of
    // papers. Leaving a pair out changes the rows of that pair hardly.
    private static final double BIAS = -4.3;
    private static final double COSINE = 2.1;
    private static final double COMMON = 0.5;
    private static final double DISTANCE = -2.0;
    private static final double BOTH_FIRST = 0.75;
    private static final double BOTH_OFFER = 2.2;
    private static final double CUES = 1.9;
    private static final double AGREEMENT = 1.6;

    /** More words in common tell no more. */
    private static final int MOST_COMMON = 5;

    /** A word that tells something weighs this at least, however many papers have it. */
    private static final double LEAST_IDF = 0.1;

    private final Texts texts;
    private final AcronymBook acronyms;
    private final Map<Place, SentenceProfile> profiles = new HashMap<>();

    /**
     * Reads all sentences.
     *
     * @param sentences those of each paper
     * @param guesses their roles
     */
    SentenceLikeness(
            Texts texts,
            AcronymBook acronyms,
            Rarity rarity,
            List<List<RoleSentence>> sentences,
            List<List<RoleGuess>> guesses) {
        this.texts = texts;
        this.acronyms = acronyms;
        List<RoleSentence> all = sentences.stream().flatMap(List::stream).toList();
        Map<Place, Set<String>> stems = new HashMap<>();
        Map<String, Integer> having = new HashMap<>();
        for (RoleSentence sentence : all) {
            Set<String> own = stems(sentence);
            stems.put(place(sentence), own);
            own.forEach(stem -> having.merge(stem, 1, Integer::sum));
        }
        for (int column = 0; column < sentences.size(); column++) {
            List<RoleSentence> ofPaper = sentences.get(column);
            boolean offered = false;
            for (int i = 0; i < ofPaper.size(); i++) {
                RoleSentence sentence = ofPaper.get(i);
                boolean offers = !offered && offers(sentence);
                offered |= offers;
                Map<String, Double> weights = new HashMap<>();
                for (String stem : stems.getOrDefault(place(sentence), Set.of())) {
                    double often = (double) having.getOrDefault(stem, 1) / all.size();
                    double weight = Math.sqrt(Math.max(rarity.idf(stem), LEAST_IDF)) * (1 - often);
                    if (weight > 0) {
                        weights.put(stem, weight);
                    }
                }
                profiles.put(
                        place(sentence),
                        SentenceProfile.of(
                                sentence, guesses.get(column).get(i), weights, (i + 0.5) / ofPaper.size(), offers));
            }
        }
    }

    private static Place place(RoleSentence sentence) {
        return new Place(
                sentence.column(),
                Part.ABSTRACT,
                sentence.sentence().start(),
                sentence.sentence().end());
    }

    private static boolean offers(RoleSentence sentence) {
        Set<Cue> cues = new SentenceWords(sentence.text()).cues();
        return (cues.contains(Cue.OFFERS) || cues.contains(Cue.STUDIES))
                && (cues.contains(Cue.WE) || cues.contains(Cue.PAPER));
    }

    /** The telling words of a sentence in plain forms, acronyms spelled out. */
    private Set<String> stems(RoleSentence sentence) {
        Texts.Text text = texts.of(sentence.column(), Part.ABSTRACT);
        List<Word> words = text.reading().words();
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.start() >= sentence.sentence().start()
                    && word.end() <= sentence.sentence().end()) {
                Optional<List<String>> meaning = acronyms.meaning(text.column(), text.written(i, i + 1));
                if (meaning.isPresent()) {
                    stems.addAll(meaning.get());
                } else if (word.tells()) {
                    stems.add(word.stem());
                }
            }
        }
        return stems;
    }

    SentenceProfile profile(RoleSentence sentence) {
        return Optional.ofNullable(profiles.get(place(sentence))).orElseThrow();
    }

    /** From 0 for nothing in common to 1 for the same words. */
    double of(RoleSentence first, RoleSentence second) {
        SentenceProfile one = profile(first);
        SentenceProfile other = profile(second);
        if (one.folded().equals(other.folded())) {
            return 1;
        }
        if (one.tellsWhere() || other.tellsWhere()) {
            return one.tellsWhere() && other.tellsWhere() ? (1 + wordsInCommon(one, other)) / 2 : 0;
        }
        double product = 0;
        int common = 0;
        for (Map.Entry<String, Double> word : one.weights().entrySet()) {
            double nearest = other.nearest(word.getKey());
            product += word.getValue() * nearest;
            common += nearest > 0 ? 1 : 0;
        }
        if (common == 0) {
            return 0;
        }
        double evidence = BIAS
                + COSINE * product / (one.norm() * other.norm())
                + COMMON * Math.min(common, MOST_COMMON)
                + DISTANCE * Math.abs(one.height() - other.height())
                + (first.index() == 0 && second.index() == 0 ? BOTH_FIRST : 0)
                + (one.offers() && other.offers() ? BOTH_OFFER : 0)
                + CUES * share(one.cues(), other.cues())
                + AGREEMENT * one.guess().agreement(other.guess());
        return 1 / (1 + Math.exp(-evidence));
    }

    private static double share(Set<Cue> one, Set<Cue> other) {
        Set<Cue> all = EnumSet.noneOf(Cue.class);
        all.addAll(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) (one.size() + other.size() - all.size()) / all.size();
    }

    private static double wordsInCommon(SentenceProfile one, SentenceProfile other) {
        Set<String> first = Set.copyOf(List.of(one.folded().split("\\W+", -1)));
        Set<String> second = Set.copyOf(List.of(other.folded().split("\\W+", -1)));
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return (double) (first.size() + second.size() - all.size()) / all.size();
    }
}
