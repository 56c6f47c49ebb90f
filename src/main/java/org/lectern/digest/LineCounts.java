package org.lectern.digest;

import java.util.ArrayList;
import java.util.List;

/**
 * How many lines of a listing became what; blank ones are not counted.
 *
 * @param records those of papers
 * @param furniture those of the page around
 * @param notUnderstood the others
 */
public record LineCounts(int records, int furniture, int notUnderstood) {
    /** Counts the lines of a listing. */
    public static LineCounts of(Digest digest) {
        int records = 0;
        int furniture = 0;
        int notUnderstood = 0;
        for (LineFate fate : digest.fates()) {
            switch (fate) {
                case LineFate.Field field -> records++;
                case LineFate.Furniture rule -> furniture++;
                case LineFate.NotUnderstood unknown -> notUnderstood++;
                case LineFate.Blank blank -> {}
            }
        }
        return new LineCounts(records, furniture, notUnderstood);
    }

    /** The first lines that nobody understood, no more than so many. */
    public static List<Line> notUnderstood(Digest digest, int most) {
        List<Line> found = new ArrayList<>();
        for (int i = 0; i < digest.fates().size() && found.size() < most; i++) {
            if (digest.fates().get(i) instanceof LineFate.NotUnderstood) {
                found.add(new Line(i + 1, digest.lines().get(i)));
            }
        }
        return found;
    }
}
