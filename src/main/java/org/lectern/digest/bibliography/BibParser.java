package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.digest.Problem;
import org.lectern.digest.bibliography.BibFile.Entry;
import org.lectern.digest.bibliography.BibFile.Furniture;

/**
 * Takes a BibTeX file apart, entry by entry. An entry ends before the next that begins a line, so that a brace too few costs
 * no more than the entry it is in, and within that no more than its field. The text is gone through a bounded number of
 * times. For one file and one thread.
 */
final class BibParser {
    private static final Pattern ENTRY_LINE = Pattern.compile("(?m)^[ \\t]*@[ \\t]*[A-Za-z]+[ \\t]*[{(]");
    private static final Pattern ENTRY = Pattern.compile("@\\s*([A-Za-z]+)\\s*([{(])");
    /** A record in JSON, as in a file that was joined to this one, is no comment on an entry. */
    private static final Pattern RECORD_LINE = Pattern.compile("(?m)^\\{\".*$");
    /** More comments than these that do not end are taken for lines, so that the file is not gone through for each. */
    private static final int MOST_OPEN_COMMENTS = 8;
    /** More characters than these before an entry are no comment on it. */
    private static final int MOST_OUTSIDE = 20_000;

    /** More lines than these behind the last entry are no comment, unless they say so. */
    private static final int MOST_BEHIND = 10;

    private static final Pattern COMMENT = Pattern.compile("(?im)^[ \\t]*@[ \\t]*comment\\b");
    private static final Pattern BLANK_LINES = Pattern.compile("[ \\t]*\n(?:[ \\t]*\n)*");

    private final BibText text;
    private final BibStrings strings = new BibStrings();
    private final Map<String, Integer> keyLines = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Matcher entryLine;
    private int nextEntry = -1;
    private int openComments;
    /** What stands before the next entry and is of none, and where the text begins that is not in it yet. */
    private final StringBuilder outside = new StringBuilder();

    private int outsideFrom;

    private BibParser(BibText text) {
        this.text = text;
        entryLine = ENTRY_LINE.matcher(text.text());
    }

    static BibFile parse(BibText text) {
        BibParser parser = new BibParser(text);
        parser.all();
        parser.outside(text.length());
        if (!parser.entries.isEmpty()) {
            parser.entries.add(parser.entries.removeLast().commented(parser.lastComment()));
        }
        return new BibFile(parser.entries, parser.furniture, parser.problems);
    }

    private void all() {
        Matcher entry = ENTRY.matcher(text.text());
        int at = 0;
        while (true) {
            int sign = text.text().indexOf('@', at);
            if (sign < 0) {
                return;
            }
            if (text.isCommentLine(sign)) {
                at = text.lineEnd(sign);
            } else if (!isWithinWord(sign) && entry.region(sign, text.length()).lookingAt()) {
                at = item(entry.group(1).toLowerCase(Locale.ROOT), sign, entry.end() - 1);
            } else {
                at = sign + 1;
            }
        }
    }

    /** Whether it is the sign of an address of e-mail. */
    private boolean isWithinWord(int sign) {
        return sign > 0 && Character.isLetterOrDigit(text.text().charAt(sign - 1));
    }

    /** Takes up the lines of no entry until the index. */
    private void outside(int to) {
        if (outside.length() < MOST_OUTSIDE) {
            outside.append(text.text(), outsideFrom, Math.min(to, outsideFrom + MOST_OUTSIDE));
        }
        outsideFrom = to;
    }

    private String comment() {
        String text = RECORD_LINE.matcher(outside).replaceAll("");
        String comment = BLANK_LINES.matcher(text).replaceAll("\n").strip();
        outside.setLength(0);
        return comment;
    }

    /** What stands behind the last entry is said of it, unless it is so much that it is a page of its own, which was joined to the file. */
    private String lastComment() {
        String behind = comment();
        boolean meant = COMMENT.matcher(behind).find()
                || behind.lines().filter(line -> !line.startsWith("%")).count() <= MOST_BEHIND;
        return meant
                ? behind
                : behind.lines().takeWhile(line -> line.startsWith("%")).collect(Collectors.joining("\n"));
    }

    /** Reads what begins at the sign, and gives the index behind it. */
    private int item(String type, int sign, int open) {
        return switch (type) {
            case "comment" -> comment(sign, open);
            case "preamble" -> preamble(sign, open);
            default -> entry(type, sign, open);
        };
    }

    private int comment(int sign, int open) {
        int close = openComments < MOST_OPEN_COMMENTS ? text.closing(open, text.length(), true) : -1;
        if (close < 0) {
            openComments++;
        }
        int end = close < 0 ? text.lineEnd(sign) : close + 1;
        furniture.add(new Furniture(text.lines(sign, end), "a comment"));
        return end;
    }

    private int preamble(int sign, int open) {
        int close = text.closing(open, nextEntry(open), true);
        int end = close < 0 ? text.lineEnd(sign) : close + 1;
        furniture.add(new Furniture(text.lines(sign, end), "the preamble"));
        return end;
    }

    private int entry(String type, int sign, int open) {
        BibFields fields = new BibFields(text, strings, open, nextEntry(open), type.equals("string"));
        fields.read();
        problems.addAll(fields.problems());
        Lines lines = text.lines(sign, fields.understood());
        if (type.equals("set")) {
            // It is no paper; it stays among the lines of none, before the next entry.
            furniture.add(new Furniture(lines, "a set of entries"));
            return fields.end();
        }
        outside(sign);
        outsideFrom = behind(fields.end());
        if (type.equals("string")) {
            fields.fields().forEach(field -> strings.define(field.name(), field.value()));
            furniture.add(new Furniture(lines, "an abbreviation"));
        } else {
            keyed(fields.key(), lines.first());
            entries.add(new Entry(type, fields.key(), lines.first(), fields.fields(), lines, comment()));
        }
        return outsideFrom;
    }

    /** Behind the braces that are too many at the end of an entry, if there are any. */
    private int behind(int end) {
        int limit = nextEntry(end);
        int at = end;
        int next = text.skipSpace(at, limit);
        while (next < limit && "})".indexOf(text.text().charAt(next)) >= 0) {
            at = next + 1;
            next = text.skipSpace(at, limit);
        }
        if (at > end) {
            problems.add(new Problem(text.line(at - 1), "a brace too many behind an entry; passed over"));
            furniture.add(new Furniture(text.lines(at - 1, at), "a brace too many"));
        }
        return at;
    }

    private void keyed(String key, int line) {
        Integer before = key.isEmpty() ? null : keyLines.putIfAbsent(key.toLowerCase(Locale.ROOT), line);
        if (before != null) {
            problems.add(new Problem(
                    line,
                    "the key “%s” a second time, first in line %d; both entries are read".formatted(key, before)));
        }
    }

    /** Where the next entry begins a line, behind the index; the length of the text when none does. */
    private int nextEntry(int from) {
        if (nextEntry < from) {
            nextEntry = entryLine.find(from) ? entryLine.start() : text.length();
        }
        return nextEntry;
    }
}
