package org.lectern.export.table;

import java.util.regex.Pattern;

/** A cell of a table of texts. */
public final class Cell {
    /**
     * What a spreadsheet would take for a formula and run, also behind apostrophes, so that taking one away again gives what
     * was there. The wide signs are the same to programs in East Asia.
     */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");

    private Cell() {}

    /** The text with an apostrophe before it where it would be a formula: spreadsheets then show it and run nothing. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** In quotation marks where it has to be. */
    public static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
