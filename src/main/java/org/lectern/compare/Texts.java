package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.compare.Lexicon.Reading;

/** The texts of the papers as they are shown and read. */
final class Texts {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\w+://\\S+|\\bwww\\.\\S+|(?<![\\w@])[\\w-]+(?:\\.[\\w-]+)*\\.\\p{Ll}{2,6}/[\\w~./%#?=&+-]+");

    /** What stands before a verb, and behind a verb, but not around a noun. */
    private static final Pattern DOER = Pattern.compile(
            "(?i)\\b(?:can|cannot|could|may|might|must|will|would|should|we|they|not|\\p{L}{3,}ly)\\s+\\z");

    private static final Pattern DONE_TO =
            Pattern.compile("(?i)\\s+(?:the|a|an|its|their|our|this|these|those|such|any|each|both|them|it|us)\\b");

    private final List<Text> texts = new ArrayList<>();
    /** The words that some text has in small letters, and their plain forms. */
    private final Set<String> small = new HashSet<>();
    /** The plain forms of all words, by their letters. */
    private final Map<String, String> forms = new HashMap<>();
    /** The plain forms of words that tell something. */
    private final Set<String> tells = new HashSet<>();
    /** The plain forms of all words of each paper. */
    private final Map<Integer, Set<String>> stemsOf = new HashMap<>();

    /**
     * A text.
     *
     * @param column the number of its paper
     */
    record Text(int column, Part part, String shown, Reading reading) {
        String written(int from, int to) {
            return shown.substring(
                    reading.words().get(from).start(),
                    reading.words().get(to - 1).end());
        }

        /** Whether words are a part of an address. */
        boolean isAddress(int from, int to) {
            if (shown.indexOf('/') < 0 && !shown.contains("www.")) {
                return false;
            }
            Place place = place(from, to);
            Matcher addresses = ADDRESS.matcher(shown);
            while (addresses.find()) {
                if (addresses.start() < place.end() && place.start() < addresses.end()) {
                    return true;
                }
            }
            return false;
        }

        Place place(int from, int to) {
            return new Place(
                    column,
                    part,
                    reading.words().get(from).start(),
                    reading.words().get(to - 1).end());
        }
    }

    /** Takes up the texts of the next paper. */
    void add(int column, String title, String abstractText, Lexicon lexicon) {
        note(new Text(column, Part.TITLE, title, lexicon.read(title)));
        note(new Text(column, Part.ABSTRACT, abstractText, lexicon.read(abstractText)));
    }

    private void note(Text text) {
        texts.add(text);
        for (Lexicon.Word one : text.reading.words()) {
            String written = text.shown.substring(one.start(), one.end());
            String letters = written.toLowerCase(Locale.ROOT);
            forms.put(letters, one.stem());
            stemsOf.computeIfAbsent(text.column, fresh -> new HashSet<>()).add(one.stem());
            if (one.tells()) {
                tells.add(one.stem());
            }
            if (written.equals(letters)) {
                small.add(letters);
                small.add(one.stem());
            }
        }
    }

    List<Text> all() {
        return texts;
    }

    /** Whether some text has a word, in any of its forms, in small letters. */
    boolean hasSmall(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        return small.contains(letters) || small.contains(forms.getOrDefault(letters, letters));
    }

    /** Whether a word, in its plain form, tells something somewhere. */
    boolean tells(String stem) {
        return tells.contains(stem);
    }

    /** Whether a paper beside some has all of these words that tell something, given in plain forms. */
    boolean haveOutside(Set<Integer> columns, List<String> stems) {
        List<String> telling = stems.stream().filter(tells::contains).toList();
        return !telling.isEmpty()
                && stemsOf.entrySet().stream()
                        .anyMatch(paper -> !columns.contains(paper.getKey())
                                && paper.getValue().containsAll(telling));
    }

    /** Whether a word is what is done to something at some place: can <em>retrieve</em>, <em>retrieve</em> the. */
    boolean isDone(List<Place> places) {
        return places.stream().anyMatch(place -> {
            String shown = of(place.column(), place.part()).shown();
            return DOER.matcher(shown).region(0, place.start()).find()
                    || DONE_TO.matcher(shown)
                            .region(place.end(), shown.length())
                            .lookingAt();
        });
    }

    Text of(int column, Part part) {
        return texts.stream()
                .filter(text -> text.column == column && text.part == part)
                .findFirst()
                .orElseThrow();
    }
}
