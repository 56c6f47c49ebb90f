package org.lectern.export.date;

import java.util.Optional;

/**
 * A date or a range of dates, as BibLaTeX writes them: {@code 2019-05/2020-01}, {@code 2019/} with an end that nobody knows,
 * {@code 2019/..} with none.
 *
 * @param from the date, or where the range begins
 * @param to where it ends
 * @param form as BibLaTeX writes it
 */
public record DateSpan(Optional<DatePoint> from, Optional<DatePoint> to, String form) {
    private static final String OPEN = "..";

    /** One date. */
    public static DateSpan of(DatePoint date) {
        return new DateSpan(Optional.of(date), Optional.empty(), date.toString());
    }

    /** From one date to another; one that is both is no range. */
    static DateSpan of(DatePoint from, DatePoint to) {
        DatePoint begin = from.whole(false);
        DatePoint end = to.whole(true);
        return begin.equals(end) ? of(begin) : new DateSpan(Optional.of(begin), Optional.of(end), begin + "/" + end);
    }

    /** Reads the form; empty when the text is not one. */
    public static Optional<DateSpan> parse(String text) {
        String form = text.strip();
        int slash = form.indexOf('/');
        if (slash < 0) {
            return DatePoint.parse(form).map(DateSpan::of);
        }
        String begin = form.substring(0, slash).strip();
        String end = form.substring(slash + 1).strip();
        Optional<DatePoint> from = DatePoint.parse(begin);
        Optional<DatePoint> to = DatePoint.parse(end);
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(of(from.get(), to.get()));
        }
        boolean open = (from.isPresent() && isOpen(end)) || (to.isPresent() && isOpen(begin));
        Optional<DatePoint> first = from.map(point -> point.whole(false));
        Optional<DatePoint> last = to.map(point -> point.whole(true));
        return open
                ? Optional.of(new DateSpan(
                        first,
                        last,
                        first.map(DatePoint::toString).orElse(begin) + "/"
                                + last.map(DatePoint::toString).orElse(end)))
                : Optional.empty();
    }

    private static boolean isOpen(String edge) {
        return edge.isEmpty() || edge.equals(OPEN);
    }

    /** Whether it has two ends, be one of them unknown. */
    public boolean isRange() {
        return form.indexOf('/') >= 0;
    }

    /** Whether it is no more than a day, a month or a year. */
    public boolean isPlain() {
        return !isRange()
                && from.filter(date -> date.digits().indexOf('X') < 0
                                && date.season() == 0
                                && date.time().isEmpty()
                                && !date.approximate()
                                && !date.uncertain()
                                && date.year() > 0)
                        .isPresent();
    }

    /** Whether it is about or perhaps then. */
    public boolean isCirca() {
        return from.filter(DateSpan::isMarked).isPresent()
                || to.filter(DateSpan::isMarked).isPresent();
    }

    private static boolean isMarked(DatePoint date) {
        return date.approximate() || date.uncertain();
    }

    /** The form. */
    @Override
    public String toString() {
        return form;
    }
}
