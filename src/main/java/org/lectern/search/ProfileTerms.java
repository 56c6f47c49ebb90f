package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.lectern.paper.Paper;
import org.lectern.text.DisplayText;

/** Collects the words of papers, and those that stand side by side, as the index has them and as people write them. Used by one thread. */
final class ProfileTerms {
    private final Analysis analysis;
    private final Map<List<String>, Term> terms = new HashMap<>();
    private int papers;

    ProfileTerms(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A word, or two side by side. */
    static final class Term {
        private final List<String> stems;
        private final WrittenForms forms = new WrittenForms();
        private double here;
        private double weight;
        private int indexed;

        private Term(List<String> stems) {
            this.stems = stems;
        }

        /** What stands in the index for its words. */
        List<String> stems() {
            return stems;
        }

        /** How much it tells of all papers together, however rare it is elsewhere. */
        double weight() {
            return weight;
        }

        /** How many of the papers that have it are in the index. */
        int indexed() {
            return indexed;
        }

        /** How it is written most; as within a sentence, where it is also written so. */
        String written() {
            return forms.most();
        }
    }

    /** A word of a text and where it stands there. */
    private record Place(String stem, int start, int end) {}

    /** Reads a paper's title and abstract as they are shown. */
    void add(Paper paper, boolean indexed) throws IOException {
        papers++;
        List<Term> here = new ArrayList<>();
        read(paper.title(), Relatedness.TITLE, here);
        read(paper.metadata().abstractText(), 1, here);
        for (Term term : here) {
            term.weight += Relatedness.given(term.here);
            term.indexed += indexed ? 1 : 0;
            term.here = 0;
        }
    }

    /** How many papers were read. */
    int papers() {
        return papers;
    }

    /** Words alone. */
    List<Term> words() {
        return ofLength(1);
    }

    /** Two side by side. */
    List<Term> pairs() {
        return ofLength(2);
    }

    private List<Term> ofLength(int length) {
        return terms.values().stream()
                .filter(term -> term.stems.size() == length)
                .toList();
    }

    private void read(String source, int often, List<Term> here) throws IOException {
        String text = DisplayText.of(source).text();
        Place before = new Place("", 0, 0);
        for (Place place : analysis.withForms(forms -> places(text, forms))) {
            if (!tells(text, place)) {
                before = new Place("", 0, 0);
                continue;
            }
            note(List.of(place.stem), text.substring(place.start, place.end), often, here);
            if (!before.stem.isEmpty() && isBeside(text, before, place)) {
                note(List.of(before.stem, place.stem), text.substring(before.start, place.end), often, here);
            }
            before = place;
        }
    }

    private List<Place> places(String text, WordForms forms) throws IOException {
        List<Place> places = new ArrayList<>();
        try (TokenStream tokens = analysis.tokens(text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String stem = stem(forms.of(token.buffer(), token.length()));
                places.add(new Place(stem, offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        }
        return places;
    }

    /** What all forms of a word have: the last but those that say how it is written. */
    private static String stem(List<WordForms.Form> forms) {
        String stem = "";
        for (WordForms.Form form : forms) {
            boolean surface = form.text().indexOf(SurfaceFilter.MARK) == 0;
            stem = surface ? stem : form.text();
        }
        return stem;
    }

    private static boolean tells(String text, Place place) {
        String written = text.substring(place.start, place.end);
        return place.stem.length() > 1
                && written.codePoints().anyMatch(Character::isLetter)
                && !StopWords.contains(place.stem)
                && !StopWords.contains(written.toLowerCase(Locale.ROOT));
    }

    private static boolean isBeside(String text, Place first, Place second) {
        return second.start == first.end + 1 && (text.charAt(first.end) == ' ' || text.charAt(first.end) == '-');
    }

    private void note(List<String> stems, String form, int often, List<Term> here) {
        Term term = terms.computeIfAbsent(stems, Term::new);
        if (term.here == 0) {
            here.add(term);
        }
        term.here += often;
        term.forms.add(form);
    }
}
