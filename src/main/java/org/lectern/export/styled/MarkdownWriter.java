package org.lectern.export.styled;

import java.io.IOException;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;
import org.lectern.export.entry.ShownText;

/**
 * Writes references in Markdown, a paragraph each, the abstract as a quotation below it. In a file, a comment before each, which no
 * reader of Markdown shows, has the record.
 */
public final class MarkdownWriter implements EntryWriter {
    private final ReferenceStyle style;
    private final boolean abstracts;
    private final boolean records;
    private int written;

    /**
     * A writer of references in a style.
     *
     * @param records whether each has its record, and the whole a heading: as a file; else they are for a text of somebody's own
     * @throws StyleException when there is no such style
     */
    public MarkdownWriter(String style, boolean abstracts, boolean records) throws StyleException {
        this.style = ReferenceStyle.of(style);
        this.abstracts = abstracts;
        this.records = records;
    }

    @Override
    public void begin(Appendable target) throws IOException {
        target.append(records ? "# References\n" : "");
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        written++;
        target.append(written > 1 || records ? "\n" : "");
        if (records) {
            target.append("<!-- lectern:")
                    .append(CarriedLine.of(entry, abstracts))
                    .append(" -->\n");
        }
        target.append(style.reference(entry.key(), entry.paper(), written).markdown())
                .append('\n');
        String abstractText = abstracts ? ShownText.of(entry.paper().abstractText()) : "";
        if (!abstractText.isEmpty()) {
            target.append("> ").append(Reference.escaped(abstractText)).append('\n');
        }
    }
}
