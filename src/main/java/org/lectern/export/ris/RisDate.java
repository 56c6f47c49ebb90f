package org.lectern.export.ris;

import java.util.List;
import org.lectern.export.date.DatePoint;
import org.lectern.export.date.DateSpan;
import org.lectern.export.date.PublicationDate;

/**
 * The dates of a reference: {@code PY} the year, {@code DA} the date in the four parts that RIS knows, of which the last is for
 * what is no number: {@code 2019/05//to 2020-01}, {@code 2019///Spring}, {@code 1723///circa}.
 */
final class RisDate {
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    private RisDate() {}

    static void write(PublicationDate date, RisEntry entry) {
        date.span().ifPresent(span -> {
            DatePoint point = span.from().or(span::to).orElseThrow();
            if (point.isOneYear() && point.year() > 0) {
                entry.field("PY", "%04d".formatted(point.year()));
            }
            if (point.month() > 0 || !span.isPlain()) {
                entry.field("DA", parts(span, point));
            }
        });
        entry.field("N1", date.words());
    }

    /** The date in four parts. */
    private static String parts(DateSpan span, DatePoint point) {
        String year = point.year() > 0 ? "%04d".formatted(point.year()) : "";
        String month = point.month() > 0 ? "%02d".formatted(point.month()) : "";
        String day = point.day() > 0 ? "%02d".formatted(point.day()) : "";
        String more = more(span, point);
        String date = year + "/" + month + "/" + day;
        return more.isEmpty() ? date : date + "/" + more;
    }

    private static String more(DateSpan span, DatePoint point) {
        if (point.year() <= 0 || !point.isOneYear()) {
            return span.form();
        }
        String season = point.season() > 0 ? SEASONS.get(point.season() - 1) : "";
        String end = !span.isRange()
                ? ""
                : span.from().isEmpty()
                        ? "until"
                        : span.to().map(to -> "to " + to.digits()).orElse("and later");
        return String.join(" ", List.of(season, end, span.isCirca() ? "circa" : ""))
                .strip();
    }

    /** The date of a visit, in the parts that RIS knows, where it is one. */
    static String visited(String value) {
        return PublicationDate.read(value)
                .filter(DateSpan::isPlain)
                .flatMap(DateSpan::from)
                .map(point -> parts(DateSpan.of(point), point))
                .orElse(value);
    }
}
