package org.lectern.digest.bibliography;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lectern.digest.Page;
import org.lectern.digest.Problem;

/**
 * The objects of a file of JSON that are records: a line each, in an array, or in an array within an object. Where the JSON is
 * damaged, reading goes on at the next line that begins with an object, so that one damaged object costs itself. What is read
 * again and again for that is bounded.
 */
final class JsonItems {
    /** Python writes numbers that JSON does not have. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    /** How many characters are read in all, for each of the file. */
    private static final int MOST_READS = 8;

    private static final int MOST_LEVELS = 64;
    /** Lectern's own record of an item, which is no paper beside it. */
    private static final String CARRIED = "lectern";

    private final BibText text;
    private final Predicate<Json.Item> wanted;
    private final List<Json.Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final int most;

    private JsonItems(BibText text, Predicate<Json.Item> wanted, int most) {
        this.text = text;
        this.wanted = wanted;
        this.most = most;
    }

    /**
     * The records of a page.
     *
     * @param wanted which objects are records; others are looked into
     * @param most how many are looked for
     */
    static JsonItems of(Page page, Predicate<Json.Item> wanted, int most) {
        JsonItems found = new JsonItems(BibText.of(page), wanted, most);
        found.read();
        return found;
    }

    List<Json.Item> items() {
        return items;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read() {
        long budget = (long) text.length() * MOST_READS;
        Place place = new Place(0, false);
        while (place.base < text.length() && items.size() < most) {
            boolean whole = false;
            try (JsonParser parser = FACTORY.createParser(place.reader(text.text()))) {
                whole = values(parser, place);
            } catch (IOException damaged) {
                // Jackson's limits of nesting and length come this way too.
                problems.add(new Problem(
                        text.line(Math.min(place.item, text.length() - 1)),
                        "JSON that is damaged or ends too soon; left out up to the next object"));
            }
            budget -= place.reached - place.base;
            if (whole || budget <= 0) {
                return;
            }
            place = nextObject(place);
        }
    }

    /** Where a parser began, and how far it came. */
    private static final class Place {
        private final int base;
        /** Whether it began within an array, in front of an object. */
        private final boolean within;

        private int item;
        private int reached;
        private int indent = -1;

        Place(int base, boolean within) {
            this.base = base;
            this.within = within;
            item = base;
            reached = base;
        }

        /** Reads from there on; in an array that is opened for it, where it was one before. */
        Reader reader(String text) {
            StringReader rest = new StringReader(text);
            try {
                rest.skip(base);
            } catch (IOException impossible) {
                throw new UncheckedIOException("a text that is open can be read", impossible);
            }
            return within ? new ArrayReader(rest) : rest;
        }

        int offset(long ofParser) {
            return base + (int) ofParser - (within ? 1 : 0);
        }
    }

    /** Puts the beginning of an array before what it reads. */
    private static final class ArrayReader extends FilterReader {
        private boolean begun;

        ArrayReader(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            if (begun || length == 0) {
                return super.read(buffer, from, length);
            }
            begun = true;
            buffer[from] = '[';
            return 1;
        }
    }

    /** The next line that begins with an object, as far from the margin as those before; or with any, where there is none. */
    private Place nextObject(Place from) {
        int same = objectLine(from.item, from.indent);
        int next = same < text.length() ? same : objectLine(from.item, -1);
        int before = Math.min(next, text.length()) - 1;
        while (before >= 0 && Character.isWhitespace(text.text().charAt(before))) {
            before--;
        }
        return new Place(next, before >= 0 && ",[".indexOf(text.text().charAt(before)) >= 0);
    }

    private int objectLine(int from, int indent) {
        String all = text.text();
        for (int at = text.lineEnd(from) + 1; at < all.length(); at = text.lineEnd(at) + 1) {
            int begin = text.skipSpace(at, text.lineEnd(at));
            if (begin < all.length() && all.charAt(begin) == '{' && (indent < 0 || begin - at == indent)) {
                return begin;
            }
        }
        return all.length();
    }

    /** Reads values; false when there may be more behind the array that they stand in. */
    private boolean values(JsonParser parser, Place place) throws IOException {
        int level = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (items.size() >= most) {
                return true;
            }
            if (token == JsonToken.START_ARRAY) {
                level++;
            } else if (token == JsonToken.END_ARRAY) {
                level--;
                if (level == 0 && place.within) {
                    place.item = offset(parser, place);
                    place.reached = place.item;
                    return false;
                }
            } else if (token == JsonToken.START_OBJECT) {
                begin(parser, place);
                item(parser, place);
            }
        }
        return true;
    }

    private void begin(JsonParser parser, Place place) {
        place.item = place.offset(parser.currentTokenLocation().getCharOffset());
        int start = place.item;
        while (start > 0 && text.text().charAt(start - 1) != '\n') {
            start--;
        }
        if (text.skipSpace(start, place.item) == place.item && place.indent < 0) {
            place.indent = place.item - start;
        }
    }

    private void item(JsonParser parser, Place place) throws IOException {
        if (object(parser, place, 0) instanceof Json.Item item) {
            take(item, 0);
        }
    }

    /** Takes an object that is a record; of another, those within. */
    private void take(Json.Item item, int level) {
        if (wanted.test(item)) {
            items.add(item);
        } else if (level < MOST_LEVELS) {
            item.fields().forEach((name, inner) -> {
                if (!name.equals(CARRIED)) {
                    takeInner(inner, level + 1);
                }
            });
        }
    }

    private void takeInner(Json inner, int level) {
        if (inner instanceof Json.Items array) {
            array.values().forEach(value -> takeInner(value, level + 1));
        } else if (inner instanceof Json.Item item) {
            take(item, level);
        }
    }

    /** Reads the value that the parser stands at. */
    private Json object(JsonParser parser, Place place, int level) throws IOException {
        int first = offset(parser, place);
        if (level > MOST_LEVELS) {
            throw new IOException("nested too deeply");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                while (more(parser) != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    int named = offset(parser, place);
                    more(parser);
                    Json value = object(parser, place, level + 1);
                    fields.putIfAbsent(name, from(named, value));
                }
                yield new Json.Item(fields, lines(first, parser, place));
            }
            case START_ARRAY -> {
                List<Json> values = new ArrayList<>();
                while (more(parser) != JsonToken.END_ARRAY) {
                    values.add(object(parser, place, level + 1));
                }
                yield new Json.Items(values, lines(first, parser, place));
            }
            case VALUE_STRING -> new Json.Value(parser.getText(), true, lines(first, parser, place));
            case VALUE_NULL -> new Json.Value("", false, lines(first, parser, place));
            default -> new Json.Value(parser.getText(), false, lines(first, parser, place));
        };
    }

    /** A value whose lines begin with its name's. */
    private Json from(int named, Json value) {
        Lines lines = new Lines(text.line(named), value.lines().last());
        return switch (value) {
            case Json.Item item -> new Json.Item(item.fields(), lines);
            case Json.Items items -> new Json.Items(items.values(), lines);
            case Json.Value simple -> new Json.Value(simple.text(), simple.string(), lines);
        };
    }

    private static JsonToken more(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("the JSON ends within a value");
        }
        return token;
    }

    private static int offset(JsonParser parser, Place place) {
        return place.offset(parser.currentTokenLocation().getCharOffset());
    }

    private Lines lines(int first, JsonParser parser, Place place) {
        int last = place.offset(parser.currentLocation().getCharOffset());
        place.reached = last;
        return new Lines(text.line(first), text.line(Math.max(first, last - 1)));
    }
}
