package org.lectern.digest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.paper.PaperRecord;

/**
 * Cuts a text between the pages that somebody pasted one below the other, so that each is read as if it stood alone. Where a
 * cut may be is told by what lines look like; it is made where the two parts, read each by itself, tell more than the whole
 * does. For one text and one thread.
 */
final class PageCutter {
    /** How often a part of a part is cut again. */
    private static final int DEEPEST = 6;

    /** In lines; so far around a cut the text is read to see what the cut is worth. */
    private static final int REACH = 1000;

    /** In lines; so far around a cut the text is read to find the line where it is best made. */
    private static final int NEAR = 200;

    /** What a mark says for a cut, in fields. */
    private static final double MARKED = 6;

    /** Where so many places near a change are no good, none is. */
    private static final int MOST_TRIES = 8;

    /** So many records make lines without a mark a page. */
    private static final int FEWEST_RECORDS = 2;

    private final Function<List<Line>, Optional<StretchReading>> reader;
    private final Function<List<Line>, Optional<StretchReading>> quick;
    private final Set<String> lastResorts;
    private final Map<List<Integer>, Optional<StretchReading>> known = new HashMap<>();

    /**
     * A cutter.
     *
     * @param reader reads lines as one page, and what it leaves over as other pages
     * @param quick reads lines as one page only
     * @param lastResorts the names of the layouts that any page may be read in
     */
    PageCutter(
            Function<List<Line>, Optional<StretchReading>> reader,
            Function<List<Line>, Optional<StretchReading>> quick,
            Set<String> lastResorts) {
        this.reader = reader;
        this.quick = quick;
        this.lastResorts = lastResorts;
    }

    /** What the lines say, cut where that is better than what was read of the whole. */
    Optional<StretchReading> read(List<Line> lines, Optional<StretchReading> whole) {
        return read(lines, whole, 0);
    }

    private Optional<StretchReading> read(List<Line> lines, Optional<StretchReading> whole, int depth) {
        if (depth == DEEPEST) {
            return whole;
        }
        List<Integer> changes =
                LineStyles.changes(lines, whole.filter(this::isUnderstood).isPresent());
        NavigableSet<Integer> exact = CutPlaces.marked(lines);
        Set<Integer> near = new LinkedHashSet<>(whole.map(CutPlaces::seams).orElse(List.of()));
        near.addAll(changes);
        if (near.isEmpty() && exact.isEmpty()) {
            return whole;
        }
        Optional<Cut> cut = best(lines, whole, near, exact);
        if (cut.isEmpty()) {
            return whole;
        }
        int at = cut.get().at();
        return Optional.of(StretchReading.notUnderstood(lines)
                .with(0, part(lines.subList(0, at), depth))
                .with(at, part(lines.subList(at, lines.size()), depth)));
    }

    /** What the lines are as one page; the same are asked for time and again. */
    private Optional<StretchReading> page(List<Line> lines) {
        List<Integer> place = List.of(lines.getFirst().number(), lines.getLast().number());
        Optional<StretchReading> reading = known.get(place);
        if (reading == null) {
            reading = reader.apply(lines);
            known.put(place, reading);
        }
        return reading;
    }

    /** Whether a layout that knows its page understands all of it. */
    private boolean isUnderstood(StretchReading whole) {
        Set<String> layouts = whole.layouts();
        return whole.notUnderstood() == 0
                && layouts.size() == 1
                && lastResorts.stream().noneMatch(layouts::contains);
    }

    private StretchReading part(List<Line> lines, int depth) {
        return read(lines, page(lines), depth + 1).orElseGet(() -> StretchReading.notUnderstood(lines));
    }

    /**
     * A place to cut.
     *
     * @param at the first line of the lower page
     * @param gain how much more is told by the parts than by the whole
     * @param clean whether every line is understood
     */
    private record Cut(int at, double gain, boolean clean) {}

    private Optional<Cut> best(
            List<Line> lines, Optional<StretchReading> whole, Set<Integer> changes, NavigableSet<Integer> exact) {
        Optional<Cut> best = Optional.empty();
        for (int at : exact) {
            best = better(best, cut(lines, whole, at, true));
        }
        if (best.filter(Cut::clean).isPresent()) {
            return best;
        }
        for (int change : changes) {
            Optional<Integer> refined = refined(lines, change).filter(at -> !exact.contains(at));
            if (refined.isPresent()) {
                best = better(best, cut(lines, whole, refined.get(), false));
            }
        }
        return best;
    }

