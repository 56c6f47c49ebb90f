package org.lectern.desktop.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;

/** The sheet at the right that lists the watched folders. */
public final class WatchView {
    private static final Texts TEXTS = Texts.of(WatchView.class);
    private static final double WIDTH = 480;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;

    private final WatchViewModel model;
    private final Command choose;
    private final VBox rows = new VBox(8);
    private final Button close = new Button(null, new FontIcon("fth-x"));

    /**
     * The sheet.
     *
     * @param choose asks for a folder to watch
     */
    public WatchView(WatchViewModel model, Command choose) {
        this.model = model;
        this.choose = choose;
    }

    /** Builds the sheet; it is there while it is open. */
    public Node createView() {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("watch-close");
        close.setAccessibleText(TEXTS.get("close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.close());
        Label note = new Label(TEXTS.get("note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setAccessibleText(TEXTS.get("folders"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox sheet = new VBox(12, new VBox(4, new HBox(8, title, close), note), scroll, bottom());
        sheet.setId("watch");
        sheet.getStyleClass().add(Style.SHEET);
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        model.folders().subscribe(this::show);
        Sheet.show(sheet, model.isOpen(), close::requestFocus);
        return sheet;
    }

    private Node bottom() {
        CheckBox imported = new CheckBox(TEXTS.get("imported"));
        imported.setId("watch-imported");
        imported.selectedProperty().bindBidirectional(model.watchImported());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bottom = new HBox(8, choose.button(), gap, imported);
        bottom.setAlignment(Pos.CENTER_LEFT);
        return bottom;
    }

    private void show(List<Path> folders) {
        List<Node> lines = new ArrayList<>();
        folders.forEach(folder -> lines.add(row(folder, lines.size())));
        if (lines.isEmpty()) {
            lines.add(EmptyState.of("watch-none", "fth-eye-off", TEXTS.get("none"), TEXTS.get("none.text"), List.of()));
        }
        rows.getChildren().setAll(lines);
    }

    private Node row(Path folder, int place) {
        Label name = new Label(String.valueOf(folder), new FontIcon("fth-folder"));
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tip.set(name, folder.toString());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = new Button(TEXTS.get("remove"));
        remove.setId("watch-remove-" + place);
        remove.setAccessibleText(TEXTS.get("remove.told", folder.toString()));
        remove.getStyleClass().add(Style.PLAIN_LINK);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(event -> model.remove(folder));
        HBox row = new HBox(8, name, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(Style.REPORT_FILE);
        return row;
    }
}
