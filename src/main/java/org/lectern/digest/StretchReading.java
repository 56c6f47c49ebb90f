package org.lectern.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.lectern.paper.FieldPlace;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.Sighting;

/**
 * What was made of a stretch of a listing's lines, in one layout or in several that stand one after the other. Within it
 * lines are named by their place in the stretch, from 1, and records by their ordinal in it; {@link #passage} gives them as
 * they are in the file.
 */
final class StretchReading {
    /** The largest share of its lines that a page may leave not understood. */
    private static final double MOST_NOT_UNDERSTOOD = 1;

    private final List<Line> lines;
    private final Optional<String> title;
    private final List<PaperRecord> records;
    private final LineFate[] fates;
    private final List<Problem> problems;

    StretchReading(
            List<Line> lines,
            Optional<String> title,
            List<PaperRecord> records,
            LineFate[] fates,
            List<Problem> problems) {
        this.lines = lines;
        this.title = title;
        this.records = records;
        this.fates = fates;
        this.problems = problems;
    }

    /** Of lines that nobody reads. */
    static StretchReading notUnderstood(List<Line> lines) {
        LineFate[] fates = lines.stream()
                .map(line -> line.isBlank() ? new LineFate.Blank() : new LineFate.NotUnderstood())
                .toArray(LineFate[]::new);
        return new StretchReading(lines, Optional.empty(), List.of(), fates, List.of());
    }

    List<Line> lines() {
        return lines;
    }

    /** What the listing calls itself; empty when nothing in the stretch says so. */
    Optional<String> title() {
        return title;
    }

    /** The records by their places; their lines count from 1 at the start of the stretch. */
    List<PaperRecord> records() {
        return records;
    }

    /** How many fields of papers it tells, all papers together. */
    long fieldCount() {
        return records.stream()
                .mapToLong(parsed -> parsed.fields().stream()
                        .map(FieldPlace::field)
                        .distinct()
                        .count())
                .sum();
    }

    /** The names of the layouts of its records. */
    Set<String> layouts() {
        return records.stream().map(parsed -> parsed.source().layout()).collect(Collectors.toSet());
    }

    /** Whether it has so many records and not too much that nobody understands, as a page has that stands by itself. */
    boolean isPage(int fewestRecords) {
        return records.size() >= fewestRecords && shareNotUnderstood() <= MOST_NOT_UNDERSTOOD;
    }

    LineFate fate(int index) {
        return fates[index];
    }

    /** Of the lines that are not blank, how many are not understood: 0 to 1. */
    double shareNotUnderstood() {
        long all = Arrays.stream(fates)
                .filter(fate -> !(fate instanceof LineFate.Blank))
                .count();
        return all == 0 ? 0 : (double) notUnderstood() / all;
    }

    /** How many lines nobody understands. */
    long notUnderstood() {
        return Arrays.stream(fates)
                .filter(LineFate.NotUnderstood.class::isInstance)
                .count();
    }

    /** This, with a part of its lines as another layout reads them; no record of this may stand there. */
    StretchReading with(int from, StretchReading part) {
        LineFate[] all = fates.clone();
        List<PaperRecord> together = new ArrayList<>(records);
        part.records.forEach(parsed -> together.add(renumbered(
                parsed,
                parsed.source(),
                parsed.source().listing(),
                parsed.source().ordinal(),
                line -> line + from)));
        together.sort(Comparator.comparingInt(parsed -> parsed.source().startLine()));
        int[] mine = new int[records.size() + 1];
        int[] its = new int[part.records.size() + 1];
        List<PaperRecord> numbered = new ArrayList<>(together.size());
        for (PaperRecord parsed : together) {
            int ordinal = numbered.size() + 1;
            boolean isIts =
                    parsed.source().startLine() > from && parsed.source().startLine() <= from + part.lines.size();
            (isIts ? its : mine)[parsed.source().ordinal()] = ordinal;
            numbered.add(numbered(parsed, ordinal));
        }
        for (int i = 0; i < all.length; i++) {
            boolean isIts = i >= from && i < from + part.fates.length;
            all[i] = isIts ? renamed(part.fates[i - from], its) : renamed(all[i], mine);
        }
        List<Problem> known = new ArrayList<>(problems);
        part.problems.forEach(
                problem -> known.add(new Problem(problem.line() == 0 ? 0 : problem.line() + from, problem.message())));
        return new StretchReading(lines, title.or(() -> part.title), numbered, all, known);
    }

