package org.lectern.desktop.lists;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.export.list.ListExport;
import org.lectern.export.list.ListFormat;
import org.lectern.library.ReadingList;

/** Writes the list that is open to files, for those who have no Lectern. Used on the FX thread. */
public final class ListFiles {
    private static final Texts TEXTS = Texts.of(ListFiles.class);

    private final LibraryAccess access;
    private final LibraryViewModel library;
    private final ListViewModel list;
    private final Background background;

    public ListFiles(LibraryAccess access, LibraryViewModel library, ListViewModel list, Background background) {
        this.access = access;
        this.library = library;
        this.list = list;
        this.background = background;
    }

    /** A name for the file. */
    String name(ListFormat format) {
        String words = list.list()
                .get()
                .map(ReadingList::name)
                .orElse("list")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return (words.isEmpty() ? "list" : words) + "." + format.extension();
    }

    /** Writes the list in a format; what the format cannot show of it is said. */
    void write(ListFormat format, Path file) {
        Optional<String> name = list.list().get().map(ReadingList::name);
        if (name.isEmpty()) {
            return;
        }
        background.run(
                () -> {
                    ListExport export = access.exports()
                            .list(
                                    name.get(),
                                    ZonedDateTime.now(ZoneId.systemDefault()),
                                    Optional.of(ZoneId.systemDefault()));
                    export.writeFile(format, file);
                    return said(format, file, export);
                },
                said -> library.say(Done.of(said)),
                failure -> library.say(Done.failed(TEXTS.get("files.failed", Background.explain(failure)))));
    }

    private static String said(ListFormat format, Path file, ListExport export) {
        String name = String.valueOf(file.getFileName());
        if (format == ListFormat.ICS && export.undated() > 0) {
            return TEXTS.get("files.wrote.undated", name, Words.papers(export.undated()));
        }
        List<String> lacks = export.lacks();
        return lacks.isEmpty()
                ? TEXTS.get("files.wrote", name)
                : TEXTS.get("files.wrote.lacks", name, Words.papers(lacks.size()));
    }
}
