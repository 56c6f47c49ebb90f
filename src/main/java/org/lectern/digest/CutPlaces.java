package org.lectern.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lectern.paper.PaperRecord;

/** Where in a text one page may end and another begin; each place is the index of the first line of the lower page. */
final class CutPlaces {
    /** In lines; the head of a page may look like the end of that above it, and is looked for so far above the change. */
    private static final int ABOVE = 50;

    /** In lines. */
    private static final int BELOW = 20;

    /** Where more gaps are wide, they are how a page sets its paragraphs. */
    private static final int MOST_WIDE = 8;

    /** How many of the places are looked at where a text is read in another layout than above. */
    private static final int MOST_SEAMS = 8;

    /** How many documents are cut out of a text one by one; those of a longer list of them are all alike. */
    private static final int MOST_EDGES = 16;

    private CutPlaces() {}

    /** Where a mark says so: documents, and gaps that are wider than others. */
    static NavigableSet<Integer> marked(List<Line> lines) {
        NavigableSet<Integer> marked = new TreeSet<>(wideGaps(lines));
        DocumentEdges.of(lines).stream().limit(MOST_EDGES).forEach(marked::add);
        return marked;
    }

    /** The first lines of records in another layout than that of the record above. */
    static List<Integer> seams(StretchReading whole) {
        List<PaperRecord> records = whole.records();
        return IntStream.range(1, records.size())
                .filter(i -> !records.get(i)
                        .source()
                        .layout()
                        .equals(records.get(i - 1).source().layout()))
                .mapToObj(i -> records.get(i).source().startLine() - 1)
                .filter(at -> at > 0)
                .limit(MOST_SEAMS)
                .toList();
    }

    /** The first lines below gaps of several blank lines; none where such gaps are the rule. */
    private static List<Integer> wideGaps(List<Line> lines) {
        List<Integer> wide = new ArrayList<>();
        int blank = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                blank++;
            } else {
                if (blank > 1 && i > blank) {
                    wide.add(i);
                }
                blank = 0;
            }
        }
        return wide.size() > MOST_WIDE ? List.of() : wide;
    }

    /** Where to try, near a change: there, and then below each gap, the nearest first. */
    static List<Integer> near(List<Line> lines, int change) {
        List<Integer> places = new ArrayList<>();
        places.add(change);
        for (int i = Math.max(1, change - ABOVE); i < Math.min(lines.size(), change + BELOW); i++) {
            boolean top = !lines.get(i).isBlank() && lines.get(i - 1).isBlank();
            if (top && i != change) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparingInt(at -> Math.abs(at - change)));
        return places;
    }
}
