package org.lectern.export.date;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/**
 * When a paper came out: what its bibliography says, where that agrees with what is known, for a range or a season says more.
 *
 * @param span the date; empty when it is unknown
 * @param words what a bibliography says instead of a date or besides one, {@code in press}; empty when that is nothing
 */
public record PublicationDate(Optional<DateSpan> span, String words) {
    /** The states of a publication by the words for them, as BibLaTeX names them. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("in press", "inpress"),
            Map.entry("in print", "inpress"),
            Map.entry("inpress", "inpress"),
            Map.entry("forthcoming", "forthcoming"),
            Map.entry("to appear", "forthcoming"),
            Map.entry("to be published", "forthcoming"),
            Map.entry("submitted", "submitted"),
            Map.entry("in preparation", "inpreparation"),
            Map.entry("preprint", "prepublished"));

    /** The date of a paper. */
    public static PublicationDate of(Metadata paper) {
        Optional<DateSpan> known = paper.published().map(date -> DateSpan.of(DatePoint.of(date)));
        SourceEntry source = paper.entry();
        if (source.fields().isEmpty()) {
            return new PublicationDate(known, "");
        }
        WordedDate said = said(source);
        Optional<DateSpan> more =
                said.span().filter(span -> (known.isEmpty() || !span.isPlain()) && agrees(span, paper.published()));
        return new PublicationDate(more.or(() -> known), said.words());
    }

    private static WordedDate said(SourceEntry source) {
        String date = source.field("date");
        return date.isEmpty()
                ? WordedDate.of(source.field("year"), source.field("month"), source.field("day"))
                : anyDate(date);
    }

    /** A date of which nothing is known but its text, as BibLaTeX writes it; empty when it is none, or says more. */
    public static Optional<DateSpan> read(String text) {
        WordedDate said = anyDate(text);
        return said.words().isEmpty() ? said.span() : Optional.empty();
    }

    private static WordedDate anyDate(String text) {
        Optional<DateSpan> form = DateSpan.parse(text);
        Optional<DateSpan> slashed = form.or(() -> DateSpan.parse(text.strip().replaceAll("(?<=\\d)[/.](?=\\d)", "-")));
        return slashed.isPresent() ? new WordedDate(slashed, "") : WordedDate.of(text, "", "");
    }

    private static boolean agrees(DateSpan span, Optional<PartialDate> known) {
        if (known.isEmpty()) {
            return true;
        }
        PartialDate date = known.get();
        return span.from()
                .or(span::to)
                .filter(point -> point.year() <= date.year()
                        && date.year() <= point.lastYear()
                        && isOne(point.month(), date.month())
                        && isOne(point.day(), date.day()))
                .isPresent();
    }

    private static boolean isOne(int part, int known) {
        return part == 0 || known == 0 || part == known;
    }

    /** The state that the words say, as BibLaTeX names it; the words where it has no name for it. */
    public String state() {
        String folded =
                words.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip();
        return STATES.getOrDefault(folded, words);
    }
}
