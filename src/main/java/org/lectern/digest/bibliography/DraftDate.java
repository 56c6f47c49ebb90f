package org.lectern.digest.bibliography;

import java.util.Optional;
import org.lectern.paper.PartialDate;

/** The parts of a record's date that do not stand with its year. */
final class DraftDate {
    private Optional<PartialDate> ofVenue = Optional.empty();
    private String month = "";
    private String day = "";

    void yearOfVenue(String year) {
        ofVenue = Dates.date(year, 0, 0);
    }

    void monthAndDay(String monthOfYear, String dayOfMonth) {
        month = monthOfYear;
        day = dayOfMonth;
    }

    /** The year that stands with the venue. */
    Optional<PartialDate> ofVenue() {
        return ofVenue;
    }

    /** A date that is a year alone, with the month and day that stand beside it. */
    PartialDate completed(PartialDate date) {
        return date.precision() > 1
                ? date
                : Dates.of("%04d".formatted(date.year()), month, day).orElse(date);
    }
}
