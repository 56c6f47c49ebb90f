package org.lectern.desktop.export;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.export.ExportFormat;

/** What is chosen for an export: which papers, in which format, with what. */
final class ChoiceView {
    private static final Texts TEXTS = Texts.of(ChoiceView.class);
    private static final double STYLE_WIDTH = 150;
    private static final double OPTIONS_HEIGHT = 32;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ExportChoice choice;
    private final ObservableList<String> lists;
    private final ExportCommands commands;

    ChoiceView(ExportChoice choice, ObservableList<String> lists, ExportCommands commands) {
        this.choice = choice;
        this.lists = lists;
        this.commands = commands;
    }

    /** Which papers. */
    Node extents() {
        FlowPane row = new FlowPane(4, 4);
        for (Extent extent : Extent.values()) {
            Button button = new Button(extent.title());
            button.setId("export-" + extent.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("tab-button");
            button.setOnAction(event -> choice.extent().set(extent));
            choice.extent().subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now == extent));
            if (extent == Extent.SELECTION) {
                choice.selected().subscribe(rows -> {
                    button.setText(TEXTS.get("selected", extent.title(), rows.size()));
                    button.setDisable(rows.isEmpty());
                });
            }
            row.getChildren().add(button);
        }
        ComboBox<String> names = new ComboBox<>(lists);
        names.setId("export-list-name");
        names.setAccessibleText(TEXTS.get("list.told"));
        names.setPromptText(TEXTS.get("list.which"));
        names.valueProperty().bindBidirectional(choice.list());
        visibleWhen(names, choice.extent().isEqualTo(Extent.LIST));
        row.getChildren().add(names);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** In which format. */
    Node formats() {
        FlowPane row = new FlowPane(4, 4);
        row.getChildren()
                .setAll(Arrays.stream(ExportFormat.values()).map(this::format).toList());
        return row;
    }

    private Button format(ExportFormat format) {
        Button button = new Button(FormatNames.of(format));
        button.setId("export-format-" + format.key());
        button.getStyleClass().add("tab-button");
        button.setOnAction(event -> choice.format().set(format));
        choice.format().subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now == format));
        return button;
    }

    /** With what. */
    Node options() {
        CheckBox abstracts = new CheckBox(TEXTS.get("abstracts"));
        abstracts.setId("export-abstracts");
        abstracts.selectedProperty().bindBidirectional(choice.abstracts());
        CheckBox comments = new CheckBox(TEXTS.get("comments"));
        comments.setId("export-comments");
        comments.selectedProperty().bindBidirectional(choice.comments());
        visibleWhen(comments, choice.format().map(ExportFormat::hasComments));
        visibleWhen(abstracts, choice.format().map(format -> format != ExportFormat.TEXT));
        HBox row = new HBox(16, styles(), abstracts, comments);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(OPTIONS_HEIGHT);
        return row;
    }

    private Node styles() {
        ComboBox<String> styles =
                new ComboBox<>(FXCollections.observableArrayList("apa", "ieee", "nature", "acm", "chicago"));
        styles.setId("export-style");
        styles.setAccessibleText(TEXTS.get("style.told"));
        Tip.set(styles, TEXTS.get("style.tip"));
        styles.setEditable(true);
        styles.setPrefWidth(STYLE_WIDTH);
        styles.valueProperty().bindBidirectional(choice.style());
        HBox part = new HBox(4, styles, commands.styleFile().iconButton());
        part.setAlignment(Pos.CENTER_LEFT);
        visibleWhen(part, choice.format().map(ExportFormat::hasStyle));
        return part;
    }

    static void visibleWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
