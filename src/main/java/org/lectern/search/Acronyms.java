package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.lectern.search.AcronymFinder.Definition;

/**
 * What the papers of an index say their acronyms stand for: a query for SNN finds spiking neural networks too, and the other way
 * round. The index has two words for each {@link Definition} of a paper, so what is learned is there as soon as the paper is. Stateless.
 */
final class Acronyms {
    private static final char STANDS_FOR = '\u0001';
    private static final char IS_SHORT = '\u0002';

    /** A meaning that fewer of those who define an acronym have is another subject's, or a mistake. */
    private static final double COMMON = 0.2;
    /** A word in small letters is an acronym when so many of the papers that have it define it. */
    private static final double DEFINED = 0.2;

    /**
     * An acronym is looked for beside what it stands for when so many of the papers that have it define it. Optical flow is “OF” to some, but
     * of is a word.
     */
    private static final double NO_WORD = 0.1;

    /** The part of those who define a word in small letters that has to agree. */
    private static final double MOSTLY = 0.5;

    /** So many of those who define an acronym agree where it stands for one thing. */
    private static final double AGREED = 0.7;

    private static final int MOST_MEANINGS = 3;
    private static final int LONGEST_RUN = 6;
    /** In a longer query one word more or less matters little. */
    private static final int LONGEST_QUERY = 16;

    private final Analysis analysis;

