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
import org.lectern.desktop.base.Texts;
import org.lectern.export.list.ListFormat;
import org.lectern.library.ReadingList;
import org.lectern.share.SharedListFile;

/** What hands a list on to others. */
final class ShareMenu {
    private static final Texts TEXTS = Texts.of(ShareMenu.class);

    private final ListViewModel model;
    private final ListFiles files;
    private final SharingViewModel sharing;
    private final ListModels models;
    private final Supplier<Window> window;
    private final Consumer<String> references;

    /**
     * The menu of the list that is open.
     *
     * @param window the one that asks for files
     * @param references exports the references of a list's papers
     */
    ShareMenu(ListModels models, Supplier<Window> window, Consumer<String> references) {
        this.model = models.all().list();
        this.files = models.files();
        this.sharing = models.sharing();
        this.models = models;
        this.window = window;
        this.references = references;
    }

    MenuButton createView() {
        MenuButton button = new MenuButton(TEXTS.get("share"));
        button.setId("list-share");
        button.setAccessibleText(TEXTS.get("share.list"));
        MenuItem share = item(
                "list-share-file",
                TEXTS.get("share.file"),
                "fth-users",
                () -> sharedFile().ifPresent(sharing::share));
        MenuItem unshare = item("list-unshare", TEXTS.get("share.not"), "fth-user-x", sharing::unshare);
        MenuItem conflicts = item("list-conflicts", TEXTS.get("share.conflicts"), "fth-alert-triangle", sharing::open);
        MenuItem subscribe = item(
                "list-subscribe",
                TEXTS.get("share.subscribe"),
                "fth-rss",
                () -> theirFile().ifPresent(sharing::subscribe));
        MenuItem me = item("list-me", TEXTS.get("share.me"), "fth-user", models.me()::change);
        models.me()
                .name()
                .subscribe(now -> me.setText(now.map(known -> TEXTS.get("share.me.known", known.text()))
                        .orElseGet(() -> TEXTS.get("share.me"))));
        button.getItems()
                .addAll(
                        share,
                        conflicts,
                        unshare,
                        subscribe,
                        me,
                        new SeparatorMenuItem(),
                        export(ListFormat.HTML, TEXTS.get("export.page"), "fth-globe"),
                        export(ListFormat.MARKDOWN, TEXTS.get("export.markdown"), "fth-file-text"),
                        export(ListFormat.ICS, TEXTS.get("export.calendar"), "fth-calendar"),
                        new SeparatorMenuItem(),
                        references());
        Runnable show = () -> {
            var now = sharing.shared().get();
            share.setVisible(now.isEmpty());
            boolean smart = model.list().get().filter(ReadingList::isSmart).isPresent();
            share.setDisable(smart);
            share.setText(smart ? TEXTS.get("share.file.smart") : TEXTS.get("share.file"));
            unshare.setVisible(now.isPresent());
            int count = now.map(shared -> shared.conflicts().size()).orElse(0);
            conflicts.setVisible(count > 0);
            conflicts.setText(TEXTS.get("share.conflicts.count", count));
        };
        sharing.shared().subscribe(show);
        model.list().subscribe(show);
        return button;
    }

    private static MenuItem item(String id, String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Optional<Path> sharedFile() {
        FileChooser chooser = shared(TEXTS.get("share.list"));
        String name = files.name(ListFormat.HTML);
        chooser.setInitialFileName(name.substring(0, name.lastIndexOf('.')) + SharedListFile.EXTENSION);
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    private Optional<Path> theirFile() {
        return Optional.ofNullable(shared(TEXTS.get("share.subscribe.title")).showOpenDialog(window.get()))
                .map(File::toPath);
    }

    private static FileChooser shared(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(TEXTS.get("share.filter"), "*" + SharedListFile.EXTENSION));
        return chooser;
    }

    private MenuItem references() {
        MenuItem item = new MenuItem(TEXTS.get("export.references"), new FontIcon("fth-share"));
        item.setId("list-references");
        item.setOnAction(event -> model.list().get().map(ReadingList::name).ifPresent(references));
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
        chooser.setTitle(TEXTS.get("export.title"));
        chooser.setInitialFileName(files.name(format));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        format.key().toUpperCase(Locale.ENGLISH), "*." + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }
}
