package org.lectern.export.tex;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.text.CleanText;
import org.lectern.text.HtmlEntities;
import org.lectern.text.HtmlTags;

/**
 * What pages leave in a text, taken off: HTML entities and tags of emphasis, invisible characters, line breaks. The result
 * is one line in NFC.
 */
public final class PlainText {
    private static final Pattern SCRIPT = Pattern.compile("<((?:jats:)?su[pb])>([^<>]*)</\\1>");
    /** What stands for an object that is no text, and for what could not be decoded. */
    private static final Pattern REPLACEMENT = Pattern.compile("[\\uFFFC\\uFFFD]");

    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

    private PlainText() {}

    /** The text as people read it. */
    public static String of(String source) {
        String text = source;
        if (text.indexOf('<') >= 0) {
            text = SCRIPT.matcher(text)
                    .replaceAll(script -> Matcher.quoteReplacement(
                            (script.group(1).endsWith("p") ? "^{" : "_{") + script.group(2) + "}"));
            text = HtmlTags.without(MathMl.asTex(text));
        }
        return visible(HtmlEntities.decoded(text));
    }

    /** The text without what nobody sees. */
    static String visible(String text) {
        String clean = CleanText.of(text);
        return isUsual(clean) ? clean : CleanText.of(usual(clean));
    }

    private static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x131 && (c == 0x131 || c == 0x2010 || c == 0x2011 || c >= 0xFB00)) {
                return false;
            }
        }
        return true;
    }

    /** Hyphens of other kinds, letters joined for print, and a dotless i under an accent, as everybody types them. */
    private static String usual(String text) {
        String usual = REPLACEMENT
                .matcher(text)
                .replaceAll("")
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace("\u0131\u0301", "\u00ED");
        return LIGATURE.matcher(usual).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }
}
