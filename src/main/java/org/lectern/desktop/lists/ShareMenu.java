package org.lectern.desktop.lists;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.export.list.ListFormat;
import org.lectern.library.ReadingList;

/** What hands a list on to others. */
final class ShareMenu {
    private final ListViewModel model;
    private final ListFiles files;
    private final Supplier<Window> window;
    private final Consumer<String> references;

    /**
     * The menu of the list that is open.
     *
     * @param window the one that asks for files
     * @param references exports the references of a list's papers
     */
    ShareMenu(ListViewModel model, ListFiles files, Supplier<Window> window, Consumer<String> references) {
        this.model = model;
        this.files = files;
        this.window = window;
        this.references = references;
    }

    MenuButton createView() {
        MenuButton button = new MenuButton("Share…");
        button.setId("list-share");
        button.setAccessibleText("Share the list");
        button.getItems()
                .addAll(
                        export(ListFormat.HTML, "Export as a page…", "fth-globe"),
                        export(ListFormat.MARKDOWN, "Export as Markdown…", "fth-file-text"),
                        export(ListFormat.ICS, "Export the dates as a calendar…", "fth-calendar"),
                        new SeparatorMenuItem(),
                        references());
        return button;
    }

    private MenuItem references() {
        MenuItem item = new MenuItem("Export the references…", new FontIcon("fth-share"));
        item.setId("list-references");
        item.setOnAction(
                event -> model.list().get().map(ReadingList::name).ifPresent(references));
        return item;
    }

    private MenuItem export(ListFormat format, String title, String icon) {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setId("list-export-" + format.key());
        item.setOnAction(event -> file(format).ifPresent(file -> files.write(format, file)));
        return item;
    }

    private Optional<Path> file(ListFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the list");
        chooser.setInitialFileName(files.name(format));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        format.key().toUpperCase(Locale.ENGLISH), "*." + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }
}
