package org.lectern.desktop.export;

import org.lectern.desktop.base.Texts;
import org.lectern.export.ExportFormat;

/** What formats are called in the window. */
public final class FormatNames {
    private static final Texts TEXTS = Texts.of(FormatNames.class);

    private FormatNames() {}

    public static String of(ExportFormat format) {
        return switch (format) {
            case BIBTEX -> "BibTeX";
            case BIBLATEX -> "BibLaTeX";
            case RIS -> "RIS";
            case CSL_JSON -> "CSL-JSON";
            case CSV -> "CSV";
            case MARKDOWN -> "Markdown";
            case HTML -> "HTML";
            case TEXT -> TEXTS.get("format.text");
        };
    }
}
