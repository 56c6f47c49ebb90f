package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.lectern.text.DisplayText;

/**
 * A title or an abstract, cut into the phrases of one to five words that may say what it is about: words that follow one another with
 * nothing but a space or a hyphen between them, without verbs of prose, and without a part of a word that hyphens join. A phrase has one
 * key however its words are written, apart, with hyphens or as one. Read anew for each text; used by one thread.
 *
 * <p>No tagger of parts of speech: one has a model of some megabytes for each language, and takes ten times as long as all else here; what it
 * would keep out, {@link ProseWords} and the share of papers that have a phrase in their title do.
 */
final class PhraseText {
    /** How many words a phrase has at most. */
    static final int LONGEST = 5;

    /** A word in small letters that joins others is in a phrase so often at most: quality of the service of. */
    private static final int MOST_STOPS = 2;

    /** Words remembered: most of a text have come before. */
    private static final int REMEMBERED = 1 << 16;

    /** What takes the phrases. */
    interface Taker {
        /**
         * Takes a phrase.
         *
         * @param key the same for all ways to write it
         * @param from its first word
         * @param to behind its last word
         * @param whole whether it has no word that joins others but within hyphens; else it is a phrase if others write it with these
         */
        void take(long key, int from, int to, boolean whole);
    }

    private enum Gap {
        SPACE,
        HYPHEN,
        END
    }

