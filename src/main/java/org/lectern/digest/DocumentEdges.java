package org.lectern.digest;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Where documents begin and end that say so themselves, among other lines: HTML and feeds in XML by their tags, JSON by its
 * brackets.
 *
 * <pre>
 * the last line of a page
 *                                    ← here
 * &lt;!DOCTYPE html&gt;
 * …
 * &lt;/html&gt;
 *                                    ← and here
 * the first line of the next
 * </pre>
 */
final class DocumentEdges {
    /** More values of JSON than these that do not end are not looked for, so that the text is not gone through for each. */
    private static final int MOST_OPEN = 8;

    private final List<Line> lines;
    private int open;
    private final NavigableSet<Integer> edges = new TreeSet<>();

    private DocumentEdges(List<Line> lines) {
        this.lines = lines;
    }

    /** The indices of lines at which a document begins, or what stands below one; never the first line. */
    static NavigableSet<Integer> of(List<Line> lines) {
        DocumentEdges found = new DocumentEdges(lines);
        found.find();
        found.edges.remove(0);
        found.edges.remove(lines.size());
        return found.edges;
    }

    private void find() {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            char first = first(i);
            if (first == '<') {
                boolean begun = last >= 0 && last == i - 1 && first(last) == '<';
                if (!begun && isDocumentStart(lines.get(i).text())) {
                    edges.add(i);
                }
                if (endsDocument(lines.get(i).text())) {
                    edges.add(next(i + 1));
                }
                last = i;
            } else if (first == '{' || first == '[') {
                int end = open < MOST_OPEN && isJsonStart(i) ? jsonEnd(i) : -1;
                if (end >= 0) {
                    edges.add(i);
                    edges.add(next(end));
                    i = end - 1;
                }
            }
        }
    }

    /** The index of the next line that is not blank. */
    private int next(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** The first character of a line that is no space; 0 when there is none. */
    private char first(int index) {
        String text = lines.get(index).text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static boolean isDocumentStart(String line) {
        String text = line.stripLeading();
        String start = text.substring(0, Math.min(text.length(), 20)).toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.matches("<html[\\s>].*|<html")
                || start.startsWith("<?xml")
                || start.matches("<feed[\\s>].*|<feed");
    }

    private static boolean endsDocument(String line) {
        String text = line.stripTrailing();
        String end = text.substring(Math.max(0, text.length() - 10)).toLowerCase(Locale.ROOT);
        return end.endsWith("</html>") || end.endsWith("</feed>");
    }

    /** Whether a value of JSON begins with the line: an object with a name in it, or an array of objects. */
    private boolean isJsonStart(int index) {
        StringBuilder start = new StringBuilder();
        for (int i = index; i < lines.size() && start.length() < 3; i++) {
            String text = lines.get(i).text();
            for (int at = 0; at < text.length() && start.length() < 3; at++) {
                if (text.charAt(at) > ' ') {
                    start.append(text.charAt(at));
                }
            }
        }
        String text = start.toString();
        return text.startsWith("{\"") || text.startsWith("[{\"") || text.equals("[{}");
    }

    /** The index behind the values of JSON that follow one another with a blank line at the most; −1 without an end. */
    private int jsonEnd(int from) {
        boolean array = first(from) == '[';
        int end = valueEnd(from);
        while (!array && end > 0) {
            int next = end + (end < lines.size() && lines.get(end).isBlank() ? 1 : 0);
            int more = next < lines.size() && first(next) == '{' && isJsonStart(next) ? valueEnd(next) : -1;
            if (more < 0) {
                return end;
            }
            end = more;
        }
        return end;
    }

    private int valueEnd(int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (quoted) {
                    if (c == '\\') {
                        at++;
                    } else {
                        quoted = c != '"';
                    }
                } else if (c == '"') {
                    quoted = true;
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
            }
            // No string of JSON goes on below its line.
            quoted = false;
            if (depth <= 0) {
                return i + 1;
            }
        }
        open++;
        return -1;
    }
}
