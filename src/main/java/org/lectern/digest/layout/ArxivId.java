package org.lectern.digest.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * The identifier that arXiv gives to a paper: {@code 2401.01234} since April 2007, {@code cs/0301001} or
 * {@code math.GT/0309136} before; a version may follow, {@code v2}.
 *
 * @param value without prefix and version
 */
public record ArxivId(String value) {
    /** The pattern of an identifier with its version, for use in patterns; it has no groups. */
    public static final String PATTERN =
            "(?:\\d{4}\\.\\d{4,5}|[a-z][a-z-]{1,20}(?:\\.[A-Z][A-Za-z-]{1,20})?/\\d{7})(?:v\\d{1,3})?";

    private static final Pattern ID = Pattern.compile(PATTERN);
    private static final Pattern VERSION = Pattern.compile("v\\d+$");
    private static final Pattern MONTH = Pattern.compile("(?:.*/)?(\\d{2})(\\d{2}).*");
    /** arXiv began in August 1991. */
    private static final int FIRST_YEAR = 91;

    /** Reads a whole text; empty when it is no identifier. */
    public static Optional<ArxivId> parse(String text) {
        return ID.matcher(text).matches()
                ? Optional.of(new ArxivId(VERSION.matcher(text).replaceFirst("")))
                : Optional.empty();
    }

    /** The month in which the paper came to arXiv; empty when the digits name none. */
    public Optional<PartialDate> month() {
        Matcher matcher = MONTH.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        return PartialDate.parse("%d-%s".formatted(year >= FIRST_YEAR ? 1900 + year : 2000 + year, matcher.group(2)));
    }

    /** Dates a record by its identifier where the listing gives no date. */
    void inferDate(Metadata.Builder record) {
        month().ifPresent(record::publishedInferred);
    }
}
