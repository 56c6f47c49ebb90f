package org.lectern.export.tex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.CleanText;
import org.lectern.text.HtmlEntities;

/**
 * What pages leave in a text, taken off: HTML entities and tags of emphasis, invisible characters, line breaks. The result
 * is one line in NFC.
 */
public final class PlainText {
    private static final Pattern TAG = Pattern.compile("</?(?:i|b|em|strong|u|span|sc|p|br)(?:\\s[^<>]*)?/?>");
    private static final Pattern SCRIPT = Pattern.compile("<(sup|sub)>([^<>]*)</\\1>");
    /** What stands for an object that is no text, and for what could not be decoded. */
    private static final Pattern REPLACEMENT = Pattern.compile("[\\uFFFC\\uFFFD]");

    private PlainText() {}

    /** The text as people read it. */
    public static String of(String source) {
        String text = source;
        if (text.indexOf('<') >= 0) {
            text = SCRIPT.matcher(text)
                    .replaceAll(script -> Matcher.quoteReplacement(
                            (script.group(1).equals("sup") ? "^{" : "_{") + script.group(2) + "}"));
            text = TAG.matcher(text).replaceAll("");
        }
        return visible(HtmlEntities.decoded(text));
    }

    /** The text without what nobody sees. */
    static String visible(String text) {
        String clean = CleanText.of(text);
        boolean replaced = clean.indexOf('\uFFFC') >= 0 || clean.indexOf('\uFFFD') >= 0;
        return replaced ? CleanText.of(REPLACEMENT.matcher(clean).replaceAll("")) : clean;
    }
}