    /**
     * This, of a longer stretch in which those lines stand at those indices; nobody understands the others.
     *
     * @param all the lines of that stretch
     */
    StretchReading spread(List<Line> all, int[] places) {
        LineFate[] spread = notUnderstood(all).fates;
        for (int i = 0; i < places.length; i++) {
            spread[places[i]] = fates[i];
        }
        List<PaperRecord> there = records.stream()
                .map(parsed -> renumbered(
                        parsed,
                        parsed.source(),
                        parsed.source().listing(),
                        parsed.source().ordinal(),
                        place -> place == 0 ? 0 : places[place - 1] + 1))
                .toList();
        List<Problem> known = problems.stream()
                .map(problem ->
                        new Problem(problem.line() == 0 ? 0 : places[problem.line() - 1] + 1, problem.message()))
                .toList();
        return new StretchReading(all, title, there, spread, known);
    }

    private static PaperRecord renumbered(
            PaperRecord parsed, Sighting at, String listing, int ordinal, IntUnaryOperator line) {
        return new PaperRecord(
                parsed.metadata(),
                new Sighting(
                        at.file(),
                        listing,
                        at.layout(),
                        ordinal,
                        line.applyAsInt(at.startLine()),
                        line.applyAsInt(at.endLine())),
                parsed.fields().stream()
                        .map(place -> new FieldPlace(
                                place.field(), line.applyAsInt(place.startLine()), line.applyAsInt(place.endLine())))
                        .toList());
    }

    private static LineFate renamed(LineFate fate, int[] ordinals) {
        return fate instanceof LineFate.Field(int ordinal, String field)
                ? new LineFate.Field(ordinals[ordinal], field)
                : fate;
    }

    private static PaperRecord numbered(PaperRecord parsed, int ordinal) {
        Sighting at = parsed.source();
        return new PaperRecord(
                parsed.metadata(),
                new Sighting(at.file(), at.listing(), at.layout(), ordinal, at.startLine(), at.endLine()),
                parsed.fields());
    }

    /**
     * The lines from one index to before another, with the records in it, as they are in the file.
     *
     * @param recordsBefore how many records the file has before the first of these
     * @param decoding the problems of decoding
     */
    Passage passage(
            int from, int to, String file, String listing, int recordsBefore, List<Problem> decoding, long bytes) {
        List<PaperRecord> within = new ArrayList<>();
        int skipped = 0;
        for (PaperRecord parsed : records) {
            if (parsed.source().startLine() <= from) {
                skipped++;
            } else if (parsed.source().startLine() <= to) {
                within.add(inFile(parsed, listing, recordsBefore + within.size() + 1));
            }
        }
        int ordinals = recordsBefore - skipped;
        List<LineFate> own = Arrays.stream(fates, from, to)
                .map(fate -> fate instanceof LineFate.Field(int ordinal, String field)
                        ? new LineFate.Field(ordinal + ordinals, field)
                        : fate)
                .toList();
        List<Problem> told = new ArrayList<>(decoding);
        for (Problem problem : problems) {
            int index = problem.line() - 1;
            if (index < 0 ? from == 0 : index >= from && index < to) {
                told.add(new Problem(index < 0 ? 0 : lines.get(index).number(), problem.message()));
            }
        }
        told.sort(Comparator.comparingInt(Problem::line));
        return new Passage(file, listing, lines.subList(from, to), own, within, told, bytes);
    }

    private PaperRecord inFile(PaperRecord parsed, String listing, int ordinal) {
        return renumbered(parsed, parsed.source(), listing, ordinal, this::number);
    }

    private int number(int place) {
        return place == 0 ? 0 : lines.get(place - 1).number();
    }
}
