package org.lectern.desktop.overview;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.chart.PageChart.Part;
import org.lectern.chart.Palette;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.overview.OverviewViewModel.Format;

/**
 * What a person can do about the overview.
 *
 * @param show opens it
 * @param again asks anew for what could not be asked for
 * @param saves ask for a file and write a picture into it, a part in a format each
 */
public record OverviewCommands(Command show, Command again, List<Save> saves) {
    private static final Texts TEXTS = Texts.of(OverviewCommands.class);

    /** The saving of a part. */
    record Save(Part part, Format format, Command command) {}

    /** Copies the list. */
    public OverviewCommands {
        saves = List.copyOf(saves);
    }

    /**
     * The commands.
     *
     * @param window the one that asks for files
     */
    public static OverviewCommands of(OverviewViewModel model, Supplier<Window> window) {
        BooleanBinding shown = Bindings.createBooleanBinding(
                () -> model.isOpen().get() && model.overview().isPresent(), model.isOpen(), model.state());
        List<Save> saves = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Format format : Format.values()) {
                String title = TEXTS.get("save.as", TEXTS.get("part." + key(part)), format.name());
                saves.add(new Save(
                        part,
                        format,
                        Command.of(
                                        "overview.save-" + key(part) + '-' + format.extension(),
                                        title,
                                        "fth-download",
                                        () -> save(model, part, format, window.get()))
                                .when(shown)));
            }
        }
        return new OverviewCommands(
                Command.of("overview.show", TEXTS.get("title"), "fth-bar-chart-2", model::open)
                        .on("Shortcut+4"),
                Command.of("overview.again", TEXTS.get("again"), "fth-refresh-cw", model::again),
                saves);
    }

    private static String key(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static void save(OverviewViewModel model, Part part, Format format, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("save.title"));
        chooser.setInitialFileName(
                (part == Part.PAGE ? "overview" : "overview-" + key(part)) + '.' + format.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.extension()));
        File file = chooser.showSaveDialog(window);
        if (file != null) {
            model.save(file.toPath(), part, format, isDark(window) ? Palette.DARK : Palette.LIGHT);
        }
    }

    /** Pictures have the colours that the window has. */
    private static boolean isDark(Window window) {
        return window.getScene().getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /** Those for the whole window. */
    public List<Command> all() {
        return Stream.concat(Stream.of(show), saves.stream().map(Save::command)).toList();
    }

    /** Entries of a menu: the page, and below it each chart. */
    List<MenuItem> saveItems() {
        List<MenuItem> items = new ArrayList<>();
        for (Part part : Part.values()) {
            List<MenuItem> both = saves.stream()
                    .filter(save -> save.part() == part)
                    .map(save -> save.command().menuItem())
                    .toList();
            if (part == Part.PAGE) {
                items.addAll(both);
                items.add(new SeparatorMenuItem());
            } else {
                Menu menu = new Menu(TEXTS.get("part." + key(part)));
                menu.setId("overview-save-" + key(part));
                menu.getItems().setAll(both);
                items.add(menu);
            }
        }
        return items;
    }
}
