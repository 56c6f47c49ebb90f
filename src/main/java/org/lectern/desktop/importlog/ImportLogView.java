package org.lectern.desktop.importlog;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.LoggedImport;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.EscapeKey;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/** The sheet at the right that lists the imports; a click or Enter opens the report of one over it. */
public final class ImportLogView {
    private static final Texts TEXTS = Texts.of(ImportLogView.class);
    private static final double WIDTH = 480;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;

    private final ImportLogViewModel model;
    private final List<Command> imports;
    private final ObservableList<LoggedImport> shown = FXCollections.observableArrayList();
    private final ListView<LoggedImport> list = new ListView<>(shown);
    private final StackPane body = new StackPane(list);

    /**
     * The sheet.
     *
     * @param imports what imports listings
     */
    public ImportLogView(ImportLogViewModel model, List<Command> imports) {
        this.model = model;
        this.imports = List.copyOf(imports);
    }

    /** The command that opens the log. */
    public static Command command(ImportLogViewModel model) {
        return Command.of("imports.log", TEXTS.get("title"), "fth-clock", model::open);
    }

    /** Builds the sheet; it is there while it is open. */
    public Node createView() {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.setId("log-close");
        close.setAccessibleText(TEXTS.get("close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.close());
        HBox top = new HBox(8, title, close);
        top.setAlignment(Pos.CENTER_LEFT);
        Label note = new Label(TEXTS.get("note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        list.setId("log-imports");
        list.setAccessibleText(TEXTS.get("title"));
        list.setAccessibleHelp(TEXTS.get("help"));
        list.getStyleClass().addAll("log-imports", "edge-to-edge");
        list.setCellFactory(view -> new LogCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        EscapeKey.pass(list, () -> true);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox sheet = new VBox(12, new VBox(4, top, note), body);
        sheet.setId("import-log");
        sheet.getStyleClass().addAll(Style.SHEET, "import-log");
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        model.imports().subscribe(read -> show());
        model.problem().subscribe(problem -> show());
        Sheet.show(sheet, model.isOpen(), () -> {
            // Until the imports are read the list is behind what says that there are none.
            (list.isVisible() ? list : close).requestFocus();
        });
        return sheet;
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::show);
    }

    private void show() {
        Optional<String> problem = model.problem().get();
        Optional<List<LoggedImport>> read = model.imports().get();
        int before = list.getSelectionModel().getSelectedIndex();
        shown.setAll(read.orElse(List.of()));
        list.getSelectionModel().clearAndSelect(Math.clamp(before, 0, Math.max(0, shown.size() - 1)));
        boolean none = read.filter(List::isEmpty).isPresent();
        list.setVisible(!none && problem.isEmpty());
        body.getChildren().setAll(list);
        problem.ifPresent(why -> body.getChildren()
                .add(EmptyState.of("log-failed", "fth-alert-triangle", TEXTS.get("unreadable"), why, List.of())));
        if (none && problem.isEmpty()) {
            body.getChildren()
                    .add(EmptyState.of("log-none", "fth-clock", TEXTS.get("none"), TEXTS.get("none.text"), buttons()));
        }
    }

    private List<Button> buttons() {
        return imports.stream()
                .map(command -> {
                    Button button = command.button();
                    button.setId("log-" + button.getId());
                    return button;
                })
                .toList();
    }
}
