package org.lectern.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.library.ChangeWords;
import org.lectern.desktop.look.ThemeChoice;
import org.lectern.desktop.triage.TriageTab;
import org.lectern.library.Step;
import org.lectern.library.Steps;

/** The line on top: the name, the search field, where one can go, what there is. In a narrow window the places and the menus fold into one each. */
final class TopBar {
    private static final Texts TEXTS = Texts.of(TopBar.class);
    private static final double BRAND_WIDTH = 228;
    private static final double FIELD_WIDTH = 720;
    private static final double FIELD_MIN = 140;

    /** Below this the name goes, and its sign stays. */
    private static final double ROOM_FOR_NAME = 1120;

    /** Below this places and menus fold. */
    private static final double ROOM_FOR_ALL = 960;

    /** What would be undone is named in a menu with so many characters at most. */
    private static final int STEP_LENGTH = 60;

    private final Desk desk;
    private final Commands commands;
    private final ObservableBooleanValue sideShown;
    private final Region field;
    private final BooleanProperty named = new SimpleBooleanProperty(true);
    private final BooleanProperty folded = new SimpleBooleanProperty();

    /**
     * Somewhere to go.
     *
     * @param command goes there
     * @param there whether one is there
     * @param name what it is called now
     */
    private record Tab(Command command, ObservableBooleanValue there, ObservableValue<String> name) {}

    /**
     * The line of a window.
     *
     * @param sideShown whether the side bar is there
     * @param field where one searches
     */
    TopBar(Desk desk, Commands commands, ObservableBooleanValue sideShown, Node field) {
        this.desk = desk;
        this.commands = commands;
        this.sideShown = sideShown;
        this.field = (Region) field;
    }

    Node createView() {
        HBox middle = new HBox(field);
        middle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(FIELD_WIDTH);
        field.setMinWidth(FIELD_MIN);
        HBox bar = new HBox(12, brand(), middle);
        bar.getChildren().addAll(shownWhile(folded.not(), places(), themeButton(), libraryMenu(), importButton()));
        bar.getChildren().addAll(shownWhile(folded, placesMenu(), wholeMenu()));
        bar.setId("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add(Style.TOP_BAR);
        bar.setMinWidth(0);
        bar.widthProperty().subscribe(width -> {
            named.set(width.doubleValue() <= 0 || width.doubleValue() >= ROOM_FOR_NAME);
            folded.set(width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_ALL);
        });
        return bar;
    }

    private static List<Node> shownWhile(ObservableBooleanValue shown, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(shown);
            node.managedProperty().bind(shown);
        }
        return List.of(nodes);
    }

    private Node brand() {
        Label name = new Label("Lectern", mark());
        name.getStyleClass().add(Style.BRAND);
        name.setMinWidth(Label.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button side = commands.side().iconButton();
        sideShown.subscribe(shown -> side.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), shown));
        HBox brand = new HBox(name, gap, side);
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.setMinWidth(Region.USE_PREF_SIZE);
        named.subscribe(now -> {
            name.setContentDisplay(now ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            brand.setPrefWidth(now ? BRAND_WIDTH - 12 : Region.USE_COMPUTED_SIZE);
        });
        return brand;
    }

    /** An open book on a stand, in one stroke. */
    static Node mark() {
        SVGPath mark = new SVGPath();
        mark.setContent("M1 4 V14 H17 V4 M9 1 V14 M5 18 H13");
        mark.getStyleClass().add("brand-mark");
        return mark;
    }

    /** Where one can be: exploring, or in a view that takes the place of the panes. */
    private List<Tab> tabs() {
        Models models = desk.models();
        var papers = models.tray().papers();
        return List.of(
                tab(commands.explore(), models.places().exploring()),
                new Tab(
                        commands.compare().show(),
                        models.board().isOpen(),
                        Bindings.createStringBinding(
                                () -> TEXTS.get("compare", papers.size()).strip(), papers)),
                tab(commands.lists().show(), models.lists().all().isOpen()),
                tab(commands.overview().show(), models.overview().isOpen()),
                new Tab(
                        commands.triage().show(),
                        models.triage().inbox().isOpen(),
                        TriageTab.words(models.triage().inbox())));
    }

    private static Tab tab(Command command, ObservableBooleanValue there) {
        return new Tab(command, there, new SimpleStringProperty(command.title()));
    }

