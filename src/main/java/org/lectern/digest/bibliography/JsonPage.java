package org.lectern.digest.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/** What the layouts of JSON share. */
final class JsonPage {
    private static final Pattern TAG = Pattern.compile("</?(?:jats:)?[a-z][\\w-]{0,20}(?:\\s[^<>]*)?/?>");
    private static final Pattern BRACKETS = Pattern.compile("[\\s\\[\\]{},]+");
    /** Not one that ends an entity of HTML. */
    private static final Pattern SEMICOLON = Pattern.compile("(?<!&(?:amp|lt|gt|quot|apos|nbsp|#x?\\w{1,5}));");

    private static final Pattern COMMA = Pattern.compile(",");

    private JsonPage() {}

    /** Whether the page begins as JSON does. */
    static boolean may(Page page) {
        return page.lines().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> "[{".indexOf(line.folded().charAt(0)) >= 0)
                .isPresent();
    }

    /** Reads every record of a page. */
    static void read(
            Page page, Transcript transcript, Predicate<Json.Item> wanted, Function<Json.Item, RecordDraft> draft) {
        for (Line line : page.lines()) {
            if (BRACKETS.matcher(line.text()).matches()) {
                transcript.furniture(new Lines(line.number(), line.number()).in(page), "brackets of JSON");
            }
        }
        JsonItems found = JsonItems.of(page, wanted, Integer.MAX_VALUE);
        found.problems().forEach(problem -> transcript.problem(problem.line(), problem.message()));
        found.items().forEach(item -> draft.apply(item).tell(page, transcript));
    }

    /** The text of a field, or the first of its texts. */
    static Optional<String> first(Json.Item item, String field) {
        return item.get(field)
                .flatMap(value -> value.values().stream()
                        .map(Json::text)
                        .filter(text -> !text.isBlank())
                        .findFirst());
    }

    /** The values of a list: an array, or one text with commas or semicolons. */
    static List<String> listed(Json value) {
        List<String> texts = value.texts();
        if (texts.size() != 1) {
            return texts;
        }
        String text = texts.getFirst();
        Pattern separator = SEMICOLON.matcher(text).find() ? SEMICOLON : COMMA;
        return Arrays.stream(separator.split(text, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A text without the tags that publishers leave in it. */
    static String withoutTags(String text) {
        return text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
    }
}
