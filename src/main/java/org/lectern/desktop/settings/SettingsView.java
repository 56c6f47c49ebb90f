package org.lectern.desktop.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.look.Accent;
import org.lectern.desktop.look.Choices;
import org.lectern.desktop.look.Density;
import org.lectern.desktop.look.Language;
import org.lectern.desktop.look.Settings;
import org.lectern.desktop.look.ThemeChoice;

/** The sheet at the trailing edge where a person sets how the window looks. What is set is seen at once, but for the language. */
public final class SettingsView {
    private static final Texts TEXTS = Texts.of(SettingsView.class);
    private static final double WIDTH = 420;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final double STEP = 10;

    private final Settings settings;
    private final BooleanProperty open;

    /**
     * The sheet.
     *
     * @param open whether it is there
     */
    public SettingsView(Settings settings, BooleanProperty open) {
        this.settings = settings;
        this.open = open;
    }

    /** Builds the sheet; it is there while it is open. */
    public Node createView() {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.setId("settings-close");
        close.setAccessibleText(TEXTS.get("close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> open.set(false));
        VBox column = new VBox(
                20,
                section("theme", choice("theme", settings.theme(), ThemeChoice.values(), this::plain)),
                section("accent", choice("accent", settings.accent(), Accent.values(), this::swatch)),
                section("text", textSize()),
                section("density", choice("density", settings.density(), Density.values(), this::plain)),
                section("language", choice("language", settings.language(), Language.values(), this::plain)),
                section("import", review()));
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("settings-scroll");
        scroll.setAccessibleText(TEXTS.get("title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button reset = new Button(TEXTS.get("reset"));
        reset.setId("settings-reset");
        reset.getStyleClass().add(Style.PLAIN_LINK);
        reset.setOnAction(event -> settings.reset());
        VBox sheet = new VBox(16, new HBox(8, title, close), scroll, reset);
        sheet.setId("settings");
        sheet.getStyleClass().addAll(Style.SHEET, "settings");
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        Sheet.show(sheet, open, () -> focusChosen(sheet));
        return sheet;
    }

    private void focusChosen(Node sheet) {
        Node theme = sheet.lookup("#theme-" + key(settings.theme().get()));
        if (theme != null) {
            theme.requestFocus();
        }
    }

    private static VBox section(String key, Node content) {
        Label name = new Label(TEXTS.get("section." + key));
        name.getStyleClass().add(Style.STRONG);
        VBox section = new VBox(8, name, content);
        if (key.equals("language")) {
            Label when = new Label(TEXTS.get("language.when"));
            when.setWrapText(true);
            when.setMinHeight(Region.USE_PREF_SIZE);
            when.getStyleClass().addAll(Style.MUTED, Style.SMALL);
            section.getChildren().add(when);
        }
        return section;
    }

    /** Buttons of which one is pressed. */
    private static <E extends Enum<E>> Node choice(
            String group, ObjectProperty<E> chosen, E[] values, Function<E, Node> look) {
        ToggleGroup toggles = new ToggleGroup();
        HBox row = new HBox(4);
        row.setId("settings-" + group);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("segments");
        for (E value : values) {
            String name = TEXTS.get("value." + key(value));
            ToggleButton button = new ToggleButton(null, look.apply(value));
            button.setId(group + "-" + key(value));
            button.setToggleGroup(toggles);
            button.setUserData(value);
            button.setAccessibleText(TEXTS.get("section." + group) + ": " + name);
            Tip.set(button, name);
            button.setOnAction(event -> {
                // What is pressed stays pressed.
                button.setSelected(true);
                chosen.set(value);
            });
            row.getChildren().add(button);
        }
        chosen.subscribe(now -> toggles.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == now)
                .forEach(toggles::selectToggle));
        return row;
    }

    private Node plain(Enum<?> value) {
        Label name = new Label(TEXTS.get("value." + key(value)));
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    /** The colour as it is on the ground that the window has now. */
    private Node swatch(Accent accent) {
        HBox halves = new HBox();
        for (boolean dark : List.of(false, true)) {
            Region half = new Region();
            half.getStyleClass().add("swatch");
            half.setStyle("-fx-background-color: " + accent.on(dark).full() + ";");
            halves.getChildren().add(half);
        }
        return halves;
    }

    private Node textSize() {
        Slider slider = new Slider(
                Choices.SMALLEST_TEXT, Choices.LARGEST_TEXT, settings.textSize().get());
        slider.setId("settings-text-size");
        slider.setAccessibleText(TEXTS.get("section.text"));
        slider.setAccessibleHelp(TEXTS.get("text.help"));
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP * 2);
        slider.setMinorTickCount(1);
        slider.setSnapToTicks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label figure = new Label();
        figure.setId("settings-text-figure");
        figure.getStyleClass().add(Style.COUNT);
        figure.setMinWidth(48);
        figure.setAlignment(Pos.CENTER_RIGHT);
        settings.textSize().subscribe(now -> {
            figure.setText(TEXTS.get("per.cent", now));
            if (!slider.isValueChanging()) {
                slider.setValue(now.doubleValue());
            }
        });
        // While it is dragged everything would move away from under the pointer.
        slider.valueProperty().subscribe(value -> {
            if (!slider.isValueChanging()) {
                settings.textSize().set((int) Math.round(value.doubleValue()));
            }
        });
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                settings.textSize().set((int) Math.round(slider.getValue()));
            }
        });
        HBox row = new HBox(12, slider, figure);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node review() {
        CheckBox box = new CheckBox(TEXTS.get("review"));
        box.setId("settings-review");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(settings.review());
        return box;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