    private static Optional<Cut> better(Optional<Cut> one, Optional<Cut> other) {
        boolean better = other.isPresent()
                && (one.isEmpty() || other.get().gain() > one.get().gain());
        return better ? other : one;
    }

    /** What it is worth to cut there; empty when it is worth nothing. */
    private Optional<Cut> cut(List<Line> lines, Optional<StretchReading> whole, int at, boolean marked) {
        int from = Math.max(0, at - REACH);
        int to = Math.min(lines.size(), at + REACH);
        List<Line> around = lines.subList(from, to);
        Optional<StretchReading> uncut = around.size() == lines.size() ? whole : page(around);
        Worth one = new Worth(uncut.orElseGet(() -> StretchReading.notUnderstood(around)), 0);
        return parts(this::page, around, at - from, marked ? 1 : FEWEST_RECORDS)
                .filter(parts -> !isUnderstoodAs(one.reading(), parts.reading().layouts()))
                .map(parts -> new Cut(
                        at,
                        parts.over(one)
                                + (marked
                                                && isBetween(one.reading(), at - from)
                                                && !isGuess(parts.reading(), one.reading())
                                        ? MARKED
                                        : 0),
                        parts.reading().notUnderstood() == 0))
                .filter(cut -> cut.gain() > 0);
    }

    /** Whether no record goes on across the cut. */
    private static boolean isBetween(StretchReading whole, int at) {
        return whole.records().stream()
                .noneMatch(parsed ->
                        parsed.source().startLine() <= at && parsed.source().endLine() > at);
    }

    private static boolean isUnderstoodAs(StretchReading whole, Set<String> layouts) {
        return layouts.size() == 1 && layouts.equals(whole.layouts());
    }

    /** Whether a part is read by the last resort, and nothing of the whole: where a page is torn, its pieces may be. */
    private boolean isGuess(StretchReading parts, StretchReading whole) {
        return !whole.records().isEmpty()
                && lastResorts.stream()
                        .anyMatch(last -> parts.layouts().contains(last)
                                && !whole.layouts().contains(last));
    }

    /** Both parts, each read by itself; empty when one of them is no page. */
    private static Optional<Worth> parts(
            Function<List<Line>, Optional<StretchReading>> by, List<Line> lines, int at, int fewest) {
        Optional<StretchReading> above = by.apply(lines.subList(0, at));
        if (above.filter(page -> page.isPage(fewest)).isEmpty()) {
            return Optional.empty();
        }
        return by.apply(lines.subList(at, lines.size()))
                .filter(page -> page.isPage(fewest))
                .map(below ->
                        StretchReading.notUnderstood(lines).with(0, above.get()).with(at, below))
                .map(together -> new Worth(together, at));
    }

    /** The line near a change of looks at which to cut best; empty when none is any good. */
    private Optional<Integer> refined(List<Line> lines, int change) {
        int from = Math.max(0, change - NEAR);
        List<Line> around = lines.subList(from, Math.min(lines.size(), change + NEAR));
        Optional<Worth> best = Optional.empty();
        int tries = 0;
        int first = 0;
        int last = around.size();
        for (int place : CutPlaces.near(lines, change)) {
            int at = place - from;
            if (at < first || at > last || (best.isEmpty() && tries == MOST_TRIES)) {
                continue;
            }
            tries++;
            Optional<Worth> parts = parts(quick, around, at, 1);
            if (parts.isPresent() && best.isEmpty()) {
                List<PaperRecord> records = parts.get().reading().records();
                int seam = parts.get().seam();
                first = seam < 2 ? 0 : records.get(seam - 2).source().startLine() - 1;
                last = seam < records.size() ? records.get(seam).source().startLine() - 1 : last;
            }
            if (parts.isPresent() && (best.isEmpty() || parts.get().over(best.get()) > 0)) {
                best = parts;
            }
        }
        return best.map(parts -> from + parts.cut());
    }
}
