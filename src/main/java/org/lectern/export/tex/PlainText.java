package org.lectern.export.tex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages leave in a text, taken off: HTML entities and tags of emphasis, invisible characters, line breaks. The result
 * is one line in NFC.
 */
public final class PlainText {
    private static final Pattern TAG = Pattern.compile("</?(?:i|b|em|strong|u|span|sc|p|br)(?:\\s[^<>]*)?/?>");
    private static final Pattern SCRIPT = Pattern.compile("<(sup|sub)>([^<>]*)</\\1>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");
    /** Zero-width space and joiners of lines, soft hyphen, marks of direction, and what a failed decoding leaves. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\u00AD\\uFFF9-\\uFFFD]");

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("times", "×"),
            Map.entry("plusmn", "±"),
            Map.entry("deg", "°"),
            Map.entry("middot", "·"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("sigma", "σ"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("infin", "∞"),
            Map.entry("aacute", "á"),
            Map.entry("auml", "ä"),
            Map.entry("ccedil", "ç"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("iacute", "í"),
            Map.entry("ntilde", "ñ"),
            Map.entry("oacute", "ó"),
            Map.entry("ouml", "ö"),
            Map.entry("oslash", "ø"),
            Map.entry("szlig", "ß"),
            Map.entry("uacute", "ú"),
            Map.entry("uuml", "ü"));

    private PlainText() {}

    public static String of(String source) {
        String text = source;
        if (text.indexOf('<') >= 0) {
            text = SCRIPT.matcher(text)
                    .replaceAll(script -> Matcher.quoteReplacement(
                            (script.group(1).equals("sup") ? "^{" : "_{") + script.group(2) + "}"));
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text)
                    .replaceAll(entity ->
                            Matcher.quoteReplacement(decoded(entity.group(1)).orElseGet(entity::group)));
        }
        if (isPlain(text)) {
            return text.strip();
        }
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether there is nothing to do, as for most texts: ASCII with single spaces. */
    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static Optional<String> decoded(String entity) {
        if (!entity.startsWith("#")) {
            return Optional.ofNullable(NAMED.get(entity));
        }
        boolean hexadecimal = entity.charAt(1) == 'x' || entity.charAt(1) == 'X';
        int code =
                hexadecimal ? Integer.parseInt(entity, 2, entity.length(), 16) : Integer.parseInt(entity.substring(1));
        boolean character = Character.isValidCodePoint(code)
                && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
        return character ? Optional.of(Character.toString(code)) : Optional.empty();
    }
}
