package org.lectern.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was, to the minute, in the time of this place. */
final class Moments {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Moments() {}

    static String of(Instant moment) {
        return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
    }
}
