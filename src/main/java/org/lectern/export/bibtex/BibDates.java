package org.lectern.export.bibtex;

import java.util.List;
import java.util.Optional;
import org.lectern.export.date.DatePoint;
import org.lectern.export.date.DateSpan;
import org.lectern.export.date.PublicationDate;
import org.lectern.export.tex.RawTex;

/**
 * Writes the date of an entry: in BibLaTeX as a {@code date}, in BibTeX as year, month and day. What these cannot say, a range or a
 * season, BibTeX has in a {@code date} beside them, which its styles pass over and biber and pandoc read; they take no words for a year.
 */
final class BibDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final PublicationDate date;
    private final BibDialect dialect;

    BibDates(PublicationDate date, BibDialect dialect) {
        this.date = date;
        this.dialect = dialect;
    }

    /** The date itself. */
    void date(BibEntry entry) {
        date.span().ifPresent(span -> {
            switch (dialect) {
                case BIBTEX -> {
                    span.from()
                            .or(span::to)
                            .filter(point -> point.year() > 0 && point.isOneYear())
                            .ifPresent(point -> parts(entry, point));
                    if (!span.isPlain()) {
                        entry.field("date", span.form());
                    }
                }
                case BIBLATEX -> entry.field("date", span.form());
            }
        });
    }

    private static void parts(BibEntry entry, DatePoint date) {
        entry.bare("year", "%04d".formatted(date.year()));
        entry.bare("month", date.month() == 0 ? "" : MONTHS.get(date.month() - 1));
        entry.bare("day", date.day() == 0 ? "" : Integer.toString(date.day()));
    }

    /** What is said instead of a date or besides one. */
    void words(BibEntry entry) {
        String words = RawTex.mended(date.words());
        if (words.isBlank()) {
            return;
        }
        if (dialect == BibDialect.BIBLATEX && words.chars().noneMatch(Character::isDigit)) {
            entry.field("pubstate", entry.has("pubstate") ? "" : RawTex.mended(date.state()));
        } else {
            String note = entry.value("note");
            boolean said = RawTex.letters(note).contains(RawTex.letters(words));
            entry.field("note", said ? note : note.isEmpty() ? words : note + ", " + words);
        }
    }

    /** The date in a field of its own, as that of a visit or an event, by the form of BibLaTeX where it is one. */
    static String other(String raw) {
        return Optional.of(raw)
                .flatMap(PublicationDate::read)
                .map(DateSpan::form)
                .orElseGet(() -> RawTex.mended(raw));
    }
}
