package org.lectern.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.compare.Lexicon.Reading;

/** The texts of the papers as they are shown and read. */
final class Texts {
    private static final Pattern ADDRESS = Pattern.compile("\\w+://\\S+");

    private final List<Text> texts = new ArrayList<>();
    private final Set<String> small = new HashSet<>();

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
            if (!shown.contains("://")) {
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
        texts.add(new Text(column, Part.TITLE, title, lexicon.read(title)));
        texts.add(new Text(column, Part.ABSTRACT, abstractText, lexicon.read(abstractText)));
    }

    List<Text> all() {
        return texts;
    }

    /** Whether some text has a word in small letters, given in these. */
    boolean hasSmall(String word) {
        if (small.isEmpty()) {
            for (Text text : texts) {
                for (Lexicon.Word one : text.reading.words()) {
                    String written = text.shown.substring(one.start(), one.end());
                    if (written.equals(written.toLowerCase(Locale.ROOT))) {
                        small.add(written);
                    }
                }
            }
        }
        return small.contains(word);
    }

    Text of(int column, Part part) {
        return texts.stream()
                .filter(text -> text.column == column && text.part == part)
                .findFirst()
                .orElseThrow();
    }
}
