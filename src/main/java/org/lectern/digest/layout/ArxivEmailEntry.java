package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;

/** A paper of arXiv's e-mail while it is being read. For one paper and one thread. */
final class ArxivEmailEntry {
    private static final Pattern FIELD = Pattern.compile("([A-Za-z-]{2,20})(?: \\([^)]{1,40}\\))? ?: ?(.*)");
    private static final Pattern REVISED = Pattern.compile("(?:replaced with|(?:figures?|parts?) added).*");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?][\"”')\\]}$]*$");

    /** In characters; arXiv breaks lines at 80, and few words are longer than what is missing. */
    private static final int SHORTEST_FULL = 55;

    /** In characters; arXiv's lines have room for so many. */
    private static final int NARROWEST = 70;

    /** In spaces; further lines are set in by two. */
    private static final int DEEP = 4;

    /** What a field of the e-mail is in a record; a rule where a record has no such field. */
    private enum Kind {
        ID("arxivId"),
        DATE("published"),
        TITLE("title"),
        AUTHORS("authors"),
        CATEGORIES("categories"),
        VENUE("venue"),
        DOI("doi"),
        COMMENTS("links"),
        ABSTRACT("abstract"),
        OTHER("");

        private final String field;
        /** Whether it may take more than a line. */
        private final boolean goesOn;

        Kind(String field) {
            this.field = field;
            this.goesOn = !List.of("arxivId", "published", "doi").contains(field);
        }

        static Optional<Kind> of(String name) {
            return switch (name) {
                case "Date" -> Optional.of(DATE);
                case "Title" -> Optional.of(TITLE);
                case "Author", "Authors" -> Optional.of(AUTHORS);
                case "Categories", "Subj-class", "Cross-list" -> Optional.of(CATEGORIES);
                case "Journal-ref" -> Optional.of(VENUE);
                case "DOI" -> Optional.of(DOI);
                case "Comments", "Comment", "Notes" -> Optional.of(COMMENTS);
                case "From", "Proxy", "Report-no", "MSC-class", "ACM-class", "License" -> Optional.of(OTHER);
                default -> Optional.empty();
            };
        }
    }

    private record Furniture(Line line, String rule) {}

    private final ArxivId id;
    private final Map<Kind, List<Line>> lines = new EnumMap<>(Kind.class);
    private final Map<Kind, StringBuilder> texts = new EnumMap<>(Kind.class);
    private final List<Furniture> furniture = new ArrayList<>();

    ArxivEmailEntry(ArxivId id, Line start) {
        this.id = id;
        add(Kind.ID, start, id.value());
    }

    /**
     * Reads the fields.
     *
     * @param indented whether a field's further lines are set in, as arXiv sends them; otherwise any line may be one
     */
    ArxivEmailEntry withFields(List<Line> below, boolean indented) {
        @Nullable Kind current = null;
        String name = "";
        boolean full = false;
        boolean interrupted = false;
        @Nullable Line last = null;
        for (Line line : below) {
            if (line.isBlank()) {
                current = indented ? current : null;
                continue;
            }
            boolean setIn = isSetIn(line);
            Matcher matcher = FIELD.matcher(line.folded());
            Optional<Kind> kind = !setIn && matcher.matches()
                    ? Kind.of(matcher.group(1)).filter(found -> isOwn(found, line))
                    : Optional.empty();
            if (kind.isPresent()) {
                name = matcher.group(1);
                current = kind.get();
                // Of the dates of several versions the first is that of publication.
                boolean later = current == Kind.DATE && texts.containsKey(Kind.DATE);
                current = later ? Kind.OTHER : current;
                add(current, line, matcher.group(2), name);
                full = isFull(line);
                interrupted = false;
                last = line;
            } else if (REVISED.matcher(line.folded()).matches()) {
                current = null;
                furniture.add(new Furniture(line, "when it was replaced, for which a record has no field"));
            } else if (current != null
                    && (setIn || !indented)
                    && current.goesOn
                    && mayGoOn(current, line)
                    && (!interrupted || last == null || goesOnBelow(current, last, line))) {
                add(current, line, line.folded(), name);
                full = isFull(line);
                last = line;
            } else {
                interrupted = true;
                // What somebody put here may be set in too; a line that had room for more does not go on below it.
                current = full ? current : null;
            }
        }
        return this;
    }

    /** Whether a field is the paper's: title and authors stand there once, and without the address that mails give behind them. */
    private boolean isOwn(Kind kind, Line line) {
        boolean once = kind == Kind.TITLE || kind == Kind.AUTHORS;
        return !once || (!texts.containsKey(kind) && !OverviewLabels.hasAddress(line.text()));
    }

    /** Whether a line goes on with a field although others stand between: its first word had no room, and may be of a name. */
    private static boolean goesOnBelow(Kind kind, Line last, Line line) {
        String text = line.folded();
        String word = text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
        boolean name = Character.isUpperCase(text.codePointAt(0)) || InferredNames.isParticle(word);
        return last.text().length() + 1 + word.length() > NARROWEST && (kind != Kind.AUTHORS || name);
    }

    /** Whether a line can be the further one of a field: set in no deeper than those, and of words where they say names. */
    private static boolean mayGoOn(Kind kind, Line line) {
        String text = line.text();
        return !text.startsWith("\t")
                && !text.startsWith(" ".repeat(DEEP))
                && (kind != Kind.AUTHORS || text.codePoints().anyMatch(Character::isLetter));
    }

    /**
     * Reads the abstract; what was put between its lines is left out.
     *
     * @param indented whether paragraphs are set in, as arXiv sends them
     */
    ArxivEmailEntry withBody(List<Line> body, boolean indented, HardWrap wrap) {
        List<Line> own = new ArrayList<>();
        List<Block> paragraphs = Page.paragraphs(body.subList(indented ? firstSetIn(body) : 0, body.size()));
        for (int i = 0; i < paragraphs.size(); i++) {
            Block paragraph = paragraphs.get(i);
            String text = paragraph.text();
            boolean setIn = isSetIn(paragraph.lines().getFirst());
            boolean unfinished = !own.isEmpty()
                    && !ENDS_SENTENCE.matcher(own.getLast().folded()).find();
            boolean goesOn = unfinished && (Character.isLowerCase(text.codePointAt(0)) || i == paragraphs.size() - 1);
            boolean chained = wrap.width() > 0;
            if (own.isEmpty() || setIn || goesOn || chained) {
                own.addAll(paragraph.lines());
            }
        }
        own = wrap.own(own);
        own.forEach(line -> add(Kind.ABSTRACT, line, line.folded()));
        return this;
    }

    /** The index of the first line that is set in; 0 when none is. */
    private static int firstSetIn(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && isSetIn(lines.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isFull(Line line) {
        return line.folded().length() >= SHORTEST_FULL;
    }

    private static boolean isSetIn(Line line) {
        return Character.isWhitespace(line.text().charAt(0));
    }

    /** Takes the line that gives the paper's address, and those between its parts. */
    ArxivEmailEntry withEnd(List<Line> marks) {
        for (Line line : marks) {
            if (ArxivEmailLayout.isPart(line.folded())) {
                furniture.add(new Furniture(line, "between the parts of a paper"));
            } else {
                lines.computeIfAbsent(Kind.ID, kind -> new ArrayList<>()).add(line);
            }
        }
        return this;
    }

    /** Gives the record to the transcript; a paper that has no title is none. */
    void tell(Transcript transcript) {
        String title = text(Kind.TITLE);
        if (title.isEmpty()) {
            transcript.problem(
                    lines.getOrDefault(Kind.ID, List.of()).getFirst().number(),
                    "arXiv:%s has no title; left out".formatted(id.value()));
            return;
        }
        furniture.forEach(found -> transcript.furniture(new Block(List.of(found.line())), found.rule()));
        lines.forEach((kind, own) -> own.forEach(line -> transcript.field(new Block(List.of(line)), kind.field)));
        Metadata.Builder record = Metadata.titled(title)
                .abstractText(text(Kind.ABSTRACT))
                .arxivId(id.value())
                .venue(texts.containsKey(Kind.VENUE) ? text(Kind.VENUE) : null)
                .doi(ArxivFields.doi(text(Kind.DOI)).orElse(null));
        AuthorNames.of(text(Kind.AUTHORS)).forEach(record::author);
        ArxivFields.categories(text(Kind.CATEGORIES)).forEach(record::category);
        ArxivFields.date(text(Kind.DATE)).ifPresentOrElse(record::published, () -> id.inferDate(record));
        Abstracts.links(text(Kind.ABSTRACT)).forEach(record::link);
        Abstracts.links(text(Kind.COMMENTS)).forEach(record::link);
        transcript.record(record.build());
    }

    private String text(Kind kind) {
        StringBuilder text = texts.get(kind);
        return text == null ? "" : Text.fold(text.toString());
    }

    private void add(Kind kind, Line line, String text, String name) {
        boolean kept = switch (kind) {
            case OTHER -> false;
            case COMMENTS -> !Abstracts.links(text).isEmpty();
            case CATEGORIES -> !ArxivFields.categories(text).isEmpty();
            case ID, DATE, TITLE, AUTHORS, VENUE, DOI, ABSTRACT -> true;
        };
        if (kept) {
            add(kind, line, text);
        } else {
            furniture.add(new Furniture(line, name + ", for which a record has no field"));
        }
    }

    private void add(Kind kind, Line line, String text) {
        lines.computeIfAbsent(kind, absent -> new ArrayList<>()).add(line);
        texts.computeIfAbsent(kind, absent -> new StringBuilder()).append(text).append('\n');
    }
}
