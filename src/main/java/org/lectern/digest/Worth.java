package org.lectern.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperRecord;

/**
 * How well lines are understood that are read as those of two pages, or of one: by the fields that are told, less the lines
 * that nobody understands and the pages that it takes to tell them.
 *
 * @param reading what they say
 * @param cut the index of the lower page's first line; 0 when there is but one page
 */
record Worth(StretchReading reading, int cut) {
    /** What a line that nobody understands costs, in fields. */
    private static final double NOT_UNDERSTOOD = 1;

    /** What another page costs: fewer pages are likelier than many. */
    private static final double PAGE = 3;

    /** What a paper costs that is read twice, for it was torn in two. */
    private static final double TORN = 2;

    /** What it costs to take furniture for a part of a record, beyond the fields. */
    private static final double INVENTED = 0.5;

    /** So many records may be made of the head of a page by mistake. */
    private static final int FEW = 2;

    /**
     * How much more is told than in another reading of the lines. A record or two of the other that are furniture to this are no
     * loss: the head of a page, taken for a paper of the page above.
     */
    double over(Worth other) {
        return value() + other.ofFurnitureIn(reading) - other.value() - ofFurnitureIn(other.reading);
    }

    /** In fields. */
    double value() {
        double value = -NOT_UNDERSTOOD * reading.notUnderstood();
        @Nullable PaperRecord above = null;
        for (PaperRecord parsed : reading.records()) {
            value -= above != null && isOfOnePage(above, parsed) ? 0 : PAGE;
            value += above != null && isTorn(above, parsed) ? -TORN : fieldCount(parsed.metadata());
            above = parsed;
        }
        return value;
    }

    /** The index of the first record of the lower page: where, the nearest to the cut, the layout changes. */
    int seam() {
        List<PaperRecord> records = reading.records();
        int below = 0;
        while (below < records.size() && records.get(below).source().startLine() <= cut) {
            below++;
        }
        for (int away = 0; away <= records.size(); away++) {
            if (isSeam(records, below - away)) {
                return below - away;
            }
            if (isSeam(records, below + away)) {
                return below + away;
            }
        }
        return below;
    }

    private static boolean isSeam(List<PaperRecord> records, int index) {
        return index > 0
                && index < records.size()
                && !records.get(index)
                        .source()
                        .layout()
                        .equals(records.get(index - 1).source().layout());
    }

    private boolean isOfOnePage(PaperRecord above, PaperRecord below) {
        return above.source().layout().equals(below.source().layout())
                && above.source().startLine() > cut == below.source().startLine() > cut;
    }

    private static boolean isTorn(PaperRecord above, PaperRecord below) {
        String upper = above.metadata().title();
        String lower = below.metadata().title();
        return upper.endsWith(lower) || lower.endsWith(upper);
    }

    /** How many fields a record has but for its title, which anything may be taken for. */
    private static long fieldCount(Metadata paper) {
        long texts = Stream.of(
                        paper.organization(),
                        paper.published(),
                        paper.venue(),
                        paper.presentation(),
                        paper.arxivId(),
                        paper.doi(),
                        paper.citationKey())
                .filter(field -> field.isPresent())
                .count();
        long lists = Stream.of(
                        paper.authors(), paper.categories(), paper.keywords(), paper.links(), paper.figureCaptions())
                .filter(list -> !list.isEmpty())
                .count();
        long numbers = Stream.of(paper.authorCount(), paper.upvotes(), paper.commentCount())
                .filter(number -> number.isPresent())
                .count();
        return texts + lists + numbers + (paper.abstractText().isEmpty() ? 0 : 1);
    }

    /**
     * What those fields are worth together of which each line is furniture of a page in another layout in another reading, when
     * they are of but few records.
     */
    private double ofFurnitureIn(StretchReading other) {
        Set<LineFate.Field> gone = new HashSet<>();
        Set<LineFate.Field> kept = new HashSet<>();
        List<PaperRecord> others = other.records();
        int next = 0;
        for (int i = 0; i < reading.lines().size(); i++) {
            while (next < others.size() && others.get(next).source().endLine() <= i) {
                next++;
            }
            if (reading.fate(i) instanceof LineFate.Field field) {
                boolean furniture = other.fate(i) instanceof LineFate.Furniture
                        && next < others.size()
                        && !others.get(next).source().layout().equals(layoutOf(field));
                (furniture ? gone : kept).add(field);
            }
        }
        gone.removeAll(kept);
        long ofRecords = gone.stream().map(LineFate.Field::ordinal).distinct().count();
        return ofRecords > FEW ? 0 : gone.size() + INVENTED * ofRecords;
    }

    private String layoutOf(LineFate.Field field) {
        return reading.records().get(field.ordinal() - 1).source().layout();
    }
}
