package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.lists.SharingViewModel.Contradiction;
import org.lectern.desktop.notes.NoteFlow;
import org.lectern.share.Conflict;

/** Over the window: what people wrote in one place without knowing of one another, side by side, to take one of, or all. */
public final class ConflictsSheet {
    private static final double WIDTH = 720;

    private final SharingViewModel model;
    private final Consumer<String> browser;
    private final Label title = new Label();
    private final VBox rows = new VBox(20);

    /**
     * The sheet, closed.
     *
     * @param browser opens an address outside
     */
    public ConflictsSheet(SharingViewModel model, Consumer<String> browser) {
        this.model = model;
        this.browser = browser;
    }

    /** Builds it. */
    public Node createView() {
        title.getStyleClass().add(Style.SHEET_TITLE);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.setId("conflicts-close");
        close.setAccessibleText("Close");
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(
                "Nothing is lost: all of these texts are kept until one is chosen, and the first of each is shown.");
        text.getStyleClass().add(Style.MUTED);
        text.setWrapText(true);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setId("conflicts-rows");
        scroll.setAccessibleText("Contradictions");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        rows.setPadding(new Insets(8, 12, 16, 0));
        VBox sheet = new VBox(10, head, text, scroll);
        sheet.setId("conflicts");
        sheet.getStyleClass().add(Style.SHEET);
        sheet.setMaxWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        sheet.visibleProperty().bind(model.isOpen());
        model.isOpen().subscribe(open -> {
            if (open) {
                close.requestFocus();
            }
        });
        model.shared()
                .subscribe(
                        now -> show(now.map(SharingViewModel.Shared::conflicts).orElse(List.of())));
        return sheet;
    }

    private void show(List<Contradiction> conflicts) {
        title.setText(Words.count(conflicts.size(), "conflict"));
        List<Node> now = new ArrayList<>();
        for (Contradiction one : conflicts) {
            now.add(row(one, now.size() + 1));
        }
        rows.getChildren().setAll(now);
    }

    private Node row(Contradiction one, int number) {
        Label where = new Label(one.where());
        where.getStyleClass().add(Style.STRONG);
        where.setWrapText(true);
        HBox texts = new HBox(10);
        int letter = 1;
        for (Conflict.Version version : one.conflict().versions()) {
            texts.getChildren().add(text(one, version, number + "-" + letter++));
        }
        Button all = new Button("Keep all of them", new FontIcon("fth-layers"));
        all.setId("conflict-" + number + "-all");
        all.setOnAction(event -> model.choose(one, joined(one.conflict())));
        boolean joins = !one.conflict().register().fact().equals("state")
                && !one.conflict().register().fact().equals("date");
        all.setVisible(joins);
        all.setManaged(joins);
        return new VBox(8, where, texts, all);
    }

    private Node text(Contradiction one, Conflict.Version version, String id) {
        Label who = new Label(version.author() + " · " + ConflictWords.time(version.time()));
        who.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        NoteFlow words = new NoteFlow("conflict-" + id + "-text", browser);
        words.show(version.text().isBlank() ? "*nothing*" : version.text());
        Button take = new Button("Take this");
        take.setId("conflict-" + id);
        take.setAccessibleText("Take what " + version.author() + " wrote");
        take.setOnAction(event -> model.choose(one, version.text()));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox box = new VBox(8, who, words, gap, take);
        box.getStyleClass().add(Style.REPORT_FILE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(1);
        box.setMinWidth(120);
        return box;
    }

    /** All texts, in their order: notes with a line between them, lines with a word. */
    static String joined(Conflict conflict) {
        String between = switch (conflict.register().fact().toLowerCase(Locale.ROOT)) {
            case "note", "description" -> "\n\n---\n\n";
            case "presenter" -> ", ";
            default -> "; ";
        };
        return conflict.versions().stream()
                .map(Conflict.Version::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(between));
    }
}