    Acronyms(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The words of the index for what a text defines. */
    List<String> indexed(String text) {
        List<String> words = new ArrayList<>();
        for (Definition definition : AcronymFinder.in(text)) {
            List<String> acronym = stems(singular(definition.acronym()));
            List<String> meaning = stems(definition.meaning());
            if (acronym.size() == 1 && meaning.size() > 1 && meaning.size() <= 2 * LONGEST_RUN) {
                String spelled = String.join(" ", meaning);
                words.add(acronym.getFirst() + STANDS_FOR + spelled);
                words.add(spelled + IS_SHORT + acronym.getFirst());
            }
        }
        return words;
    }

    /**
     * What part of the papers that say what an acronym stands for say one of these meanings; 0 where hardly any paper that has it says so, as
     * where it is a word like others.
     *
     * @param meanings their words in their plain forms as {@link #told} writes them
     */
    double agreement(IndexReader reader, String acronym, Set<String> meanings) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, IndexSchema.ACRONYMS);
        List<String> stems = stems(singular(acronym));
        return terms == null || stems.size() != 1 ? 0 : new Table(reader, terms).agreement(stems.getFirst(), meanings);
    }

    /** What an acronym stands for to nearly all papers that say so, in plain forms; empty where they do not agree. */
    Optional<List<String>> meaning(IndexReader reader, String acronym) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, IndexSchema.ACRONYMS);
        List<String> stems = stems(singular(acronym));
        if (terms == null || stems.size() != 1) {
            return Optional.empty();
        }
        Table table = new Table(reader, terms);
        Optional<List<String>> usual = table.meanings(stems.getFirst(), acronym).stream()
                .findFirst()
                .map(meaning -> List.of(meaning.split(" ", -1)));
        return usual.isPresent() && table.agreement(stems.getFirst(), Set.of(told(usual.get()))) >= AGREED
                ? usual
                : Optional.empty();
    }

    /** What tells a meaning from others: learning from feedback is learning with feedback, and fine tuning is finetuning. */
    static String told(List<String> stems) {
        return stems.stream().filter(stem -> !StopWords.contains(stem)).collect(Collectors.joining());
    }

    /** The query with what its acronyms stand for, and with the acronyms of what it spells out, beside its own words. */
    QueryNode expand(IndexReader reader, QueryNode node) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, IndexSchema.ACRONYMS);
        return terms == null ? node : expand(new Table(reader, terms), node);
    }

    private QueryNode expand(Table table, QueryNode node) throws IOException {
        return switch (node) {
            case QueryNode.Term(Scope scope, String text) when isText(scope) -> spelledOut(table, scope, text);
            case QueryNode.And(List<QueryNode> parts) -> new QueryNode.And(shortened(table, parts));
            case QueryNode.Or(List<QueryNode> parts) -> {
                List<QueryNode> ways = new ArrayList<>();
                for (QueryNode part : parts) {
                    ways.add(expand(table, part));
                }
                yield QueryNode.any(ways);
            }
            // What is left out is what was written: “gaussian process” -gps is no contradiction.
            case QueryNode.Not not -> not;
            default -> node;
        };
    }

    private static boolean isText(Scope scope) {
        return scope == Scope.ANYWHERE || scope == Scope.TITLE || scope == Scope.ABSTRACT;
    }

    private QueryNode spelledOut(Table table, Scope scope, String text) throws IOException {
        List<String> stems = stems(singular(text));
        if (stems.size() != 1) {
            return new QueryNode.Term(scope, text);
        }
        List<QueryNode> ways = new ArrayList<>();
        ways.add(new QueryNode.Term(scope, text));
        for (String meaning : table.meanings(stems.getFirst(), text)) {
            ways.add(new QueryNode.Phrase(scope, meaning));
        }
        return QueryNode.any(ways);
    }

    /** Runs of words that have an acronym, which may stand for them, and the other parts as they are expanded. */
    private List<QueryNode> shortened(Table table, List<QueryNode> parts) throws IOException {
        int longest = parts.size() > LONGEST_QUERY ? 1 : LONGEST_RUN;
        List<QueryNode> expanded = new ArrayList<>();
        for (int from = 0; from < parts.size(); ) {
            Optional<QueryNode> run = Optional.empty();
            int to = Math.min(parts.size(), from + longest);
            while (run.isEmpty() && to > from + 1) {
                run = either(table, parts.subList(from, to));
                to -= run.isPresent() ? 0 : 1;
            }
            expanded.add(run.isPresent() ? run.get() : expand(table, parts.get(from)));
            from = to;
        }
        return expanded;
    }

    /** All words of a run, or the acronym of it; empty when it has none. */
    private Optional<QueryNode> either(Table table, List<QueryNode> run) throws IOException {
        List<String> stems = new ArrayList<>();
        for (QueryNode part : run) {
            if (!(part instanceof QueryNode.Term(Scope scope, String text)) || scope != Scope.ANYWHERE) {
                return Optional.empty();
            }
            stems.addAll(stems(text));
        }
        return table.acronym(String.join(" ", stems))
                .map(acronym ->
                        QueryNode.any(List.of(QueryNode.all(run), new QueryNode.Term(Scope.ANYWHERE, acronym))));
    }

    /** An acronym without the s of its plural: GPs are several GP, and GPS is another. */
    static String singular(String acronym) {
        int last = acronym.length() - 1;
        boolean plural = last > 0 && acronym.charAt(last) == 's' && Character.isUpperCase(acronym.charAt(last - 1));
        return plural ? acronym.substring(0, last) : acronym;
    }

    private List<String> stems(String text) {
        return analysis.words(IndexSchema.TITLE, text);
    }

    /**
     * What the index knows.
     *
     * @param terms the words of {@link #indexed}
     */
    private record Table(IndexReader reader, Terms terms) {
        private record Known(String text, int papers) {}

        /** What a word stands for, the most usual first; nothing when it is a word like others. */
        List<String> meanings(String acronym, String written) throws IOException {
            List<Known> known = known(acronym + STANDS_FOR);
            int all = known.stream().mapToInt(Known::papers).sum();
            boolean capitals = written.chars().filter(Character::isUpperCase).count() >= 2;
            if (all == 0 || (!capitals && all < DEFINED * papers(acronym))) {
                return List.of();
            }
            double enough = capitals ? COMMON : MOSTLY;
            return known.stream()
                    .filter(meaning -> meaning.papers >= enough * all)
                    .limit(MOST_MEANINGS)
                    .map(Known::text)
                    .toList();
        }

        /** The acronym that those who spell this out give it most often; empty when they do not agree. */
        Optional<String> acronym(String meaning) throws IOException {
            List<Known> known = known(meaning + IS_SHORT);
            int all = known.stream().mapToInt(Known::papers).sum();
            Optional<Known> usual = known.stream().findFirst().filter(acronym -> 2 * acronym.papers > all);
            if (usual.isEmpty()) {
                return Optional.empty();
            }
            String acronym = usual.get().text();
            List<Known> meanings = known(acronym + STANDS_FOR);
            boolean same = !meanings.isEmpty() && meanings.getFirst().text().equals(meaning);
            int defining = meanings.stream().mapToInt(Known::papers).sum();
            return same && defining >= NO_WORD * papers(acronym) ? Optional.of(acronym) : Optional.empty();
        }

        double agreement(String acronym, Set<String> meanings) throws IOException {
            List<Known> known = known(acronym + STANDS_FOR);
            int all = known.stream().mapToInt(Known::papers).sum();
            int these = known.stream()
                    .filter(meaning ->
                            meanings.contains(told(List.of(meaning.text().split(" ", -1)))))
                    .mapToInt(Known::papers)
                    .sum();
            return all == 0 || all < NO_WORD * papers(acronym) ? 0 : these / (double) all;
        }

        private int papers(String word) throws IOException {
            return reader.docFreq(new Term(IndexSchema.WORDS, word));
        }

        private List<Known> known(String beginning) throws IOException {
            List<Known> known = new ArrayList<>();
            BytesRef prefix = new BytesRef(beginning);
            TermsEnum all = terms.iterator();
            boolean more = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(all.term(), prefix)) {
                known.add(new Known(all.term().utf8ToString().substring(beginning.length()), all.docFreq()));
                more = all.next() != null;
            }
            known.sort(Comparator.comparingInt(Known::papers).reversed().thenComparing(Known::text));
            return known;
        }
    }
}
