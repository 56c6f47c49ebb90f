package org.lectern.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.compare.Lexicon.Word;

/** How much sentences say the same: the cosine of their telling words, each weighed by how rare it is. Used by one thread. */
final class SentenceVectors {
    private final Texts texts;
    private final AcronymBook acronyms;
    private final Rarity rarity;
    private final Map<RoleSentence, Map<String, Double>> known = new HashMap<>();

    SentenceVectors(Texts texts, AcronymBook acronyms, Rarity rarity) {
        this.texts = texts;
        this.acronyms = acronyms;
        this.rarity = rarity;
    }

    /** From 0 for nothing in common to 1. */
    double likeness(RoleSentence one, RoleSentence other) {
        if (Fold.words(one.text()).equals(Fold.words(other.text()))) {
            return 1;
        }
        Map<String, Double> first = of(one);
        Map<String, Double> second = of(other);
        double both = 0;
        for (String word :
                first.keySet().stream().filter(second::containsKey).sorted().toList()) {
            double weight = first.getOrDefault(word, 0.0);
            both += weight * weight;
        }
        double norms = norm(first) * norm(second);
        return norms == 0 ? 0 : Math.min(1, both / norms);
    }

    private static double norm(Map<String, Double> vector) {
        double sum = 0;
        for (double weight : vector.values().stream().sorted().toList()) {
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private Map<String, Double> of(RoleSentence sentence) {
        return known.computeIfAbsent(sentence, this::read);
    }

    private Map<String, Double> read(RoleSentence sentence) {
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
        Map<String, Double> weights = new HashMap<>();
        stems.forEach(stem -> weights.put(stem, Math.max(0.1, rarity.idf(stem))));
        return weights;
    }
}
