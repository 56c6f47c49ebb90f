package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.lectern.search.Highlights.Match;

/**
 * The words of one field that a query looks for, to find their places in texts: made once for all texts of a page. Lucene's highlighter
 * gives the same places ({@code SoughtWordsTest}), but makes an index of each text for it, which took most of the time of a search. Immutable.
 */
final class SoughtWords {
    private static final Comparator<Match> ORDER =
            Comparator.comparingInt(Match::start).thenComparingInt(Match::end);

    private final Set<String> words;
    private final List<String> beginnings;
    private final List<List<String>> phrases;
    /** What words of the index that are like a word are told by. */
    private final List<ByteRunAutomaton> patterns;

    private final Set<String> ofPhrases = new HashSet<>();

    private SoughtWords(Collector found) {
        words = Set.copyOf(found.words);
        beginnings = List.copyOf(found.beginnings);
        phrases = List.copyOf(found.phrases);
        patterns = List.copyOf(found.patterns);
        phrases.forEach(ofPhrases::addAll);
    }

    static SoughtWords of(Query query, String field) {
        Collector collector = new Collector(field);
        query.visit(collector);
        return new SoughtWords(collector);
    }

    boolean isEmpty() {
        return words.isEmpty() && beginnings.isEmpty() && phrases.isEmpty() && patterns.isEmpty();
    }

    /** Collects what is looked for, but not what must not be there. */
    private static final class Collector extends QueryVisitor {
        private final String field;
        private final Set<String> words = new HashSet<>();
        private final List<String> beginnings = new ArrayList<>();
        private final List<List<String>> phrases = new ArrayList<>();
        private final List<ByteRunAutomaton> patterns = new ArrayList<>();

        Collector(String field) {
            this.field = field;
        }

        @Override
        public boolean acceptField(String name) {
            return name.equals(field) || name.equals(IndexSchema.ranked(field));
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            List<String> texts = Stream.of(terms).map(Term::text).toList();
            if (query instanceof PhraseQuery phrase && phrase.getSlop() == 0) {
                phrases.add(texts);
            } else {
                words.addAll(texts);
            }
        }

        @Override
        public void consumeTermsMatching(Query query, String name, Supplier<ByteRunAutomaton> automaton) {
            if (query instanceof PrefixQuery prefix) {
                beginnings.add(prefix.getPrefix().text());
            } else {
                patterns.add(automaton.get());
            }
        }
    }

    /** Where the words stand in a title or an abstract, in its order. */
    List<Match> in(String text, Analysis analysis) throws IOException {
        return analysis.withForms(forms -> in(text, analysis.tokens(text), forms));
    }

    private List<Match> in(String text, TokenStream tokens, WordForms forms) throws IOException {
        List<Match> matches = new ArrayList<>();
        Map<String, Map<Integer, Match>> places = new HashMap<>();
        try (tokens) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            Match last = new Match(0, 0, "");
            tokens.reset();
            while (tokens.incrementToken()) {
                Match here = new Match(offset.startOffset(), offset.endOffset(), token.toString());
                if (isDivided(text, last, here)) {
                    matches.addAll(together(last, here, forms));
                }
                last = here;
                List<WordForms.Form> made = forms.of(token.buffer(), token.length());
                for (int i = 0; i < made.size(); i++) {
                    String word = made.get(i).text();
                    position +=
                            i == 0 ? step.getPositionIncrement() : made.get(i).increment();
                    if (isSought(word)) {
                        matches.add(new Match(offset.startOffset(), offset.endOffset(), word));
                    }
                    if (ofPhrases.contains(word)) {
                        places.computeIfAbsent(word, fresh -> new HashMap<>())
                                .putIfAbsent(position, new Match(offset.startOffset(), offset.endOffset(), word));
                    }
                }
            }
            tokens.end();
        }
        phrases.forEach(phrase -> addPhrase(phrase, places, matches));
        matches.sort(ORDER);
        return matches;
    }

    /** Whether a hyphen is all that stands between two tokens. */
    private static boolean isDivided(String text, Match first, Match second) {
        return second.start() == first.end() + 1 && first.end() > 0 && text.charAt(first.end()) == '-';
    }

    /** Two tokens where the word is sought that they are when they are written together. */
    private List<Match> together(Match first, Match second, WordForms forms) throws IOException {
        char[] word = (first.term() + second.term()).toCharArray();
        for (WordForms.Form form : forms.of(word, word.length)) {
            if (isSought(form.text())) {
                return List.of(new Match(first.start(), second.end(), form.text()));
            }
        }
        return List.of();
    }

    private boolean isSought(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return !patterns.isEmpty() && isLike(new BytesRef(word));
    }

    private boolean isLike(BytesRef word) {
        return patterns.stream().anyMatch(pattern -> pattern.run(word.bytes, word.offset, word.length));
    }

    private static void addPhrase(List<String> phrase, Map<String, Map<Integer, Match>> places, List<Match> matches) {
        for (int start : places.getOrDefault(phrase.getFirst(), Map.of()).keySet()) {
            List<Match> run = new ArrayList<>();
            for (int i = 0; i == run.size() && i < phrase.size(); i++) {
                Match match = places.getOrDefault(phrase.get(i), Map.of()).get(start + i);
                if (match != null) {
                    run.add(match);
                }
            }
            if (run.size() == phrase.size()) {
                matches.addAll(run);
            }
        }
    }
}
