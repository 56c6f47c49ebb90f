package org.lectern.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.compare.Lexicon.Word;

/**
 * What acronyms stand for in the papers that are compared: what the paper itself says, else what the others say if they agree, else what
 * the library says. Used by one thread.
 */
final class AcronymBook {
    private final Lexicon lexicon;
    private final Map<Integer, Map<String, List<String>>> own = new HashMap<>();
    private final Map<String, Set<List<String>>> all = new HashMap<>();
    private final Map<String, Optional<List<String>>> known = new HashMap<>();

    AcronymBook(Texts texts, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Texts.Text text : texts.all()) {
            for (Lexicon.Definition definition : lexicon.definitions(text.shown())) {
                List<String> meaning = stems(definition.meaning());
                if (meaning.size() > 1) {
                    own.computeIfAbsent(text.column(), fresh -> new HashMap<>())
                            .putIfAbsent(definition.acronym(), meaning);
                    all.computeIfAbsent(definition.acronym(), fresh -> new HashSet<>())
                            .add(meaning);
                }
            }
        }
    }

    private List<String> stems(String text) {
        return lexicon.read(text).words().stream().map(Word::stem).toList();
    }

    /** The plain forms of what a word of a paper stands for; empty when it is no acronym. */
    Optional<List<String>> meaning(int column, String written) {
        if (!isAcronym(written)) {
            return Optional.empty();
        }
        String acronym = singular(written);
        List<String> said = own.getOrDefault(column, Map.of()).get(acronym);
        if (said != null) {
            return Optional.of(said);
        }
        Set<List<String>> others = all.getOrDefault(acronym, Set.of());
        if (!others.isEmpty()) {
            return others.size() == 1 ? Optional.of(others.iterator().next()) : Optional.empty();
        }
        return known.computeIfAbsent(acronym, lexicon::meaning);
    }

    /** All that acronyms stand for in these papers. */
    Set<List<String>> meanings() {
        Set<List<String>> meanings = new LinkedHashSet<>();
        all.values().forEach(meanings::addAll);
        known.values().forEach(meaning -> meaning.ifPresent(meanings::add));
        return meanings;
    }

    /** Whether a word has two capitals: one begins a sentence. */
    static boolean isAcronym(String written) {
        return written.length() <= 10
                && written.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** An acronym without the s of its plural. */
    static String singular(String acronym) {
        int last = acronym.length() - 1;
        boolean plural = last > 1 && acronym.charAt(last) == 's' && Character.isUpperCase(acronym.charAt(last - 1));
        return plural ? acronym.substring(0, last) : acronym;
    }
}
