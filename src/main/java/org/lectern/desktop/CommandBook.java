package org.lectern.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.Clipboard;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.ExportScope;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.SystemClipboard;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.compare.CompareCommands;
import org.lectern.desktop.export.ExportCommands;
import org.lectern.desktop.importlog.ImportLogView;
import org.lectern.desktop.imports.ClipboardText;
import org.lectern.desktop.imports.ImportViewModel;
import org.lectern.desktop.lists.ListsCommands;
import org.lectern.desktop.overview.OverviewCommands;
import org.lectern.desktop.paper.PaperViewModel.OpenPaper;
import org.lectern.desktop.settings.SettingsCommands;
import org.lectern.desktop.triage.TriageCommands;
import org.lectern.paper.Paper;

/** Makes the commands of a window. */
final class CommandBook {
    /** What docs/query-language.md says of new papers. */
    private static final String NEW = "is:new";

    private static final Texts TEXTS = Texts.of(CommandBook.class);

    private final Desk desk;
    private final Supplier<Window> window;
    private final ImportViewModel imports;
    private final BooleanBinding idle;
    private final BooleanProperty frames;

    /**
     * The commands of a window.
     *
     * @param frames whether it shows how long frames take
     */
    CommandBook(Desk desk, Supplier<Window> window, BooleanProperty frames) {
        this.desk = desk;
        this.frames = frames;
        this.window = window;
        this.imports = desk.models().imports();
        this.idle = Bindings.createBooleanBinding(() -> imports.step().get().isEmpty(), imports.step());
    }

