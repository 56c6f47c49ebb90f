package org.lectern.compare;

import java.util.ArrayList;
import java.util.List;
import org.lectern.compare.Lexicon.Reading;

/** The texts of the papers as they are shown and read; a number for each. */
final class Texts {
    private final List<Text> texts = new ArrayList<>();

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

    Text of(int column, Part part) {
        return texts.get(2 * column + part.ordinal());
    }
}
