package org.lectern.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.FieldPlace;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.Sighting;
import org.lectern.text.CleanRecord;

/**
 * What a layout makes of a page: collects records and problems, and sees to it that every line has a fate. A line that
 * nobody speaks of is not understood. For one page and one thread.
 */
public final class Transcript {
    private final Page page;
    private final String layout;
    private boolean decoded;
    private final LineFate[] fates;
    private final List<PaperRecord> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String title;
    private final List<FieldPlace> places = new ArrayList<>();

    Transcript(Page page, String layout) {
        this.page = page;
        this.layout = layout;
        fates = new LineFate[page.lines().size()];
        Arrays.setAll(fates, i -> page.lines().get(i).isBlank() ? new LineFate.Blank() : new LineFate.NotUnderstood());
    }

    /** What the listing calls itself; the first that is said stays. */
    public void listingTitle(String text) {
        title = title == null ? text : title;
    }

    /** The block is no part of any paper; the rule says why, in words. */
    public void furniture(Block block, String rule) {
        block.lines().forEach(line -> fate(line, new LineFate.Furniture(rule)));
    }

    /** The ordinal that the next record will have. */
    public int nextOrdinal() {
        return records.size() + 1;
    }

    /** The block is where the next record has that field, by its name in JSON. */
    public void field(Block block, String field) {
        block.lines().forEach(line -> fate(line, new LineFate.Field(nextOrdinal(), field)));
        places.add(new FieldPlace(field, block.firstLine(), block.lastLine()));
    }

    /**
     * The page is in a format with its own way of writing any character, as HTML and JSON, and the records to come are
     * decoded: what looks like an entity of HTML in them is what the paper says. In all others entities of HTML are what a page left there.
     */
    public void decoded() {
        decoded = true;
    }

    /** Ends the record of the fields named since the last. */
    public void record(Metadata metadata) {
        end(CleanRecord.of(metadata, !decoded));
    }

    /** Ends a record that Lectern wrote itself, in which nothing is left of a page. */
    public void exportedRecord(Metadata metadata) {
        end(CleanRecord.of(metadata, false));
    }

    private void end(Metadata metadata) {
        places.sort(Comparator.comparingInt(FieldPlace::startLine));
        int first = places.stream().mapToInt(FieldPlace::startLine).min().orElse(0);
        int last = places.stream().mapToInt(FieldPlace::endLine).max().orElse(0);
        Sighting source = new Sighting(page.name(), page.name(), layout, nextOrdinal(), first, last);
        records.add(new PaperRecord(metadata, source, places));
        places.clear();
    }

    /** Notes something that a person should know. */
    public void problem(int line, String message) {
        problems.add(new Problem(line, message));
    }

    /**
     * Notes that the general layout read the page.
     *
     * @param confidence how sure it is, 0 to 1
     * @param shape what it found, in words
     */
    public void inferred(double confidence, String shape) {
        problem(0, "read by the general layout: %s; %d %% sure".formatted(shape, Math.round(100 * confidence)));
    }

    private void fate(Line line, LineFate fate) {
        fates[line.number() - 1] = fate;
    }

    /** What was said, of a stretch of lines that the page is a copy of, numbered from 1. */
    StretchReading of(List<Line> lines) {
        return new StretchReading(lines, Optional.ofNullable(title), records, fates, problems);
    }
}
