package org.lectern.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;

/**
 * The text of a clipboard or of something dropped, in its flavours. Browsers put HTML there with what they compute of styles, and
 * often on one line; what is kept of it is the markup, a block on each line, so that a line of the listing says something.
 */
public final class ClipboardText {
    /** The header of CF_HTML on Windows: learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format. */
    private static final Pattern HEADER = Pattern.compile("Version:\\d[^<]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SOURCE = Pattern.compile("SourceURL:(https?://\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][\\w-]*+)((?:\"[^\"]*+\"|'[^']*+'|[^'\"<>]++)*+)>");
    private static final Pattern STYLE =
            Pattern.compile("\\s++style=(?:\"(?![^\"]*display: ?none)[^\"]*+\"|'(?![^']*display: ?none)[^']*+')");
    private static final Pattern BLOCK = Pattern.compile(
            "p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|article|section|main|header|footer|nav|blockquote|pre|br|hr|figure",
            Pattern.CASE_INSENSITIVE);

    private ClipboardText() {}

    /** The flavours, the richest first; empty when there is no text. */
    public static List<String> flavours(Clipboard clipboard) {
        List<String> flavours = new ArrayList<>();
        if (clipboard.hasHtml() && clipboard.getHtml() != null) {
            flavours.add(html(clipboard.getHtml()));
        }
        if (clipboard.hasString() && clipboard.getString() != null) {
            flavours.add(clipboard.getString());
        }
        flavours.removeIf(String::isBlank);
        return flavours;
    }

    /** The fragment that was copied, without a header and without computed styles, each block on lines of its own. */
    static String html(String copied) {
        String html = copied;
        String base = "";
        Matcher header = HEADER.matcher(copied);
        if (header.lookingAt()) {
            Matcher source = SOURCE.matcher(header.group());
            base = source.find() ? "<base href=\"" + source.group(1).replace("\"", "%22") + "\">\n" : "";
            html = copied.substring(header.end());
        }
        html = html.replace("\0", "");
        int start = html.indexOf("<!--StartFragment");
        int marked = start < 0 ? -1 : html.indexOf("-->", start);
        int from = marked < 0 ? 0 : marked + 3;
        int end = html.lastIndexOf("<!--EndFragment");
        String fragment = html.substring(from, end < from ? html.length() : end);
        return "<!--StartFragment-->\n" + base + lines(fragment).strip() + "\n<!--EndFragment-->\n";
    }

    private static String lines(String html) {
        StringBuilder lines = new StringBuilder(html.length());
        Matcher tag = TAG.matcher(html);
        int done = 0;
        while (tag.find()) {
            lines.append(html, done, tag.start());
            boolean block = BLOCK.matcher(tag.group(2)).matches();
            boolean closes = !tag.group(1).isEmpty();
            if (block && !closes && !lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
                lines.append('\n');
            }
            lines.append('<').append(tag.group(1)).append(tag.group(2));
            lines.append(STYLE.matcher(tag.group(3)).replaceAll("")).append('>');
            done = tag.end();
            if (block && closes && (done == html.length() || html.charAt(done) != '\n')) {
                lines.append('\n');
            }
        }
        return lines.append(html, done, html.length()).toString();
    }
}
