package org.lectern.desktop.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.ExportPreview;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.SystemClipboard;
import org.lectern.desktop.base.Texts;
import org.lectern.export.ExportFormat;

/**
 * What a person can do about exporting.
 *
 * @param show opens the sheet
 * @param close closes it
 * @param copy copies what the sheet shows
 * @param save asks for a file and writes it
 * @param live asks for a file that is to be kept current
 * @param styleFile asks for a file with a citation style
 * @param keysAnew makes the citation keys of the papers to be exported anew
 * @param cancel gives up the file that is being written
 * @param copies copy the papers that are selected, each in a format
 */
public record ExportCommands(
        Command show,
        Command close,
        Command copy,
        Command save,
        Command live,
        Command styleFile,
        Command keysAnew,
        Command cancel,
        List<Command> copies) {
    private static final Texts TEXTS = Texts.of(ExportCommands.class);

    /** Copies the list. */
    public ExportCommands {
        copies = List.copyOf(copies);
    }

    /**
     * The commands.
     *
     * @param window the one that asks for files
     * @param paperIsOpen whether there is a paper to copy
     */
    public static ExportCommands of(
            ExportViewModel model, Supplier<Window> window, ObservableBooleanValue paperIsOpen) {
        var idle = Bindings.createBooleanBinding(
                () -> model.files().step().get().isEmpty(), model.files().step());
        var something = Bindings.createBooleanBinding(
                        () -> model.preview().get().map(ExportPreview::papers).orElse(0) > 0, model.preview())
                .and(idle);
        var following = something.and(model.choice().extent().isNotEqualTo(Extent.SELECTION));
        return new ExportCommands(
                Command.of("export.show", TEXTS.get("show"), "fth-share", model::open)
                        .on("Shortcut+Shift+E"),
                Command.of("export.close", TEXTS.get("close"), "fth-x", model::close),
                Command.of(
                                "export.copy",
                                TEXTS.get("copy"),
                                "fth-copy",
                                () -> model.copy(
                                        clipboard(model.choice().format().get())))
                        .when(something),
                Command.of(
                                "export.save",
                                TEXTS.get("save"),
                                "fth-download",
                                () -> file(model, window, TEXTS.get("save.title"))
                                        .ifPresent(model.files()::save))
                        .when(something),
                Command.of(
                                "export.live",
                                TEXTS.get("live"),
                                "fth-refresh-cw",
                                () -> file(model, window, TEXTS.get("live.title"))
                                        .ifPresent(model.files()::saveLive))
                        .when(following),
                Command.of(
                        "export.style-file",
                        TEXTS.get("style-file"),
                        "fth-folder",
                        () -> styleFile(window)
                                .map(Path::toString)
                                .ifPresent(model.choice().style()::set)),
                Command.of("export.keys-anew", TEXTS.get("keys-anew"), "fth-refresh-cw", model.keyPattern()::regenerate)
                        .when(something),
                Command.of("export.cancel", TEXTS.get("cancel"), "fth-x", model.files()::cancel)
                        .when(Bindings.not(idle)),
                Arrays.stream(ExportFormat.values())
                        .map(format -> copy(model, format, paperIsOpen))
                        .toList());
    }

    private static Command copy(ExportViewModel model, ExportFormat format, ObservableBooleanValue paperIsOpen) {
        Command copy = Command.of(
                        "cite." + format.key(),
                        TEXTS.get("cite.as", FormatNames.of(format)),
                        "fth-copy",
                        () -> model.copySelection(format, clipboard(format)))
                .when(paperIsOpen);
        return format == ExportFormat.BIBTEX ? copy.on("Shortcut+Shift+C") : copy;
    }

    /** Where a text of a format goes: HTML as what it shows, the others as they are. */
    static Consumer<String> clipboard(ExportFormat format) {
        return format == ExportFormat.HTML ? SystemClipboard::putHtml : SystemClipboard::put;
    }

    private static Optional<Path> styleFile(Supplier<Window> window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("style-file.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.get("style-file.filter"), "*.csl"));
        return Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::toPath);
    }

    private static Optional<Path> file(ExportViewModel model, Supplier<Window> window, String title) {
        ExportFormat format = model.choice().format().get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName("refs." + format.extension());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(FormatNames.of(format), "*." + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    /** All of them. */
    public List<Command> all() {
        return Stream.concat(Stream.of(show, close, copy, save, live, styleFile, keysAnew, cancel), copies.stream())
                .toList();
    }
}
