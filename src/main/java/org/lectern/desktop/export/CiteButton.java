package org.lectern.desktop.export;

import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ExportScope;
import org.lectern.desktop.base.SystemClipboard;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.export.ExportFormat;

/** Copies the paper that is open as a citation, in the format that was chosen last; its arrow chooses another. */
public final class CiteButton {
    private static final Texts TEXTS = Texts.of(CiteButton.class);

    private final ExportViewModel model;
    private final KeyViewModel key;
    private final ExportCommands commands;
    private final Supplier<ExportScope> paper;
    private final StringProperty format;

    /**
     * The button of a pane.
     *
     * @param paper the paper that is open
     * @param format the key of the format that is chosen
     */
    public CiteButton(
            ExportViewModel model,
            KeyViewModel key,
            ExportCommands commands,
            Supplier<ExportScope> paper,
            StringProperty format) {
        this.model = model;
        this.key = key;
        this.commands = commands;
        this.paper = paper;
        this.format = format;
    }

    /** Builds it. */
    public SplitMenuButton createView() {
        SplitMenuButton button = new SplitMenuButton();
        button.setId("cite");
        button.setText(TEXTS.get("cite"));
        button.getStyleClass().add("state-button");
        button.setMinWidth(SplitMenuButton.USE_PREF_SIZE);
        button.setOnAction(event -> copy());
        ToggleGroup group = new ToggleGroup();
        for (ExportFormat each : ExportFormat.values()) {
            RadioMenuItem item = new RadioMenuItem(TEXTS.get("cite.as", FormatNames.of(each)));
            item.setId("cite-" + each.key());
            item.setUserData(each.key());
            item.setToggleGroup(group);
            item.setOnAction(event -> {
                format.set(each.key());
                copy();
            });
            button.getItems().add(item);
        }
        MenuItem copyKey = new MenuItem(TEXTS.get("cite.key"), new FontIcon("fth-hash"));
        copyKey.setId("cite-key");
        copyKey.setOnAction(event -> key.key().get().ifPresent(kept -> SystemClipboard.put(kept.key())));
        button.getItems()
                .addAll(new SeparatorMenuItem(), copyKey, commands.show().menuItem());
        format.subscribe(now -> {
            String words = TEXTS.get("cite.as", FormatNames.of(chosen()));
            Tip.set(button, words);
            button.setAccessibleText(words);
            group.getToggles().stream()
                    .filter(item -> chosen().key().equals(item.getUserData()))
                    .forEach(group::selectToggle);
        });
        return button;
    }

    private ExportFormat chosen() {
        return ExportFormat.ofKey(format.get()).orElse(ExportFormat.BIBTEX);
    }

    private void copy() {
        model.copy(paper.get(), chosen(), ExportCommands.clipboard(chosen()));
    }
}
