package org.lectern.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.Paper;
import org.lectern.text.DisplayText;

/** The words of some papers, and the pairs of neighbours among them: in how many papers each is, and how it is written there. */
final class TermSample {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐'’][\\p{L}\\p{N}]+)*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int LONGEST_TEXT = 5_000;

    private final Analysis analysis;
    private final Map<String, List<String>> stems = new HashMap<>();
    private final Map<List<String>, Found> found = new HashMap<>();

    TermSample(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A word or a pair of words. */
    static final class Found {
        private final List<String> stems;
        private final boolean pair;
        private final WrittenForms forms = new WrittenForms();
        private int papers;

        private Found(List<String> stems, boolean pair) {
            this.stems = stems;
            this.pair = pair;
        }

        /** What stands in the index for its words; several for one word with a hyphen. */
        List<String> stems() {
            return stems;
        }

        boolean isPair() {
            return pair;
        }

        /** How many papers of the sample have it. */
        int papers() {
            return papers;
        }

        /** How it is written most; as within a sentence, where it is also written so. */
        String written() {
            return forms.most();
        }
    }

    /** Reads a paper's title and abstract as they are shown. */
    void add(Paper paper) {
        Set<Found> here = new HashSet<>();
        read(DisplayText.of(paper.title()).text(), here);
        read(DisplayText.of(paper.metadata().abstractText()).text(), here);
        here.forEach(term -> term.papers++);
    }

    Collection<Found> found() {
        return found.values();
    }

    private void read(String whole, Set<Found> here) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST_TEXT));
        Matcher words = WORD.matcher(text);
        String before = "";
        int end = -1;
        while (words.find()) {
            String word = words.group();
            if (!tells(word)) {
                before = "";
                continue;
            }
            note(stems(word), false, word, here);
            if (!before.isEmpty() && words.start() == end + 1 && text.charAt(end) == ' ') {
                note(List.of(stems(before).getFirst(), stems(word).getFirst()), true, before + ' ' + word, here);
            }
            before = stems(word).size() == 1 ? word : "";
            end = words.end();
        }
    }

    private void note(List<String> of, boolean pair, String form, Set<Found> here) {
        if (pair && stems(form.substring(form.indexOf(' ') + 1)).size() > 1) {
            return;
        }
        Found term = found.computeIfAbsent(of, fresh -> new Found(fresh, pair));
        term.forms.add(form);
        here.add(term);
    }

    private boolean tells(String word) {
        return word.length() > 1
                && LETTER.matcher(word).find()
                && !StopWords.contains(word.toLowerCase(Locale.ROOT))
                && !stems(word).isEmpty();
    }

    private List<String> stems(String word) {
        return stems.computeIfAbsent(word, fresh -> analysis.words(IndexSchema.TITLE, fresh));
    }
}
