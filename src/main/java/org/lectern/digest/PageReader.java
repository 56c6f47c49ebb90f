package org.lectern.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stretch of lines with the layouts that fit: the surest on the whole, and where that leaves lines that nobody
 * understands, the surest on those, for people paste pages of several sites one after the other.
 */
final class PageReader {
    /** What another layout must find among the lines that the first left over: a chance likeness is one record. */
    private static final int FEWEST_RECORDS = 2;

    /** How sure a layout is that has seen its marks. */
    private static final double SURE = 0.9;

    /** Fewer lines, blank ones aside, are no page of their own. */
    private static final int FEWEST_LINES = FEWEST_RECORDS;

    /** How many paragraphs the head or foot of a page has at the most. */
    private static final int MOST_TRIMMED = 8;

    /** How often a part of a part is looked at: so many pages, pasted one after the other, are told apart at any rate. */
    private static final int DEEPEST = 6;

    /** How often all lines of a page may be read, part by part, in looking for other pages among those left over. */
    private static final long BUDGET = 200;

    /** In lines; the parts of a small page cost little. */
    private static final long LEAST_BUDGET = 1_000_000;

    private final List<DigestLayout> layouts;

    PageReader(List<DigestLayout> layouts) {
        this.layouts = layouts;
    }

    /** What the layouts make of the lines; empty when none finds a paper. */
    Optional<StretchReading> read(String name, List<Line> lines) {
        return RepeatedLines.aside(lines, others -> {
            Attempts attempts = new Attempts(name, others.size());
            return attempts.cutter().read(others, attempts.richest(others, 0));
        });
    }

    /** What that layout makes of the lines, and the others of what it leaves over; empty when it finds no paper. */
    Optional<StretchReading> read(String name, List<Line> lines, DigestLayout layout) {
        return RepeatedLines.aside(lines, others -> readOthers(name, others, layout));
    }

    private Optional<StretchReading> readOthers(String name, List<Line> lines, DigestLayout layout) {
        Attempts attempts = new Attempts(name, lines.size());
        Optional<StretchReading> whole = Optional.of(read(page(name, lines), lines, layout))
                .filter(reading -> !reading.records().isEmpty())
                .map(reading -> attempts.withLeftOver(reading, 0));
        return whole.isEmpty() ? whole : attempts.cutter().read(lines, whole);
    }

    /** Layouts see lines numbered from 1, so that a stretch is to them as a page of its own. */
    private static Page page(String name, List<Line> lines) {
        boolean isCounted = lines.isEmpty()
                || (lines.getFirst().number() == 1 && lines.getLast().number() == lines.size());
        if (isCounted) {
            return Page.of(name, lines);
        }
        List<Line> numbered = new ArrayList<>(lines.size());
        for (Line line : lines) {
            numbered.add(line.numbered(numbered.size() + 1));
        }
        return Page.of(name, numbered);
    }

    private static StretchReading read(Page page, List<Line> lines, DigestLayout layout) {
        Transcript transcript = new Transcript(page, layout.name());
        layout.read(page, transcript);
        return transcript.of(lines);
    }

    /** Readings of parts of one page. The same parts are asked for time and again, so they are kept. For one thread. */
    private final class Attempts {
        private final String name;
        private final Map<Part, Optional<StretchReading>> richest = new HashMap<>();
        private final Map<Part, List<StretchReading>> sure = new HashMap<>();
        /** How many lines may still be read in looking for pages among lines that were left over. */
        private long budget;

        /** A part of the page by its first and last line, and how deep in parts of parts it is looked at. */
        private record Part(int first, int last, int depth) {}

        Attempts(String name, int lines) {
            this.name = name;
            budget = LEAST_BUDGET + BUDGET * lines;
        }

        PageCutter cutter() {
            Set<String> lastResorts = layouts.stream()
                    .filter(DigestLayout::isLastResort)
                    .map(DigestLayout::name)
                    .collect(Collectors.toSet());
            return new PageCutter(part -> richest(part, 0), part -> richest(part, DEEPEST), lastResorts);
        }

        /**
         * What the layout that recognises the lines best makes of them, and the others of what it leaves over. Where several are
         * sure of their marks, as on a mixed page, the one to begin with is the one that tells most of the papers in the end.
         */
        Optional<StretchReading> richest(List<Line> lines, int depth) {
            Part part = part(lines, depth);
            Optional<StretchReading> known = richest.get(part);
            if (known != null) {
                return known;
            }
            List<StretchReading> readings = sure(lines).stream()
                    .map(reading -> withLeftOver(reading, depth))
                    .toList();
            // Of equals, the first: max would give the last.
            Optional<StretchReading> best =
                    readings.stream().reduce((one, other) -> other.fieldCount() > one.fieldCount() ? other : one);
            richest.put(part, best);
            return best;
        }

