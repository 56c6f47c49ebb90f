package org.lectern.search;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A moment after {@code seen:>}, as {@code 2026-11-02T10:15:30Z}. */
final class MomentValue {
    private static final Pattern AFTER = Pattern.compile(">\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private MomentValue() {}

    /** Reads a value; empty when it is none. */
    static Optional<QueryNode> parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!AFTER.matcher(upper).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new QueryNode.SeenAfter(Instant.parse(upper.substring(1))));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