    private final Analysis analysis;
    private final WordForms forms;
    private final Map<String, PhraseWord> known = new HashMap<>();
    private String shown = "";
    private PhraseWord[] words = new PhraseWord[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private Gap[] gaps = new Gap[257];
    private int count;

    /** Reads with what is known of words, which is lent for as long as this is used. */
    PhraseText(Analysis analysis, WordForms forms) {
        this.analysis = analysis;
        this.forms = forms;
    }

    /** Takes up a text as its source has it. */
    void read(String source) {
        readShown(DisplayText.of(source).text());
    }

    /** Takes up a text as it is shown. */
    void readShown(String text) {
        shown = text;
        count = 0;
        gaps[0] = Gap.END;
        try (TokenStream tokens = analysis.shownTokens(plain(shown))) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                add(token, place.startOffset(), place.endOffset());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
        gaps[count] = Gap.END;
    }

    /** Raised and lowered letters are plain ones, as the index has them. */
    private static String plain(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] > 0x7f) {
                characters[i] = DisplayText.plain(characters[i]);
            }
        }
        return new String(characters);
    }

    private void add(CharTermAttribute token, int start, int end) throws IOException {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            gaps = Arrays.copyOf(gaps, 2 * count + 1);
        }
        gaps[count] = count == 0 ? Gap.END : gap(ends[count - 1], start);
        words[count] = word(token);
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private Gap gap(int from, int to) {
        boolean hyphen = to == from + 1 && "-‐‑–".indexOf(shown.charAt(from)) >= 0;
        return hyphen ? Gap.HYPHEN : isSpace(from, to) ? Gap.SPACE : Gap.END;
    }

    private boolean isSpace(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(shown.charAt(at)) && !Character.isSpaceChar(shown.charAt(at))) {
                return false;
            }
        }
        return to > from;
    }

    private PhraseWord word(CharTermAttribute token) throws IOException {
        String text = token.toString();
        PhraseWord word = known.get(text);
        if (word == null) {
            word = fresh(token);
            if (known.size() < REMEMBERED) {
                known.put(text, word);
            }
        }
        return word;
    }

    private PhraseWord fresh(CharTermAttribute token) throws IOException {
        String written = "";
        String stem = "";
        for (WordForms.Form form : forms.of(token.buffer(), token.length())) {
            if (form.text().charAt(0) != SurfaceFilter.MARK) {
                written = written.isEmpty() ? form.text() : written;
                stem = form.text();
            }
        }
        return PhraseWord.of(written, stem);
    }

    /** Gives every phrase at every place. */
    void each(Taker taker) {
        for (int from = 0; from < count; from++) {
            if (begins(from)) {
                from(from, taker);
            }
        }
    }

    private void from(int from, Taker taker) {
        long hash = 0;
        boolean tells = false;
        int stops = 0;
        for (int at = from; at < Math.min(count, from + LONGEST) && (at == from || gaps[at] != Gap.END); at++) {
            PhraseWord word = words[at];
            if (!isJoined(at)) {
                if (word.role() == PhraseWord.Role.DIVIDES) {
                    return;
                }
                stops += word.role() == PhraseWord.Role.STOP ? 1 : 0;
                if (stops > MOST_STOPS) {
                    return;
                }
            }
            hash = word.after(hash);
            tells |= word.tells();
            if (tells && ends(at)) {
                taker.take(LongTable.mixed(hash), from, at + 1, stops == 0);
            }
        }
    }

    /** Takes words that follow one another. */
    interface RunTaker {
        /** Takes the words from one to another, which is behind the last. */
        void take(int from, int to);
    }

    /** Gives every word that hyphens make of up to five, also such as no phrase ends with: self-supervised, subject-specific. */
    void eachHyphened(RunTaker taker) {
        for (int from = 0; from < count; from++) {
            int to = from + 1;
            boolean tells = words[from].tells();
            while (to < count && gaps[to] == Gap.HYPHEN) {
                tells |= words[to].tells();
                to++;
            }
            boolean whole = words[to - 1].role() == PhraseWord.Role.WORD;
            if (to > from + 1 && to - from <= LONGEST && whole && tells) {
                taker.take(from, to);
            }
            from = to - 1;
        }
    }

    /** Gives every two words and more that end with what phrases mostly do not end with, or of which none tells by itself: neural fields. */
    void eachLoose(RunTaker taker) {
        for (int from = 0; from < count; from++) {
            boolean tells = words[from].tells();
            for (int at = from + 1; begins(from) && at < Math.min(count, from + LONGEST) && isOpen(at); at++) {
                tells |= words[at].tells();
                if (gaps[at + 1] != Gap.HYPHEN && !(tells && words[at].ends())) {
                    taker.take(from, at + 1);
                }
            }
        }
    }

    private boolean isOpen(int at) {
        return gaps[at] == Gap.SPACE && words[at].role() == PhraseWord.Role.WORD;
    }

    /** Whether a hyphen joins it to a neighbour. */
    private boolean isJoined(int at) {
        return gaps[at] == Gap.HYPHEN || gaps[at + 1] == Gap.HYPHEN;
    }

    private boolean begins(int at) {
        PhraseWord word = words[at];
        return gaps[at] != Gap.HYPHEN
                && (gaps[at + 1] == Gap.HYPHEN || (word.role() == PhraseWord.Role.WORD && word.begins()));
    }

    private boolean ends(int at) {
        PhraseWord word = words[at];
        boolean number = gaps[at] == Gap.HYPHEN && word.stem().chars().allMatch(Character::isDigit);
        return gaps[at + 1] != Gap.HYPHEN && (number || (word.role() == PhraseWord.Role.WORD && word.ends()));
    }

    /** How many words it has. */
    int count() {
        return count;
    }

    /** A word by its number. */
    PhraseWord word(int number) {
        return words[number];
    }

    /** Where a word begins in the text as it is shown. */
    int start(int number) {
        return starts[number];
    }

    /** Where a word ends. */
    int end(int number) {
        return ends[number];
    }

    /** The words of a phrase, in their plain forms. */
    List<String> stems(int from, int to) {
        return Arrays.stream(words, from, to).map(PhraseWord::stem).toList();
    }

    /** A phrase as it is shown. */
    String written(int from, int to) {
        return shown.substring(starts[from], ends[to - 1]);
    }

    /** Whether it stands where a sentence begins, which capitalises it. */
    boolean isFirst(int from) {
        return from == 0
                || (gaps[from] == Gap.END
                        && shown.substring(ends[from - 1], starts[from]).matches(".*[.!?:]\\s.*"));
    }

    /** Whether a phrase stands by itself, and not as a part of a longer one, praise aside. */
    boolean isAlone(int from, int to) {
        boolean open =
                gaps[from] == Gap.SPACE && words[from - 1].role() == PhraseWord.Role.WORD && words[from - 1].begins();
        return !open && (gaps[to] == Gap.END || words[to].role() != PhraseWord.Role.WORD);
    }

    /** Whether no other word belongs to a phrase behind it. */
    boolean isEnd(int to) {
        return gaps[to] == Gap.END || (gaps[to] == Gap.SPACE && words[to].role() != PhraseWord.Role.WORD);
    }

    /** The text as it is shown. */
    String shown() {
        return shown;
    }

    /** The key that a phrase has which is written so. */
    long key(String phrase) {
        long hash = 0;
        for (String stem : analysis.words(IndexSchema.TITLE, phrase)) {
            hash = PhraseWord.of(stem, stem).after(hash);
        }
        return LongTable.mixed(hash);
    }
}
