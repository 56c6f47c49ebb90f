package org.lectern.export.list;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a whole reading list can be exported to. */
public enum ListFormat {
    /** A page that needs no other file and no network. */
    HTML("html", "html", "htm"),
    /** For e-mails, wikis and issues. */
    MARKDOWN("markdown", "md", "markdown"),
    /** The agenda alone, for calendars. */
    ICS("ics", "ics", "ical");

    private final String key;
    private final String extension;
    private final String otherExtension;

    ListFormat(String key, String extension, String otherExtension) {
        this.key = key;
        this.extension = extension;
        this.otherExtension = otherExtension;
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
    public static Optional<ListFormat> ofKey(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /** The format that the ending of a file's name tells; empty when it tells none. */
    public static Optional<ListFormat> ofFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(format -> name.contains("."))
                .filter(format -> ending.equals(format.extension) || ending.equals(format.otherExtension))
                .findFirst();
    }

    @Override
    public String toString() {
        return key;
    }
}
