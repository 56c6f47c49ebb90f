package org.lectern.digest;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.lectern.digest.Refusal.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads listings: finds the layout that recognises a page best, and lets it read. Immutable, so safe for use by several
 * threads; nothing a file contains makes it throw.
 */
public final class DigestReader {
    private static final int SHOWN_LINES = 3;
    private static final int SHOWN_CHARACTERS = 72;

    private static final Logger LOG = LoggerFactory.getLogger(DigestReader.class);

    private final List<DigestLayout> layouts;

    /** A reader of those layouts; of two that are equally sure, the earlier reads. */
    public DigestReader(List<DigestLayout> layouts) {
        this.layouts = List.copyOf(layouts);
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

    /** Reads a file. */
    public Reading read(Path file) {
        return switch (TextFile.read(file)) {
            case TextFile.Read(SourceText text) -> read(text, file.toString());
            case TextFile.Refused(Refusal refusal) -> refusal;
        };
    }

    /** Reads a text. */
    public Reading read(SourceText text) {
        return read(text, text.name());
    }

    private Reading read(SourceText text, String file) {
        if (text.isBlank()) {
            return new Refusal(file, Reason.EMPTY, "there is no text in it");
        }
        try {
            return recognized(text).<Reading>map(digest -> digest).orElseGet(() -> unrecognized(text, file));
        } catch (RuntimeException fault) {
            // Not the page's fault but ours; the other files must not suffer from it.
            LOG.error("Reading {} failed", file, fault);
            return new Refusal(
                    file,
                    Reason.UNRECOGNIZED,
                    "an error of Lectern while reading it (%s); please report it".formatted(fault));
        }
    }

    /** What the surest layout makes of it that finds any paper; empty when none does. */
    private Optional<Digest> recognized(SourceText text) {
        Page page = Page.of(text);
        record Candidate(DigestLayout layout, double confidence) {}
        return layouts.stream()
                .map(layout -> new Candidate(layout, layout.recognize(page)))
                .filter(candidate -> candidate.confidence() >= DigestLayout.RECOGNIZED)
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .map(candidate -> read(text, page, candidate.layout()))
                .filter(digest -> !digest.records().isEmpty())
                .findFirst();
    }

    private static Digest read(SourceText text, Page page, DigestLayout layout) {
        Transcript transcript = new Transcript(page, layout.name());
        layout.read(page, transcript);
        return transcript.digest(text);
    }

    private Refusal unrecognized(SourceText text, String file) {
        String tried = layouts.stream().map(DigestLayout::name).collect(Collectors.joining(", "));
        String start = text.lines().stream()
                .filter(line -> !Text.isBlank(line))
                .limit(SHOWN_LINES)
                .map(line -> "“" + shortened(Text.fold(line)) + "”")
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
}
