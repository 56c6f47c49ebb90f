package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Problem;
import org.lectern.digest.bibliography.BibFile.Field;

/**
 * Reads the key and the fields of one entry. What is damaged is a problem and costs what it touches; reading goes on at the
 * next line that begins like a field. For one entry.
 */
final class BibFields {
    static final String NAME = "[A-Za-z][A-Za-z0-9_+:-]*";
    private static final Pattern FIELD_LINE = Pattern.compile(
            "(?m)^[ \\t]*" + NAME + "[ \\t]*=[ \\t]*(?:[{\"]|\\d+[ \\t]*,?[ \\t]*$|[A-Za-z]+[ \\t]*,?[ \\t]*$)");
    private static final Pattern FIELD = Pattern.compile("\\s*(" + NAME + ")\\s*(=)\\s*");
    private static final Pattern FIELD_WITHOUT_SIGN = Pattern.compile("\\s*(" + NAME + ")\\s*()(?=[{\"])");
    private static final Pattern MORE_FIELDS = Pattern.compile("\\s*,\\s*" + NAME + "\\s*=\\s*[\\w{\"]");
    /** Fields of which an entry may have several. */
    private static final Set<String> LISTS = Set.of("url", "keywords", "keyword", "file", "ee", "note", "annote");
    /** After so many fields without an end the rest of the entry is given up. */
    private static final int MOST_RECOVERIES = 20;

    private final BibText source;
    private final String text;
    private final BibStrings strings;
    private final int open;
    private final int limit;
    private final boolean keyless;

    private String key = "";
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int end;
    private int understood;
    private int recoveries;
    private boolean closed;

    /**
     * The fields of an entry.
     *
     * @param open the index of its brace or parenthesis
     * @param limit where it ends at the latest
     * @param keyless whether fields come first, as in an abbreviation
     */
    BibFields(BibText source, BibStrings strings, int open, int limit, boolean keyless) {
        this.source = source;
        this.text = source.text();
        this.strings = strings;
        this.open = open;
        this.limit = limit;
        this.keyless = keyless;
    }

    String key() {
        return key;
    }

    List<Field> fields() {
        return fields;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The index behind what was understood of the entry: its end, or that of its last field where it does not end. */
    int understood() {
        return closed ? end : understood;
    }

    /** The index behind the entry. */
    int end() {
        return end;
    }

    void read() {
        read(false);
        if (!closed) {
            // A brace too few swallows the fields behind it; where a line begins like a field, the value ended before.
            fields.clear();
            values.clear();
            problems.clear();
            recoveries = 0;
            read(true);
        }
    }

    private void read(boolean wary) {
        int at = keyless ? open + 1 : readKey();
        understood = at;
        while (true) {
            at = skip(at);
            if (at >= limit) {
                problem(open, "an entry that does not end; read as far as it goes");
                end = limit;
                return;
            }
            if (text.charAt(at) == close()) {
                Matcher more = MORE_FIELDS.matcher(text).region(at + 1, limit);
                if (!more.lookingAt()) {
                    closed = true;
                    end = at + 1;
                    return;
                }
                problem(at, "a brace too many; the entry goes on behind it");
                at++;
            } else {
                at = field(at, wary);
            }
        }
    }

    private char close() {
        return text.charAt(open) == '{' ? '}' : ')';
    }

    /** Reads the key, and gives the index behind it. */
    private int readKey() {
        BibKey read = BibKey.of(source, open, limit, close());
        key = read.key();
        read.problem().ifPresent(message -> problem(open, message));
        return read.end();
    }

    /** Passes over spaces, commas, and lines from a sign of a comment on. */
    private int skip(int from) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '%') {
                at = source.lineEnd(at);
            } else if (c == ',' || Character.isWhitespace(c)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private int field(int at, boolean wary) {
        Matcher field = FIELD.matcher(text).region(at, limit);
        if (!field.lookingAt()
                && !field.usePattern(FIELD_WITHOUT_SIGN).region(at, limit).lookingAt()) {
            problem(at, "something that is no field; passed over");
            return nextField(at + 1);
        }
        String name = field.group(1).toLowerCase(Locale.ROOT);
        BibValue value = new BibValue(source, strings, field.end(), limit, close());
        if (!value.read() || (wary && swallows(value)) || runsOn(value)) {
            return unended(name, field.start(1), field.end());
        }
        if (field.group(2).isEmpty()) {
            problem(at, "an equals sign is missing behind “%s”".formatted(name));
        }
        if (value.isMended()) {
            problem(field.start(1), "quotes within the quotes of “%s”; taken as part of it".formatted(name));
        }
        value.unknown()
                .ifPresent(word -> problem(
                        field.end(), "“%s” is no abbreviation of this file; taken as it stands".formatted(word)));
        String before = values.putIfAbsent(name, value.text());
        if (before != null && !before.equals(value.text()) && !LISTS.contains(name)) {
            problem(field.start(1), "“%s” a second time; the first is taken".formatted(name));
        }
        fields.add(new Field(name, value.text(), source.lines(field.start(1), value.end()), value.join()));
        understood = value.end();
        return behind(value.end());
    }

    /** Whether the value is a text in quotes that goes on into the next field, as no quote ends it where it does. */
    private boolean runsOn(BibValue value) {
        int next = source.skipSpace(value.end(), limit);
        return next < limit
                && ",%".indexOf(text.charAt(next)) < 0
                && text.charAt(next) != close()
                && text.charAt(value.end() - 1) == '"'
                && swallows(value);
    }

    /** Whether a line within the value begins like a field. */
    private boolean swallows(BibValue value) {
        return fieldLine(value.start() + 1, value.end()).find();
    }

    /** Looks for lines that begin within a part of the text. */
    private Matcher fieldLine(int from, int to) {
        return FIELD_LINE.matcher(text).region(from, to).useAnchoringBounds(false);
    }

    /** A value that does not end: it is taken up to the next field, and left out where there is none. */
    private int unended(String name, int start, int value) {
        int next = recoveries++ < MOST_RECOVERIES ? nextField(value) : limit;
        if (next < limit && "{\"".indexOf(text.charAt(value)) >= 0) {
            String taken = text.substring(value + 1, next).strip().replaceFirst("[\\s,]+$", "");
            fields.add(new Field(name, taken, source.lines(start, value + 1 + taken.length())));
            understood = value + 1 + taken.length();
            problem(start, "“%s” does not end; taken up to the next field".formatted(name));
        } else {
            problem(start, "“%s” does not end; left out".formatted(name));
        }
        return next;
    }

    /** What may stand behind a value: a comma, the end, or another field where the comma was forgotten. */
    private int behind(int at) {
        int next = source.skipSpace(at, limit);
        if (next >= limit || text.charAt(next) == ',' || text.charAt(next) == close() || text.charAt(next) == '%') {
            return next;
        }
        if (FIELD.matcher(text).region(next, limit).lookingAt()) {
            problem(next, "a comma is missing before this field");
            return next;
        }
        problem(next, "something behind the value; passed over");
        return nextField(next);
    }

    /** Where the next line begins like a field; else the end of the entry, or the limit. */
    private int nextField(int from) {
        Matcher line = fieldLine(Math.min(from, limit), limit);
        if (line.find()) {
            return line.start();
        }
        int last = limit - 1;
        while (last >= from && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= from && text.charAt(last) == close() ? last : limit;
    }

    private void problem(int at, String message) {
        problems.add(new Problem(source.line(at), message));
    }
}
