package org.lectern.desktop;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.look.ThemeChoice;
import org.lectern.library.Step;
import org.lectern.library.Steps;

/** The line on top: the name, the search field, importing, the colours. */
final class TopBar {
    private static final double BRAND_WIDTH = 228;
    private static final double FIELD_WIDTH = 720;

    /** What would be undone is named in a menu with so many characters at most. */
    private static final int STEP_LENGTH = 60;

    private final Desk desk;
    private final Commands commands;
    private final Node field;

    TopBar(Desk desk, Commands commands, Node field) {
        this.desk = desk;
        this.commands = commands;
        this.field = field;
    }

    Node createView() {
        HBox middle = new HBox(field);
        middle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        ((javafx.scene.layout.Region) field).setMaxWidth(FIELD_WIDTH);
        HBox bar = new HBox(12, brand(), middle, places(), themeButton(), libraryMenu(), importButton());
        bar.setId("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Style.TOP_BAR);
        return bar;
    }

    private static Node brand() {
        Label name = new Label("Lectern", mark());
        name.getStyleClass().add(Style.BRAND);
        name.setMinWidth(Label.USE_PREF_SIZE);
        name.setPrefWidth(BRAND_WIDTH - 12);
        return name;
    }

    /** An open book on a stand, in one stroke. */
    static Node mark() {
        SVGPath mark = new SVGPath();
        mark.setContent("M1 4 V14 H17 V4 M9 1 V14 M5 18 H13");
        mark.getStyleClass().add("brand-mark");
        return mark;
    }

    /** Where one can be: exploring, or in a view that takes the place of the panes. */
    private Node places() {
        Models models = desk.models();
        Button compare = place(commands.compare().show(), models.board().isOpen());
        var papers = models.tray().papers();
        compare.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> papers.isEmpty() ? "Compare" : "Compare " + papers.size(), papers));
        HBox places = new HBox(
                2,
                place(commands.explore(), models.places().exploring()),
                compare,
                place(commands.lists().show(), models.lists().all().isOpen()));
        places.setId("places");
        places.setAlignment(Pos.CENTER);
        return places;
    }

    private static Button place(Command command, ObservableBooleanValue there) {
        Button button = command.button();
        button.getStyleClass().add("tab-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        there.subscribe(now -> {
            button.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), now);
            button.setAccessibleText(command.title() + (now ? ", shown" : ""));
        });
        return button;
    }

    private Node importButton() {
        MenuButton button = new MenuButton("Import…");
        button.setId("import");
        button.setAccessibleText("Import listings");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.getItems()
                .addAll(
                        commands.importFiles().menuItem(),
                        commands.importFolder().menuItem(),
                        commands.paste().menuItem(),
                        new SeparatorMenuItem(),
                        reviewItem(),
                        commands.addSamples().menuItem());
        return button;
    }

    private Node libraryMenu() {
        MenuButton button = new MenuButton("Library");
        button.setId("library-menu");
        button.setAccessibleText("The library");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.getItems()
                .addAll(
                        commands.showNew().menuItem(),
                        commands.saveSearch().menuItem(),
                        commands.lists().createSmart().menuItem(),
                        commands.export().show().menuItem(),
                        commands.showDuplicates().menuItem(),
                        commands.topics().showPage().menuItem(),
                        commands.topics().showBook().menuItem(),
                        commands.showWatched().menuItem(),
                        commands.lists().me().menuItem(),
                        commands.settings().show().menuItem(),
                        new SeparatorMenuItem(),
                        stepItem(commands.undo(), Steps::undo),
                        stepItem(commands.redo(), Steps::redo));
        // The command line may have changed the library since.
        button.setOnShowing(event -> desk.models().library().lookAtSteps());
        return button;
    }

    /** An entry that says what it would undo, or bring back. */
    private MenuItem stepItem(Command command, Function<Steps, Optional<Step>> which) {
        MenuItem item = command.menuItem();
        item.setMnemonicParsing(false);
        desk.models()
                .library()
                .steps()
                .subscribe(steps -> item.setText(which.apply(steps)
                        .map(step -> command.title() + ": " + Words.shortened(step.summary(), STEP_LENGTH))
                        .orElse(command.title())));
        return item;
    }

    private MenuItem reviewItem() {
        CheckMenuItem item = new CheckMenuItem("Review before importing");
        item.setId("import-review");
        item.selectedProperty().bindBidirectional(desk.models().imports().review());
        return item;
    }

    private Node themeButton() {
        Button button = commands.settings().nextTheme().iconButton();
        FontIcon icon = (FontIcon) button.getGraphic();
        desk.settings().theme().subscribe(choice -> {
            icon.setIconLiteral(icon(choice));
            String words = "Colours: " + choice.name().toLowerCase(java.util.Locale.ROOT);
            button.setTooltip(new Tooltip(words));
            button.setAccessibleText(words + "; press to change");
        });
        return button;
    }

    private static String icon(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> "fth-monitor";
            case LIGHT -> "fth-sun";
            case DARK -> "fth-moon";
        };
    }
}