    Commands commands(Runnable focusSearch, Runnable toggleSide) {
        var library = desk.models().library();
        var search = desk.models().search();
        return new Commands(
                Command.of("search.focus", TEXTS.get("search.focus"), "fth-search", focusSearch)
                        .on("Shortcut+F")
                        .orBy("/"),
                Command.of("import.files", TEXTS.get("import.files"), "fth-file-plus", this::importFiles)
                        .on("Shortcut+O")
                        .when(idle),
                Command.of("import.folder", TEXTS.get("import.folder"), "fth-folder-plus", this::importFolder)
                        .when(idle),
                Command.of("import.paste", TEXTS.get("import.paste"), "fth-clipboard", this::paste)
                        .on("Shortcut+Shift+V")
                        .when(idle),
                Command.of("samples.add", TEXTS.get("samples.add"), "fth-gift", imports::addSamples)
                        .when(idle),
                Command.of("samples.remove", TEXTS.get("samples.remove"), "fth-trash-2", library::removeSamples)
                        .when(library.samples()),
                Command.of("undo", TEXTS.get("undo"), "fth-corner-up-left", library::undo)
                        .on("Shortcut+Z")
                        .when(Bindings.createBooleanBinding(
                                () -> library.steps().get().undo().isPresent(), library.steps())),
                Command.of("redo", TEXTS.get("redo"), "fth-corner-up-right", library::redo)
                        .on("Shortcut+Shift+Z")
                        .when(Bindings.createBooleanBinding(
                                () -> library.steps().get().redo().isPresent(), library.steps())),
                Command.of("filters.clear", TEXTS.get("filters.clear"), "fth-x", search::clearFilters)
                        .when(Bindings.isNotEmpty(search.filters())),
                Command.of("search.new", TEXTS.get("search.new"), "fth-sunrise", () -> {
                            search.clearFilters();
                            search.query().set(NEW);
                        })
                        .on("Shortcut+Shift+N"),
                Command.of(
                                "search.save",
                                TEXTS.get("search.save"),
                                "fth-bookmark",
                                desk.models().saved()::name)
                        .on("Shortcut+S")
                        .when(Bindings.createBooleanBinding(
                                () -> !search.query().get().isBlank()
                                        || !search.filters().isEmpty(),
                                search.query(),
                                search.filters())),
                Command.of(
                                "search.meant",
                                TEXTS.get("search.meant"),
                                "fth-corner-down-right",
                                desk.models().didYouMean()::take)
                        .on("Alt+Enter")
                        .when(desk.models().didYouMean().isThere()),
                Command.of(
                                "duplicates.show",
                                TEXTS.get("duplicates.show"),
                                "fth-copy",
                                desk.models().duplicates()::open)
                        .on("Shortcut+D"),
                Command.of(
                        "watch.show",
                        TEXTS.get("watch.show"),
                        "fth-eye",
                        desk.models().watch()::open),
                Command.of("watch.add", TEXTS.get("watch.add"), "fth-folder-plus", this::watchFolder),
                paperCommand(
                        "paper.open",
                        TEXTS.get("paper.open"),
                        "fth-external-link",
                        CommandBook::firstLink,
                        desk.browser()),
                paperCommand(
                        "paper.copy-title",
                        TEXTS.get("paper.copy-title"),
                        "fth-copy",
                        paper -> Optional.of(paper.title().text()),
                        SystemClipboard::put),
                paperCommand(
                        "paper.copy-abstract",
                        TEXTS.get("paper.copy-abstract"),
                        "fth-copy",
                        paper -> Optional.of(paper.abstractText().text()).filter(text -> !text.isEmpty()),
                        SystemClipboard::put),
                paperCommand(
                        "paper.copy-link",
                        TEXTS.get("paper.copy-link"),
                        "fth-link",
                        CommandBook::firstLink,
                        SystemClipboard::put),
                Command.of(
                                "paper.back",
                                TEXTS.get("paper.back"),
                                "fth-arrow-left",
                                desk.models().paper()::back)
                        .on("Alt+Left")
                        .when(desk.models().paper().canGoBack()),
                Command.of(
                        "paper.roles",
                        TEXTS.get("paper.roles"),
                        "fth-align-left",
                        () -> desk.settings()
                                .roles()
                                .set(!desk.settings().roles().get())),
                ExportCommands.of(
                        desk.models().export(),
                        window,
                        Bindings.createBooleanBinding(
                                () -> desk.models().paper().open().get().isPresent(),
                                desk.models().paper().open())),
                desk.models().topics(),
                CompareCommands.of(
                        desk.models().tray(),
                        desk.models().board(),
                        desk.models().export().choice()::selection,
                        desk.models().export().choice().selected(),
                        desk.models().places().exploring(),
                        desk.models()::read,
                        window),
                ListsCommands.of(
                        desk.models().lists().all(),
                        desk.models().lists().chooser(),
                        desk.models().lists().me(),
                        search,
                        desk.models().export().choice()::selection,
                        desk.models().export().choice().selected(),
                        desk.models().places().exploring()),
                OverviewCommands.of(desk.models().overview(), window),
                Command.of(
                                "places.explore",
                                TEXTS.get("places.explore"),
                                "fth-search",
                                desk.models().places()::explore)
                        .on("Shortcut+1"),
                Command.of("side.toggle", TEXTS.get("side.toggle"), "fth-sidebar", toggleSide)
                        .on("Shortcut+Shift+F"),
                SettingsCommands.of(desk.settings(), desk.models().settings()),
                Command.of(
                                "palette.show",
                                TEXTS.get("palette"),
                                "fth-command",
                                desk.models().palette()::toggle)
                        .on("Shortcut+K"),
                Command.of(
                                "shortcuts.show",
                                TEXTS.get("shortcuts"),
                                "fth-help-circle",
                                () -> desk.models().shortcuts().set(true))
                        .on("F1")
                        .orBy("?"),
                TriageCommands.of(
                        desk.models().triage().inbox(),
                        desk.browser(),
                        paper -> desk.models().lists().chooser().open(only(paper), 1),
                        paper -> desk.models().tray().toggle(only(paper), 1)),
                ImportLogView.command(desk.models().importLog()),
                Command.of("frames.show", TEXTS.get("frames.show"), "fth-activity", () -> frames.set(!frames.get()))
                        .on("Shortcut+Shift+F12"));
    }

    private static ExportScope only(Paper paper) {
        return new ExportScope.Chosen(List.of(paper.id()));
    }

    private Command paperCommand(
            String id, String title, String icon, Function<OpenPaper, Optional<String>> part, Consumer<String> use) {
        var open = desk.models().paper().open();
        return Command.of(id, title, icon, () -> open.get().flatMap(part).ifPresent(use))
                .when(Bindings.createBooleanBinding(
                        () -> open.get().flatMap(part).isPresent(), open));
    }

    private static Optional<String> firstLink(OpenPaper paper) {
        return paper.links().stream().map(link -> link.url()).findFirst();
    }

    private void importFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("import.told"));
        List<File> files = chooser.showOpenMultipleDialog(window.get());
        if (files != null) {
            desk.models().open(files.stream().map(File::toPath).toList());
        }
    }

    private void importFolder() {
        folder(TEXTS.get("import.folder.title")).ifPresent(folder -> imports.importPaths(List.of(folder)));
    }

    private void watchFolder() {
        folder(TEXTS.get("watch.add.title")).ifPresent(desk.models().watch()::add);
    }

    private Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window.get())).map(File::toPath);
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            desk.models().open(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            imports.importText(ClipboardText.flavours(clipboard));
        }
    }
}
