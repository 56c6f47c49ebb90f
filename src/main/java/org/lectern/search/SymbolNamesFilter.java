package org.lectern.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import org.lectern.text.MathSymbols;

/**
 * Adds to a word that begins with a single Greek letter or ℓ what people type for it: {@code alpha} for α, {@code alpha} and {@code 2},
 * in turn, and {@code alpha2} for α2; {@code ell} and {@code 1}, in turn, and {@code l1} for ℓ1. The word itself stands at both places, so that phrases with it still match.
 */
final class SymbolNamesFilter extends TokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Added> added = new ArrayDeque<>();
    private AttributeSource.@Nullable State original;

    private record Added(String text, int increment) {}

    SymbolNamesFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        Added next = added.poll();
        if (next != null && original != null) {
            restoreState(original);
            word.setEmpty().append(next.text());
            step.setPositionIncrement(next.increment());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String name = word.length() == 0 ? null : MathSymbols.letterName(word.charAt(0));
        if (name != null && isLone(word)) {
            original = captureState();
            add(name, word.toString());
        }
        return true;
    }

    /** Whether no letter after the first is one too: a Greek word is no symbol. */
    private static boolean isLone(CharSequence word) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) >= 0x370 && word.charAt(i) < 0x400) {
                return false;
            }
        }
        return true;
    }

    /** The one of the added words that stands for a symbol in a query, so that it also finds what is written in letters. */
    static String typed(String word) {
        String name = word.isEmpty() ? null : MathSymbols.letterName(word.charAt(0));
        if (name == null || !isLone(word)) {
            return word;
        }
        String rest = word.substring(1);
        return name.equals("ell") && !rest.isEmpty() ? "l" + rest : name + rest;
    }

    private void add(String name, String text) {
        added.add(new Added(name, 0));
        String rest = text.substring(1);
        String typed = name.equals("ell") ? "l" + rest : "";
        if (!typed.isEmpty()) {
            added.add(new Added(typed, 0));
        }
        if (!rest.isEmpty()) {
            if (typed.isEmpty()) {
                added.add(new Added(name + rest, 0));
            }
            added.add(new Added(rest, 1));
            added.add(new Added(text, 0));
            if (!typed.isEmpty()) {
                added.add(new Added(typed, 0));
            }
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        added.clear();
        original = null;
    }
}