    private Node places() {
        HBox places = new HBox(2);
        places.setId("places");
        places.setAlignment(Pos.CENTER);
        tabs().forEach(tab -> places.getChildren().add(button(tab)));
        return places;
    }

    private static Button button(Tab tab) {
        Button button = tab.command().button();
        button.getStyleClass().add("tab-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.textProperty().bind(tab.name());
        Runnable spoken = () -> button.setAccessibleText(
                tab.there().get()
                        ? TEXTS.get("place.shown", tab.name().getValue())
                        : tab.name().getValue());
        tab.there().subscribe(now -> {
            button.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), now);
            spoken.run();
        });
        tab.name().subscribe(name -> spoken.run());
        return button;
    }

    /** The same as a menu that says where one is. */
    private Node placesMenu() {
        MenuButton button = new MenuButton();
        button.setId("places-menu");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        for (Tab tab : tabs()) {
            MenuItem item = tab.command().menuItem();
            item.setId("place-" + tab.command().nodeId());
            item.textProperty().bind(tab.name());
            button.getItems().add(item);
            tab.there().subscribe(now -> {
                if (now) {
                    button.setText(tab.command().title());
                    button.setAccessibleText(TEXTS.get("places", tab.command().title()));
                }
            });
        }
        return button;
    }

    private Node importButton() {
        MenuButton button = menu("import", TEXTS.get("import"), TEXTS.get("import.told"));
        button.getItems().addAll(importItems("import-review"));
        return button;
    }

    private List<MenuItem> importItems(String reviewId) {
        return List.of(
                commands.importFiles().menuItem(),
                commands.importFolder().menuItem(),
                commands.paste().menuItem(),
                new SeparatorMenuItem(),
                reviewItem(reviewId),
                commands.addSamples().menuItem());
    }

    private Node libraryMenu() {
        MenuButton button = menu("library-menu", TEXTS.get("library"), TEXTS.get("library.told"));
        button.getItems().addAll(libraryItems());
        // The command line may have changed the library since.
        button.setOnShowing(event -> desk.models().library().lookAtSteps());
        return button;
    }

    private List<MenuItem> libraryItems() {
        return List.of(
                commands.showNew().menuItem(),
                commands.saveSearch().menuItem(),
                commands.lists().createSmart().menuItem(),
                commands.export().show().menuItem(),
                commands.showDuplicates().menuItem(),
                commands.topics().showPage().menuItem(),
                commands.topics().showBook().menuItem(),
                commands.showWatched().menuItem(),
                commands.showImports().menuItem(),
                commands.lists().me().menuItem(),
                new SeparatorMenuItem(),
                commands.palette().menuItem(),
                commands.settings().show().menuItem(),
                commands.shortcuts().menuItem(),
                new SeparatorMenuItem(),
                stepItem(commands.undo(), Steps::undo),
                stepItem(commands.redo(), Steps::redo));
    }

    /** What the menus of a wide window have, in one. */
    private Node wholeMenu() {
        MenuButton button = menu("menu", null, TEXTS.get("menu"));
        button.setGraphic(new FontIcon("fth-menu"));
        button.getItems().addAll(importItems("menu-import-review"));
        button.getItems().add(new SeparatorMenuItem());
        button.getItems().addAll(libraryItems());
        button.getItems().addAll(commands.settings().nextTheme().menuItem());
        button.setOnShowing(event -> desk.models().library().lookAtSteps());
        return button;
    }

    private static MenuButton menu(String id, @Nullable String text, String told) {
        MenuButton button = new MenuButton(text);
        button.setId(id);
        button.setAccessibleText(told);
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
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
                        .map(step -> TEXTS.get(
                                "step", command.title(), Words.shortened(ChangeWords.of(step.summary()), STEP_LENGTH)))
                        .orElse(command.title())));
        return item;
    }

    private MenuItem reviewItem(String id) {
        CheckMenuItem item = new CheckMenuItem(TEXTS.get("import.review"));
        item.setId(id);
        item.selectedProperty().bindBidirectional(desk.models().imports().review());
        return item;
    }

    private Node themeButton() {
        Button button = commands.settings().nextTheme().iconButton();
        FontIcon icon = (FontIcon) button.getGraphic();
        desk.settings().theme().subscribe(choice -> {
            icon.setIconLiteral(icon(choice));
            String words = TEXTS.get("theme." + choice.name().toLowerCase(Locale.ROOT));
            Tip.set(button, words);
            button.setAccessibleText(words);
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
