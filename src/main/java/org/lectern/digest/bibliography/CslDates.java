package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dates of CSL as BibLaTeX writes them: of a range both ends, {@code 2019-05/2020-01}, a season, {@code 2019-21}, a year that is about right, {@code 1723~}. */
final class CslDates {
    private static final Map<String, Integer> SEASONS = Map.of(
            "1", 21, "2", 22, "3", 23, "4", 24, "spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(?:-[01]\\d(?:-\\d\\d)?)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");

    private CslDates() {}

    /** The date; empty when it is given in words, or not at all. */
    static Optional<String> form(Json date) {
        if (!(date instanceof Json.Item item)) {
            return Optional.empty();
        }
        List<String> ends = new ArrayList<>();
        for (Json end : item.get("date-parts").map(Json::values).orElse(List.of())) {
            List<String> parts = end.texts();
            if (parts.isEmpty()
                    || !parts.stream().allMatch(part -> NUMBER.matcher(part).matches())) {
                return Optional.empty();
            }
            // An end of nought is one that nobody knows.
            ends.add(parts.getFirst().equals("0") ? "" : digits(parts));
        }
        if (ends.isEmpty() || ends.size() > 2) {
            return Optional.empty();
        }
        String season = item.get("season").map(Json::text).orElse("").toLowerCase(Locale.ROOT);
        if (ends.size() == 1 && ends.getFirst().length() == 4 && SEASONS.containsKey(season)) {
            ends.set(0, ends.getFirst() + "-" + SEASONS.get(season));
        }
        String circa = item.get("circa").map(Json::text).orElse("");
        String mark = circa.isEmpty() || circa.equals("false") || circa.equals("0") ? "" : "~";
        return Optional.of(
                ends.stream().map(end -> end.isEmpty() ? end : end + mark).collect(Collectors.joining("/")));
    }

    private static String digits(List<String> parts) {
        StringBuilder digits = new StringBuilder();
        for (String part : parts.subList(0, Math.min(3, parts.size()))) {
            int number = Integer.parseInt(part);
            digits.append(
                    digits.isEmpty()
                            ? "%s%04d".formatted(number < 0 ? "-" : "", Math.abs(number))
                            : "-%02d".formatted(number));
        }
        return digits.toString();
    }

    /** Keeps what the date of a publication says beyond a day, a month or a year. */
    static void keep(Json date, RecordDraft draft) {
        Optional<String> form = form(date);
        form.filter(text -> !PLAIN.matcher(text).matches()).ifPresent(text -> draft.entryField("date", text));
        if (form.isEmpty() && date instanceof Json.Item item) {
            item.get("literal")
                    .or(() -> item.get("raw"))
                    .map(Json::text)
                    .filter(text -> Dates.numeric(text).isEmpty() || text.indexOf('/') > 0)
                    .ifPresent(text -> draft.entryField("year", text));
        }
    }
}
