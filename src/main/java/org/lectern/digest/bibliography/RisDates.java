package org.lectern.digest.bibliography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps what a date of RIS says behind its year, month and day, {@code 2019/05//to 2020-01}, {@code 2019///Spring},
 * {@code 1723///circa}, or instead of them, {@code in press}.
 */
final class RisDates {
    private static final Pattern PARTS = Pattern.compile("(\\d{4})/(\\d{0,2})/(\\d{0,2})/(.*\\p{L}.*)");
    private static final Pattern END = Pattern.compile("(?:(.*) )?to (\\d{4}(?:-\\d\\d){0,2})( circa)?");
    private static final Pattern SEASON =
            Pattern.compile("(?i)(spring|summer|autumn|fall|winter)(?:/(?:spring|summer|autumn|fall|winter))?");
    private static final Pattern FORM = Pattern.compile("/*(-\\d{4}\\S*|\\d\\dXX\\S*|\\d{3}X\\S*)");

    private RisDates() {}

    static void keep(List<TaggedField> fields, RecordDraft draft) {
        for (String value : RisRecord.first(fields, List.of("DA", "Y1", "PY"))) {
            String date = value.strip();
            Matcher parts = PARTS.matcher(date);
            Matcher form = FORM.matcher(date);
            if (parts.matches()) {
                more(parts, draft);
            } else if (form.matches()) {
                draft.entryField("date", form.group(1));
            } else if (date.chars().noneMatch(Character::isDigit)) {
                draft.entryField("year", date.replaceFirst("^/+", ""));
            }
        }
    }

    private static void more(Matcher parts, RecordDraft draft) {
        String year = parts.group(1);
        String month = parts.group(2).isEmpty() ? "" : "-%02d".formatted(Integer.parseInt(parts.group(2)));
        String day =
                month.isEmpty() || parts.group(3).isEmpty() ? "" : "-%02d".formatted(Integer.parseInt(parts.group(3)));
        String begin = year + month + day;
        String more = parts.group(4).strip();
        Matcher end = END.matcher(more);
        if (end.matches() && end.group(1) == null) {
            String mark = end.group(3) == null ? "" : "~";
            draft.entryField("date", begin + mark + "/" + end.group(2) + mark);
        } else if (SEASON.matcher(more).matches() && month.isEmpty()) {
            draft.entryField("year", year);
            draft.entryField("month", more);
        } else {
            switch (more) {
                case "circa" -> draft.entryField("date", begin + "~");
                case "and later" -> draft.entryField("date", begin + "/");
                case "until" -> draft.entryField("date", "/" + begin);
                default -> {
                    // Not about the date of the publication, as when it was first seen online.
                }
            }
        }
    }
}
