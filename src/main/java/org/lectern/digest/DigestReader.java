package org.lectern.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lectern.digest.Refusal.Reason;
import org.lectern.paper.PaperRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads listings: finds the layouts that recognise a page best, and lets them read. Immutable, so safe for use by several
 * threads; nothing a file contains makes it throw.
 */
public final class DigestReader {
    private static final int SHOWN_LINES = 3;
    private static final int SHOWN_CHARACTERS = 72;

    private static final Logger LOG = LoggerFactory.getLogger(DigestReader.class);

    private final List<DigestLayout> layouts;
    private final int window;

    /** A reader of those layouts; of two that are equally sure, the earlier reads. */
    public DigestReader(List<DigestLayout> layouts) {
        this(layouts, Windows.CHARACTERS);
    }

    /** A reader that reads so many characters at a time. */
    DigestReader(List<DigestLayout> layouts, int window) {
        this.layouts = List.copyOf(layouts);
        this.window = window;
    }

    /** A reader of every layout that Lectern comes with. */
    public static DigestReader standard() {
        return new DigestReader(ServiceLoader.load(DigestLayout.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** The layouts, in their order. */
    public List<DigestLayout> layouts() {
        return layouts;
    }

    /** Reads a file into memory. */
    public Reading read(Path file) {
        Collector collector = new Collector();
        return collector.reading(read(file, collector));
    }

    /** Reads a text. */
    public Reading read(SourceText text) {
        Collector collector = new Collector();
        return collector.reading(read(text, collector));
    }

    /**
     * Reads a file passage by passage, in memory that does not grow with it. The consumer is given the passages in the order
     * of the file, all of it, and says whether it wants more; when the file turns out to be no listing, what it was given
     * counts for nothing.
     */
    public Outcome read(Path file, Predicate<Passage> consumer) {
        return switch (TextFile.open(file)) {
            case TextFile.Opened(LineSource lines) -> {
                try (lines) {
                    yield read(lines, TextFile.name(file), file.toString(), Optional.empty(), consumer);
                } catch (IOException failed) {
                    yield TextFile.refusal(file.toString(), failed);
                }
            }
            case TextFile.Message(Email email) -> read(email, TextFile.name(file), file.toString(), consumer);
            case TextFile.Refused(Refusal refusal) -> refusal;
        };
    }

    /** Reads a text passage by passage. */
    public Outcome read(SourceText text, Predicate<Passage> consumer) {
        byte[] bytes = String.join("\n", text.lines()).getBytes(StandardCharsets.UTF_8);
        try (LineSource lines = LineSource.of(text)) {
            return Email.begins(bytes)
                    ? read(Email.of(bytes), text.name(), text.name(), consumer)
                    : read(lines, text.name(), text.name(), Optional.empty(), consumer);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory", impossible);
        }
    }

    /** A message: of its text as plain text and as HTML, that of which more papers are read; the plain one of equals. */
    private Outcome read(Email email, String name, String asked, Predicate<Passage> consumer) {
        List<SourceText> bodies = email.bodies().stream()
                .map(lines -> new SourceText(name, lines, List.of()))
                .toList();
        SourceText richest = bodies.stream()
                .reduce((plain, html) -> recordCount(html) > recordCount(plain) ? html : plain)
                .orElseThrow();
        List<Line> head = new ArrayList<>();
        email.headers().forEach(header -> head.add(new Line(head.size() + 1, header)));
        head.add(new Line(head.size() + 1, ""));
        List<LineFate> fates = head.stream()
                .<LineFate>map(
                        line -> line.isBlank() ? new LineFate.Blank() : new LineFate.Furniture("header of the e-mail"))
                .toList();
        Passage headers = new Passage(name, email.subject().orElse(name), head, fates, List.of(), List.of(), 0);
        return read(LineSource.of(richest), name, asked, Optional.of(headers), consumer);
    }

    private int recordCount(SourceText text) {
        int[] count = {0};
        read(LineSource.of(text), text.name(), text.name(), Optional.empty(), passage -> {
            count[0] += passage.records().size();
            return true;
        });
        return count[0];
    }

    private Outcome read(
            LineSource lines, String name, String asked, Optional<Passage> before, Predicate<Passage> consumer) {
        try {
            Summary.Builder summary = new Summary.Builder();
            before.ifPresent(summary::add);
            Windows windows = new Windows(
                    layouts,
                    window,
                    name,
                    before.map(Passage::title).orElse(name),
                    lines,
                    before.map(head -> head.lines().size()).orElse(0));
            Optional<Passage> untold = before;
            for (Passage passage = windows.next(); passage != null; passage = windows.next()) {
                summary.add(passage);
                if (windows.isAtEnd() && summary.records() == 0) {
                    break;
                }
                if (!untold.map(consumer::test).orElse(true) || !consumer.test(passage)) {
                    return new Stopped(name);
                }
                untold = Optional.empty();
            }
            if (summary.isBlank()) {
                return new Refusal(asked, Reason.EMPTY, "there is nothing in it but white space");
            }
            return summary.records() == 0
                    ? unrecognized(summary.notUnderstood(), asked)
                    : summary.summary(name, windows.title());
        } catch (IOException failed) {
            return TextFile.refusal(asked, failed);
        } catch (RuntimeException fault) {
            // Not the page's fault but ours; the other files must not suffer from it.
            LOG.error("Reading {} failed", asked, fault);
            return new Refusal(
                    asked,
                    Reason.UNRECOGNIZED,
                    "an error of Lectern while reading it (%s); please report it".formatted(fault));
        }
    }

    private Refusal unrecognized(List<Line> lines, String file) {
        String tried = layouts.stream().map(DigestLayout::name).collect(Collectors.joining(", "));
        String start = lines.stream()
                .limit(SHOWN_LINES)
                .map(line -> "“" + shortened(line.folded()) + "”")
                .collect(Collectors.joining(" "));
        return new Refusal(
                file,
                Reason.UNRECOGNIZED,
                "in no layout that Lectern reads (tried: %s); it starts with %s".formatted(tried, start));
    }

    private static String shortened(String line) {
        if (line.length() <= SHOWN_CHARACTERS) {
            return line;
        }
        int end =
                Character.isHighSurrogate(line.charAt(SHOWN_CHARACTERS - 1)) ? SHOWN_CHARACTERS - 1 : SHOWN_CHARACTERS;
        return line.substring(0, end) + "…";
    }

    /** Puts the passages of a listing together. */
    private static final class Collector implements Predicate<Passage> {
        private final List<String> lines = new ArrayList<>();
        private final List<LineFate> fates = new ArrayList<>();
        private final List<PaperRecord> records = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public boolean test(Passage passage) {
            passage.lines().forEach(line -> lines.add(line.text()));
            fates.addAll(passage.fates());
            records.addAll(passage.records());
            problems.addAll(passage.problems());
            return true;
        }

        Reading reading(Outcome outcome) {
            return switch (outcome) {
                case Summary summary ->
                    new Digest(summary, records, fates, problems, new SourceText(summary.file(), lines, List.of()));
                case Refusal refusal -> refusal;
                case Stopped stopped -> throw new IllegalStateException("a collector takes all");
            };
        }
    }
}
