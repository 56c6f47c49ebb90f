package org.lectern.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.PaperRecord;

/**
 * Reads a listing window by window, so that one of any size needs little memory. A window ends anywhere; its last records,
 * which may go on below it, are read again with the next. Every window but the first has the listing's head before it, for
 * what a page says once: its name, its date. For one listing and one thread.
 */
final class Windows {
    /** The size of a window, in characters. */
    static final int CHARACTERS = 1 << 21;

    /** The size of the first, in which the layout is found: every layout looks at it, so it is smaller. */
    private static final int FIRST = 1 << 18;

    /** The largest window, for a listing that cannot be read in parts: as far as the heap allows, in characters. */
    private static final long LARGEST = Math.clamp(Runtime.getRuntime().maxMemory() / 16, CHARACTERS, 1 << 28);

    /** How many records at the end of a window are read again. What a cut changes is at most two records above it. */
    private static final int KEPT_RECORDS = 3;

    /** A head that is longer is not all put before every window. */
    private static final int MOST_HEAD_LINES = 200;

    /** Where more of a window's lines are not understood, another layout may read it better than that of the last window. */
    private static final double MUCH_NOT_UNDERSTOOD = 0.1;

    private final PageReader reader;
    private final Map<String, DigestLayout> layouts;
    private final String name;
    private final LineSource source;
    private final List<Problem> decoding = new ArrayList<>();

    private List<Line> head = List.of();
    private List<Line> pending = new ArrayList<>();
    private long target;
    private final long window;
    private long characters;
    private int number;
    private int records;
    private boolean ended;
    private boolean first = true;
    private String title;
    private boolean titled;
    private @Nullable DigestLayout layout;

    /**
     * Windows on a listing.
     *
     * @param name of the file
     * @param title of the listing, when it does not tell its own
     * @param linesBefore how many lines the file has before those of the source
     */
    Windows(List<DigestLayout> layouts, int window, String name, String title, LineSource source, int linesBefore) {
        this.title = title;
        this.number = linesBefore;
        this.reader = new PageReader(layouts);
        this.layouts = layouts.stream().collect(Collectors.toMap(DigestLayout::name, Function.identity()));
        this.name = name;
        this.source = source;
        this.window = window;
        this.target = Math.min(window, FIRST);
    }

    /** The listing's name: what its head says, or that which it has otherwise. */
    String title() {
        return title;
    }

    boolean isAtEnd() {
        return ended && pending.isEmpty();
    }

    /** The next passage; null after the last. */
    @Nullable
    Passage next() throws IOException {
        while (true) {
            fill();
            if (pending.isEmpty()) {
                return null;
            }
            StretchReading reading = read();
            int settled = ended ? reading.lines().size() : settled(reading);
            if (settled > head.size()) {
                return passage(reading, settled);
            }
            if (characters >= LARGEST) {
                return passage(reading, reading.lines().size());
            }
            target = Math.min(2 * characters, LARGEST);
        }
    }

    private void fill() throws IOException {
        while (!ended && characters < target) {
            String line = source.next();
            if (line == null) {
                ended = true;
            } else {
                number++;
                pending.add(new Line(number, line));
                characters += line.length() + 1L;
            }
        }
        decoding.addAll(source.problems());
    }

    private StretchReading read() {
        List<Line> lines = new ArrayList<>(head.size() + pending.size());
        lines.addAll(head);
        lines.addAll(pending);
        Optional<StretchReading> same = Optional.ofNullable(layout).flatMap(before -> reader.read(name, lines, before));
        if (same.isPresent() && same.get().shareNotUnderstood() <= MUCH_NOT_UNDERSTOOD) {
            return same.get();
        }
        Optional<StretchReading> surest = reader.read(name, lines);
        boolean better = surest.isPresent()
                && (same.isEmpty()
                        || surest.get().shareNotUnderstood() < same.get().shareNotUnderstood());
        return (better ? surest : same).orElseGet(() -> StretchReading.notUnderstood(lines));
    }

    /** How many lines of a window, its head included, will not be read otherwise when more of the listing is known. */
    private int settled(StretchReading reading) {
        List<PaperRecord> found = reading.records();
        if (found.isEmpty()) {
            // A listing may begin after the middle; before anything is known of one, all of it may be needed to see it.
            return first ? 0 : reading.lines().size() / 2;
        }
        String last = found.getLast().source().layout();
        int kept = found.size() - KEPT_RECORDS;
        if (!layoutNamed(last).readsInParts()) {
            kept = found.size() - 1;
            while (kept > 0 && found.get(kept - 1).source().layout().equals(last)) {
                kept--;
            }
        }
        if (kept <= 0) {
            return 0;
        }
        int line = found.get(kept).source().startLine() - 1;
        for (int i = kept - 1; i >= 0; i--) {
            if (found.get(i).source().endLine() > line) {
                line = Math.min(line, found.get(i).source().startLine() - 1);
            }
        }
        return line;
    }

    private DigestLayout layoutNamed(String wanted) {
        DigestLayout found = layouts.get(wanted);
        if (found == null) {
            throw new IllegalStateException("no layout is named " + wanted);
        }
        return found;
    }

    private Passage passage(StretchReading reading, int settled) {
        if (!titled && !reading.records().isEmpty()) {
            title = reading.title().orElse(title);
            titled = true;
        }
        int last = reading.lines().get(settled - 1).number();
        List<Problem> own =
                decoding.stream().filter(problem -> problem.line() <= last).toList();
        decoding.removeIf(problem -> problem.line() <= last);
        Passage passage = reading.passage(head.size(), settled, name, title(), records, own, source.bytes());
        records += passage.records().size();
        follow(reading);
        pending =
                new ArrayList<>(reading.lines().subList(settled, reading.lines().size()));
        characters =
                pending.stream().mapToLong(line -> line.text().length() + 1L).sum();
        target = Math.max(window, 2 * characters);
        first = first && reading.records().isEmpty();
        return passage;
    }

    /** Takes the layout of the last records for the next window, with what stands above the first of them. */
    private void follow(StretchReading reading) {
        if (reading.records().isEmpty()) {
            return;
        }
        DigestLayout latest = layoutNamed(reading.records().getLast().source().layout());
        if (!latest.equals(layout)) {
            int above = reading.records().getFirst().source().startLine() - 1;
            boolean ofIt = layout == null
                    && reading.records().getFirst().source().layout().equals(latest.name());
            head = ofIt ? List.copyOf(reading.lines().subList(0, Math.min(above, MOST_HEAD_LINES))) : List.of();
            layout = latest;
        }
    }
}