        private static Part part(List<Line> lines, int depth) {
            return lines.isEmpty()
                    ? new Part(0, 0, depth)
                    : new Part(lines.getFirst().number(), lines.getLast().number(), depth);
        }

        StretchReading withLeftOver(StretchReading reading, int depth) {
            if (depth == DEEPEST) {
                return reading;
            }
            StretchReading whole = reading;
            for (Range left : leftOver(reading)) {
                for (Range trimmed : trimmed(reading, left)) {
                    if (budget < 0) {
                        return whole;
                    }
                    List<Line> lines = reading.lines().subList(trimmed.from(), trimmed.to());
                    Optional<StretchReading> part = richest(lines, depth + 1);
                    if (part.filter(page -> page.isPage(FEWEST_RECORDS)).isPresent()) {
                        whole = whole.with(trimmed.from(), part.get());
                        break;
                    }
                }
            }
            return whole;
        }

        /**
         * What layouts that recognise the lines make of them, the surest first: those that are sure of their marks,
         * or else the one that recognises them best; none that finds no paper.
         */
        private List<StretchReading> sure(List<Line> lines) {
            Part part = part(lines, 0);
            List<StretchReading> known = sure.get(part);
            if (known == null) {
                budget -= lines.size();
                Page page = page(name, lines);
                List<StretchReading> certain = PageReader.this.sure(page, lines, false);
                known = certain.isEmpty() ? PageReader.this.sure(page, lines, true) : certain;
                sure.put(part, known);
            }
            return known;
        }
    }

    /** The readings by the layouts of last resort, or by the others. */
    private List<StretchReading> sure(Page page, List<Line> lines, boolean lastResort) {
        record Candidate(DigestLayout layout, double confidence) {}
        List<StretchReading> readings = new ArrayList<>();
        layouts.stream()
                .filter(layout -> layout.isLastResort() == lastResort)
                .map(layout -> new Candidate(layout, layout.recognize(page)))
                .filter(candidate -> candidate.confidence() >= DigestLayout.RECOGNIZED)
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .forEach(candidate -> {
                    if (readings.isEmpty() || candidate.confidence() >= SURE) {
                        StretchReading reading = read(page, lines, candidate.layout());
                        if (!reading.records().isEmpty()) {
                            readings.add(reading);
                        }
                    }
                });
        return readings;
    }

    /**
     * What to try of a run of lines that was left over: all of it, and then without some paragraphs of its end, where the head
     * of the next page may stand, or of its start, where the foot of that before may.
     */
    private static List<Range> trimmed(StretchReading reading, Range left) {
        List<Range> tries = new ArrayList<>();
        tries.add(left);
        List<Integer> gaps = new ArrayList<>();
        for (int i = left.from() + 1; i < left.to(); i++) {
            if (reading.fate(i) instanceof LineFate.Blank && !(reading.fate(i - 1) instanceof LineFate.Blank)) {
                gaps.add(i);
            }
        }
        for (int i = 0; i < Math.min(MOST_TRIMMED, gaps.size()); i++) {
            if (left.to() < reading.lines().size()) {
                tries.add(new Range(left.from(), gaps.get(gaps.size() - 1 - i)));
            }
            if (left.from() > 0) {
                tries.add(new Range(gaps.get(i), left.to()));
            }
        }
        return tries;
    }

    private record Range(int from, int to) {}

    /**
     * The runs of lines in no record of which several are not understood; and what is above the first record and below the last,
     * be it furniture, for all around its own page is furniture to some layouts.
     */
    private static List<Range> leftOver(StretchReading reading) {
        List<Range> ranges = new ArrayList<>();
        int size = reading.lines().size();
        int from = 0;
        int others = 0;
        int unknown = 0;
        for (int i = 0; i <= size; i++) {
            @Nullable LineFate fate = i == size ? null : reading.fate(i);
            if (fate == null || fate instanceof LineFate.Field) {
                boolean around = from == 0 || i == size;
                if ((around ? others : unknown) >= FEWEST_LINES && i - from < size) {
                    ranges.add(new Range(from, i));
                }
                from = i + 1;
                others = 0;
                unknown = 0;
            } else if (!(fate instanceof LineFate.Blank)) {
                others++;
                unknown += fate instanceof LineFate.NotUnderstood ? 1 : 0;
            }
        }
        return ranges;
    }
}
