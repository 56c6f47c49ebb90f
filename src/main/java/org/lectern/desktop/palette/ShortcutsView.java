package org.lectern.desktop.palette;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/** The sheet of all keys: those of the commands, and those that single views have for themselves. It is built when it is first opened. */
public final class ShortcutsView {
    private static final Texts TEXTS = Texts.of(ShortcutsView.class);
    private static final double WIDTH = 920;
    private static final double COLUMN = 410;
    private static final double MARGIN = 40;

    /** Keys that are no command's: how one moves. Each is a pair of texts, {@code NAME.keys} and {@code NAME.what}. */
    private static final List<String> MOVES =
            List.of("down", "escape", "enter", "stars", "range", "facet", "years", "tab", "complete", "note");

    private final Supplier<List<Group>> groups;
    private final BooleanProperty open;
    private final FlowPane columns = new FlowPane(32, 24);

    /**
     * Keys that belong together.
     *
     * @param title where they do something
     * @param commands those of them that have keys are shown
     */
    public record Group(String title, List<Command> commands) {
        /** Copies the list. */
        public Group {
            commands = List.copyOf(commands);
        }
    }

    /**
     * The sheet.
     *
     * @param groups all commands, by where they do something
     * @param open whether it is there
     */
    public ShortcutsView(Supplier<List<Group>> groups, BooleanProperty open) {
        this.groups = groups;
        this.open = open;
    }

    /** Builds what surrounds them. */
    public Node createView() {
        Label title = new Label(TEXTS.get("keys.title"));
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.setId("shortcuts-close");
        close.setAccessibleText(TEXTS.get("keys.close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> open.set(false));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("shortcuts-scroll");
        scroll.setAccessibleText(TEXTS.get("keys.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox sheet = new VBox(16, new HBox(8, title, close), scroll);
        sheet.setId("shortcuts");
        sheet.getStyleClass().addAll(Style.SHEET, "shortcuts");
        sheet.setMaxWidth(WIDTH);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        sheet.setOnMouseClicked(event -> event.consume());
        StackPane.setMargin(sheet, new Insets(MARGIN));
        StackPane veil = new StackPane(sheet);
        veil.setId("shortcuts-veil");
        veil.getStyleClass().add("veil");
        veil.setOnMouseClicked(event -> open.set(false));
        open.subscribe(now -> {
            if (now && columns.getChildren().isEmpty()) {
                build();
            }
        });
        Sheet.show(veil, open, scroll::requestFocus);
        return veil;
    }

    private void build() {
        columns.getChildren()
                .add(group(
                        TEXTS.get("keys.moving"),
                        MOVES.stream()
                                .map(name -> row(
                                        TEXTS.get("move." + name + ".what"), TEXTS.get("move." + name + ".keys")))));
        for (Group group : groups.get()) {
            columns.getChildren()
                    .add(group(
                            group.title(),
                            group.commands().stream()
                                    .filter(command -> !command.keys().isEmpty())
                                    .map(command -> row(command.title(), command.keys()))));
        }
    }

    private static VBox group(String title, Stream<Node> rows) {
        Label name = new Label(title);
        name.getStyleClass().add(Style.STRONG);
        VBox group = new VBox(2, name);
        group.getChildren().addAll(rows.toList());
        group.setPrefWidth(COLUMN);
        group.getStyleClass().add("shortcut-group");
        return group;
    }

    private static Node row(String what, String keys) {
        Label name = new Label(what);
        name.setMinWidth(0);
        name.setWrapText(true);
        Region gap = new Region();
        gap.setMinWidth(8);
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap);
        for (String one : keys.split(", ", -1)) {
            Label key = new Label(one);
            key.getStyleClass().add("key-cap");
            key.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(key);
        }
        row.setSpacing(4);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
