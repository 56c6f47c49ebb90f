package org.lectern.export;

import java.util.Arrays;
import java.util.Optional;

/** The formats that papers can be exported to. */
public enum ExportFormat {
    /** The classic format, for {@code bibtex} and styles such as {@code plain}. */
    BIBTEX("bibtex", "bib"),
    /** Its successor, for {@code biblatex} with {@code biber}. */
    BIBLATEX("biblatex", "bib");

    private final String key;
    private final String extension;

    ExportFormat(String key, String extension) {
        this.key = key;
        this.extension = extension;
    }

    /** The name on the command line. */
    public String key() {
        return key;
    }

    /** The usual ending of a file's name, without the dot. */
    public String extension() {
        return extension;
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
