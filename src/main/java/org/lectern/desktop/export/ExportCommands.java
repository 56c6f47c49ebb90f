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
                Command.of("export.show", "Export…", "fth-share", model::open).on("Shortcut+Shift+E"),
                Command.of("export.close", "Close the export", "fth-x", model::close),
                Command.of(
                                "export.copy",
                                "Copy",
                                "fth-copy",
                                () -> model.copy(
                                        clipboard(model.choice().format().get())))
                        .when(something),
                Command.of(
                                "export.save",
                                "Save as…",
                                "fth-download",
                                () -> file(model, window, "Export").ifPresent(model.files()::save))
                        .when(something),
                Command.of(
                                "export.live",
                                "Keep a file current…",
                                "fth-refresh-cw",
                                () -> file(model, window, "Keep a file current").ifPresent(model.files()::saveLive))
                        .when(following),
                Command.of(
                        "export.style-file",
                        "A style from a file…",
                        "fth-folder",
                        () -> styleFile(window)
                                .map(Path::toString)
                                .ifPresent(model.choice().style()::set)),
                Command.of(
                                "export.keys-anew",
                                "Make the keys of these papers anew; pinned ones stay",
                                "fth-refresh-cw",
                                model.keyPattern()::regenerate)
                        .when(something),
                Command.of("export.cancel", "Cancel", "fth-x", model.files()::cancel)
                        .when(Bindings.not(idle)),
                Arrays.stream(ExportFormat.values())
                        .map(format -> copy(model, format, paperIsOpen))
                        .toList());
    }

    private static Command copy(ExportViewModel model, ExportFormat format, ObservableBooleanValue paperIsOpen) {
        Command copy = Command.of(
                        "cite." + format.key(),
                        "Copy as " + FormatNames.of(format),
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
        chooser.setTitle("A citation style");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Citation styles", "*.csl"));
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
