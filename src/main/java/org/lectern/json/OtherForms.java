package org.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.paper.Link;
import org.lectern.paper.PartialDate;

/** Fields of a record as others write them: the date in parts, the primary category and the address of the paper alone. */
final class OtherForms {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://\\S|www\\.\\w");

    private OtherForms() {}

    /** The date of {@code year}, {@code month} and {@code day}, without the parts that do not exist. */
    static Optional<PartialDate> published(JsonNode json) {
        return date(number(json.path("year")), number(json.path("month")), number(json.path("day")));
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, month == 0 ? 0 : day));
        } catch (DateTimeException noSuchDate) {
            return day != 0 ? date(year, month, 0) : month != 0 ? date(year, 0, 0) : Optional.empty();
        }
    }

    private static int number(JsonNode json) {
        return json.isIntegralNumber() && json.canConvertToInt() ? json.intValue() : 0;
    }

    /** The categories, the one of {@code primaryClass} first. */
    static List<String> categories(JsonNode json) {
        List<String> categories = new ArrayList<>();
        add(json.path("primaryClass"), categories);
        json.path("categories").forEach(category -> add(category, categories));
        return categories;
    }

    private static void add(JsonNode json, List<String> texts) {
        if (json.isTextual() && !json.textValue().isBlank() && !texts.contains(json.textValue())) {
            texts.add(json.textValue());
        }
    }

    /** The {@code url} of a record: the paper's. */
    static Optional<Link> address(JsonNode json) {
        return Optional.of(json.path("url"))
                .filter(JsonNode::isTextual)
                .map(url -> url.textValue().strip())
                .filter(url -> ADDRESS.matcher(url).lookingAt())
                .map(url ->
                        new Link(Link.Kind.PAPER, url.regionMatches(true, 0, "www.", 0, 4) ? "https://" + url : url));
    }
}
