package org.lectern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.compare.Comparison;
import org.lectern.compare.Lexicon;
import org.lectern.compare.RoleGuess;
import org.lectern.compare.RoleTagger;
import org.lectern.compare.Subject;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.search.Terminology;
import org.lectern.topic.Topic;

/** Compares papers of a library. Safe for use by several threads. */
public final class Comparisons {
    private final Lectern lectern;

    Comparisons(Lectern lectern) {
        this.lectern = lectern;
    }

    /** As {@link #of(List, Function)}, with the roles that Lectern gives sentences. */
    public Comparison of(List<Paper> papers) {
        return of(papers, RoleTagger.standard()::guesses);
    }

    /**
     * Reads papers against each other; see {@link Comparison#of}.
     *
     * @param papers {@value Comparison#FEWEST} to {@value Comparison#MOST}, none twice, in the order of the columns
     * @param tagger says of each of the sentences of an abstract what it does
     * @throws IllegalArgumentException when they are fewer or more, or one is given twice
     */
    public Comparison of(List<Paper> papers, Function<List<String>, List<RoleGuess>> tagger) {
        List<PaperId> ids = papers.stream().map(Paper::id).toList();
        Map<PaperId, List<Topic>> topics = lectern.topics().of(ids);
        List<Subject> subjects = papers.stream()
                .map(paper -> new Subject(
                        paper,
                        topics.getOrDefault(paper.id(), List.of()).stream()
                                .map(Topic::name)
                                .toList(),
                        lectern.versions(paper.id())))
                .toList();
        return Comparison.of(subjects, new LibraryLexicon(lectern.index().terminology(), acronyms()), tagger);
    }

    /** What the topics that are known by an acronym call themselves otherwise: by the first of their names that has its letters. */
    private Map<String, String> acronyms() {
        Map<String, String> meanings = new HashMap<>();
        for (Topic topic : lectern.topics().book().topics()) {
            for (String synonym : topic.synonyms()) {
                if (synonym.length() > 1 && synonym.chars().allMatch(Character::isUpperCase)) {
                    Optional<String> meaning = Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                            .filter(name -> initials(name).equals(synonym))
                            .findFirst();
                    meaning.ifPresent(name -> meanings.putIfAbsent(synonym, name));
                }
            }
        }
        return meanings;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty()) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** What the index and the topics know of words. */
    private record LibraryLexicon(Terminology terminology, Map<String, String> acronyms) implements Lexicon {
        @Override
        public Reading read(String shown) {
            Terminology.Reading reading = terminology.read(shown);
            return new Reading(
                    reading.words().stream()
                            .map(word -> new Word(word.start(), word.end(), word.stem(), word.tells(), word.vague()))
                            .toList(),
                    reading.runs().stream()
                            .map(run -> new Run(run.from(), run.to(), run.alone(), run.ends(), run.loose()))
                            .toList());
        }

        @Override
        public List<Definition> definitions(String shown) {
            return terminology.definitions(shown).stream()
                    .map(one -> new Definition(one.acronym(), one.meaning()))
                    .toList();
        }

        @Override
        public Optional<List<String>> meaning(String acronym) {
            return terminology
                    .meaning(acronym)
                    .or(() -> Optional.ofNullable(acronyms.get(acronym))
                            .map(name -> terminology.read(name).words().stream()
                                    .map(Terminology.Word::stem)
                                    .toList()));
        }

        @Override
        public int papers() {
            return terminology.papers();
        }

        @Override
        public int papers(List<String> stems) {
            return terminology.papers(stems);
        }
    }
}
