package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lexicon of a few words, for tests that need no index: a plural is its word with an s. */
final class PlainLexicon implements Lexicon {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DEFINITION = Pattern.compile("((?:\\p{L}+[ -]){1,3}\\p{L}+) \\((\\p{Lu}{2,}?)s?\\)");
    private static final Set<String> PROSE = Set.of(
            "a", "the", "of", "we", "is", "are", "with", "and", "in", "to", "on", "by", "our", "show", "result", "it",
            "use", "new", "than", "for", "from", "that", "this", "them", "study", "need", "call", "now", "here");

    private final Map<String, List<String>> meanings;
    private final int papers;

    PlainLexicon(Map<String, List<String>> meanings, int papers) {
        this.meanings = meanings;
        this.papers = papers;
    }

    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() > 3 && small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }

    @Override
    public Reading read(String shown) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(shown);
        while (matcher.find()) {
            String stem = stem(matcher.group());
            words.add(new Word(matcher.start(), matcher.end(), stem, !PROSE.contains(stem), false));
        }
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            while (to < words.size() && to < from + 5 && words.get(to).tells() && (to == from || isBeside(words, to))) {
                to++;
                runs.add(new Run(from, to, !follows(words, from) && !follows(words, to), !follows(words, to), false));
            }
        }
        return new Reading(words, runs);
    }

    private static boolean isBeside(List<Word> words, int at) {
        return words.get(at).start() == words.get(at - 1).end() + 1;
    }

    private static boolean follows(List<Word> words, int at) {
        return at > 0
                && at < words.size()
                && isBeside(words, at)
                && words.get(at).tells()
                && words.get(at - 1).tells();
    }

    @Override
    public List<Definition> definitions(String shown) {
        return DEFINITION
                .matcher(shown)
                .results()
                .map(found -> new Definition(found.group(2), found.group(1)))
                .toList();
    }

    @Override
    public Optional<List<String>> meaning(String acronym) {
        return Optional.ofNullable(meanings.get(acronym));
    }

    @Override
    public int papers() {
        return papers;
    }

    @Override
    public int papers(List<String> stems) {
        return Math.min(papers, 3);
    }
}
