package org.lectern.desktop.source;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.EscapeKey;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Wrapping;
import org.lectern.desktop.source.SourceViewModel.Lines;
import org.lectern.desktop.source.SourceViewModel.Nothing;
import org.lectern.desktop.source.SourceViewModel.Shown;

/** The sheet at the right that shows a listing, with what became of each of its lines. */
public final class SourceView {
    private static final Texts TEXTS = Texts.of(SourceView.class);
    private static final double WIDTH = 820;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final int LINES_ABOVE = 3;

    private final SourceViewModel model;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label counts = new Label();
    private final Label warning = new Label(null, new FontIcon("fth-alert-triangle"));
    private final Button copy = button("source-copy", TEXTS.get("copy"), TEXTS.get("copy.told"));
    private final Button next = button("source-next", TEXTS.get("next"), TEXTS.get("next.told"));
    private final Button open = button("source-open", TEXTS.get("open"), TEXTS.get("open.told"));
    private final Button folder = button("source-folder", TEXTS.get("folder"), TEXTS.get("folder.told"));
    private final Button close = new Button(null, new FontIcon("fth-x"));
    private final ListView<SourceLine> list = new ListView<>();
    private final StackPane content = new StackPane(list);

    public SourceView(SourceViewModel model) {
        this.model = model;
    }

    /** Builds the sheet; it is there while something is shown. */
    public Node createView() {
        title.setId("source-title");
        title.getStyleClass().add(Style.SHEET_TITLE);
        Wrapping.on(title);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("source-close");
        close.setAccessibleText(TEXTS.get("close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.close());
        HBox top = new HBox(8, title, close);
        top.setAlignment(Pos.TOP_LEFT);
        facts.setId("source-facts");
        facts.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Wrapping.on(facts);
        counts.setId("source-counts");
        counts.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        warning.setId("source-warning");
        warning.getStyleClass().add("source-warning");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        warning.managedProperty().bind(warning.visibleProperty());
        VBox head = new VBox(4, top, facts, counts);
        VBox sheet = new VBox(12, head, warning, content, buttons());
        list();
        VBox.setVgrow(content, Priority.ALWAYS);
        sheet.setId("source");
        sheet.getStyleClass().add(Style.SHEET);
        sheet.setMaxWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.N && !event.isShortcutDown()) {
                model.nextNotUnderstood();
                event.consume();
            }
        });
        Sheet.show(sheet, model.shown().map(Optional::isPresent), () -> {});
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
        model.at().subscribe(this::goTo);
        return sheet;
    }

    private void list() {
        list.setId("source-lines");
        list.setAccessibleText(TEXTS.get("lines"));
        list.getStyleClass().addAll("source-lines", "edge-to-edge");
        list.setCellFactory(view -> new SourceCell());
        EscapeKey.of(list, model::close);
    }

    private Node buttons() {
        copy.setOnAction(event -> copy());
        next.setOnAction(event -> model.nextNotUnderstood());
        open.setOnAction(event -> model.openFile());
        folder.setOnAction(event -> model.openFolder());
        for (Button button : List.of(copy, next, open, folder)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        HBox row = new HBox(8, copy, next, open, folder);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String id, String text, String words) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(words);
        return button;
    }

    private void show(Shown shown) {
        Optional<Lines> lines = shown instanceof Lines found ? Optional.of(found) : Optional.empty();
        copy.setVisible(lines.isPresent());
        next.setVisible(lines.filter(Lines::hasUnknown).isPresent());
        open.setVisible(lines.flatMap(Lines::file).isPresent());
        folder.setVisible(open.isVisible());
        facts.setText(lines.map(Lines::facts).orElse(""));
        counts.setText(lines.map(Lines::counts).orElse(""));
        warning.setText(lines.flatMap(Lines::warning).orElse(""));
        warning.setVisible(!warning.getText().isEmpty());
        switch (shown) {
            case Lines found -> {
                title.setText(found.title());
                list.getItems().setAll(found.lines());
                content.getChildren().setAll(list);
                goTo(model.at().get());
                list.requestFocus();
            }
            case Nothing(String listing, String message) -> {
                title.setText(listing);
                content.getChildren()
                        .setAll(EmptyState.of("source-none", "fth-file-minus", TEXTS.get("none"), message, List.of()));
                close.requestFocus();
            }
        }
    }

    private void goTo(int index) {
        if (index < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - LINES_ABOVE));
        }
    }

    private void copy() {
        if (model.shown().get().orElse(null) instanceof Lines lines) {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(lines.text());
            Clipboard.getSystemClipboard().setContent(copied);
        }
    }
}
