package org.lectern.digest.layout;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.PartialDate;

/** How arXiv writes the fields of a paper, the same in its e-mail and on its pages. */
public final class ArxivFields {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DATE =
            Pattern.compile("(?:\\p{Alpha}{3,9},? )?(\\d{1,2}) (\\p{Alpha}{3})\\p{Alpha}*,? (\\d{4}|\\d{2})\\b.*");
    /** Two-digit years are those of arXiv, which began in 1991. */
    private static final int FIRST_YEAR = 91;

    /** An archive and what it is divided into; or an archive alone, {@code hep-th}, {@code math}. */
    private static final Pattern CATEGORY =
            Pattern.compile("[a-z][a-z-]{0,20}\\.[A-Za-z][A-Za-z-]{1,20}|[a-z]{1,8}-[a-z]{2,8}"
                    + "|cs|econ|eess|math|nlin|physics|stat");

    private static final Pattern DOI =
            Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)");

    private ArxivFields() {}

    /** The date that a text begins with, {@code Tue, 2 Jan 2024 18:21:23 GMT} or {@code 2 January, 2024}. */
    static Optional<PartialDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = 1 + MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT));
        int year = Integer.parseInt(matcher.group(3));
        int full = year >= 100 ? year : year >= FIRST_YEAR ? 1900 + year : 2000 + year;
        try {
            return month == 0
                    ? Optional.empty()
                    : Optional.of(new PartialDate(full, month, Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** A date of a listing as its title shows it, {@code Jan 2, 2024}; as it is when it is no day, {@code 2024-W01}. */
    static String shown(String date) {
        return PartialDate.parse(date).map(ArxivFields::shown).orElse(date);
    }

    /** A date as the title of a listing shows it, {@code Jan 2, 2024}; in the ISO form when it is no day. */
    static String shown(PartialDate date) {
        return date.precision() < 3
                ? date.toString()
                : new ListedDate(date.month(), date.day(), OptionalInt.of(date.year()), OptionalInt.empty()).text();
    }

    /** Categories by their names, {@code cs.LG stat.ML}, in their order. */
    public static List<String> categories(String text) {
        Set<String> categories = new LinkedHashSet<>();
        for (String word : text.split("[\\s,;]+", -1)) {
            if (CATEGORY.matcher(word).matches()) {
                categories.add(word);
            }
        }
        return new ArrayList<>(categories);
    }

    /** The first DOI of a text, without a resolver's address. */
    public static Optional<String> doi(String text) {
        Matcher matcher = DOI.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).replaceFirst("[.,;]+$", "")) : Optional.empty();
    }
}
