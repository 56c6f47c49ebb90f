package org.lectern.export;

import java.util.Arrays;
import java.util.Optional;
import org.lectern.export.bibtex.BibDialect;
import org.lectern.export.bibtex.BibWriter;
import org.lectern.export.csl.CslJsonWriter;
import org.lectern.export.entry.EntryWriter;
import org.lectern.export.ris.RisWriter;
import org.lectern.export.styled.HtmlWriter;
import org.lectern.export.styled.MarkdownWriter;
import org.lectern.export.styled.StyleException;
import org.lectern.export.styled.TextWriter;
import org.lectern.export.table.CsvWriter;

/** The formats that papers can be exported to. */
public enum ExportFormat {
    /** The classic format, for {@code bibtex} and styles such as {@code plain}. */
    BIBTEX("bibtex", "bib", true),
    /** Its successor, for {@code biblatex} with {@code biber}. */
    BIBLATEX("biblatex", "bib", true),
    /** Of reference managers. */
    RIS("ris", "ris", true),
    /** Of pandoc, Zotero and all that use citationstyles.org. */
    CSL_JSON("csl-json", "json", true),
    /** A table for spreadsheets. */
    CSV("csv", "csv", false),
    /** References in a style, with their links. */
    MARKDOWN("markdown", "md", false),
    /** References in a style, as a page. */
    HTML("html", "html", false),
    /** References in a style, as plain text. */
    TEXT("text", "txt", false);

    private final String key;
    private final String extension;
    private final boolean orderedByKey;

    ExportFormat(String key, String extension, boolean orderedByKey) {
        this.key = key;
        this.extension = extension;
        this.orderedByKey = orderedByKey;
    }

    /** The name on the command line. */
    public String key() {
        return key;
    }

    /** The usual ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * Whether entries stand in the order of their citation keys, as in files for programs, which people compare line by line. Else
     * they stand as their reader had them.
     */
    boolean isOrderedByKey() {
        return orderedByKey;
    }

    /** Whether a remark can stand in it that programs pass over. */
    public boolean hasComments() {
        return this == BIBTEX || this == BIBLATEX;
    }

    /** Whether documents cite its entries by their keys, and it has no place for other keys of an entry: BibLaTeX has {@code ids}. */
    boolean losesOtherKeys() {
        return this == BIBTEX;
    }

    /** Whether its references are in a style that can be chosen. */
    public boolean hasStyle() {
        return this == MARKDOWN || this == HTML || this == TEXT;
    }

    /**
     * A writer for one export.
     *
     * @throws StyleException when the format needs a style and there is none of that name
     */
    EntryWriter writer(ExportOptions options) throws StyleException {
        return switch (this) {
            case BIBTEX -> new BibWriter(BibDialect.BIBTEX, options.abstracts());
            case BIBLATEX -> new BibWriter(BibDialect.BIBLATEX, options.abstracts());
            case CSL_JSON -> new CslJsonWriter(options.abstracts());
            case CSV -> new CsvWriter(options.abstracts());
            case MARKDOWN -> new MarkdownWriter(options.style(), options.abstracts(), options.records());
            case HTML -> new HtmlWriter(options.style(), options.abstracts(), options.records());
            case TEXT -> new TextWriter(options.style());
            case RIS -> new RisWriter(options.abstracts());
        };
    }

    /** The format of that name; empty when there is none. */
    public static Optional<ExportFormat> ofKey(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    @Override
    public String toString() {
        return key;
    }
}
