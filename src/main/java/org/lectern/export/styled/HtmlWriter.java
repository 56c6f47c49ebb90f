package org.lectern.export.styled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;
import org.lectern.export.entry.ShownText;

/**
 * Writes references as a page of HTML that needs no other file: an element each with its citation key as id, the abstract
 * folded away, and the record in a block of data that no browser shows. Or, for a page of somebody's own, as paragraphs alone.
 */
public final class HtmlWriter implements EntryWriter {
    private final ReferenceStyle style;
    private final boolean abstracts;
    private final boolean records;
    private int written;

    /**
     * A writer of references in a style.
     *
     * @param records whether it is a page in which each has its record in a block of data; else paragraphs, for a text of somebody's own
     * @throws StyleException when there is no such style
     */
    public HtmlWriter(String style, boolean abstracts, boolean records) throws StyleException {
        this.style = ReferenceStyle.of(style);
        this.abstracts = abstracts;
        this.records = records;
    }

    @Override
    public void begin(Appendable target) throws IOException {
        if (!records) {
            return;
        }
        target.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>References</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>References</h1>
                """.formatted(sheet()));
    }

    private static String sheet() {
        try (InputStream stream = HtmlWriter.class.getResourceAsStream("references.css")) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: references.css is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program is incomplete: references.css", unreadable);
        }
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        written++;
        if (!records) {
            paragraphs(entry, target);
            return;
        }
        target.append("\n<article id=\"").append(escaped(entry.key())).append("\">\n");
        target.append("<script type=\"application/json\" class=\"lectern\">")
                .append(CarriedLine.of(entry, abstracts))
                .append("</script>\n<p>")
                .append(reference(entry))
                .append("</p>\n");
        String abstractText = abstractText(entry);
        if (!abstractText.isEmpty()) {
            target.append("<details><summary>Abstract</summary><p>")
                    .append(escaped(abstractText))
                    .append("</p></details>\n");
        }
        target.append("</article>\n");
    }

    private void paragraphs(Entry entry, Appendable target) throws IOException {
        target.append("<p>").append(reference(entry)).append("</p>\n");
        String abstractText = abstractText(entry);
        if (!abstractText.isEmpty()) {
            target.append("<blockquote>").append(escaped(abstractText)).append("</blockquote>\n");
        }
    }

    private String reference(Entry entry) {
        return style.reference(entry.key(), entry.paper(), written).html();
    }

    private String abstractText(Entry entry) {
        return abstracts ? ShownText.of(entry.paper().abstractText()) : "";
    }

    @Override
    public void end(Appendable target) throws IOException {
        target.append(!records ? "" : "\n</main>\n</body>\n</html>\n");
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }
}
