package org.lectern.desktop.lists;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;

/** Over the window: a field for the name by which others know the reader. */
public final class MeView {
    private static final double WIDTH = 420;
    private static final double FROM_TOP = 120;

    private final MeViewModel model;
    private final TextField field = new TextField();
    private final Label heading = new Label();
    private final Label text = new Label();
    private final Button leave = new Button();
    private final StackPane veil = new StackPane();

    public MeView(MeViewModel model) {
        this.model = model;
    }

    /** Builds it, closed. */
    public Node createView() {
        heading.setId("me-heading");
        heading.getStyleClass().add("me-heading");
        text.setId("me-text");
        text.getStyleClass().add(Style.MUTED);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        field.setId("me-name");
        field.setAccessibleText("Your name in groups");
        field.setAccessibleHelp("Enter keeps it, Escape leaves it as it is.");
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.keep(field.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
        Button keep = new Button("Use this name");
        keep.setId("me-keep");
        keep.getStyleClass().add(Style.PRIMARY);
        keep.setOnAction(event -> model.keep(field.getText()));
        leave.setId("me-leave");
        leave.setOnAction(event -> model.leave());
        HBox buttons = new HBox(8, keep, leave);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(10, heading, text, field, buttons);
        box.setId("me");
        box.getStyleClass().addAll(Style.OFFERS, "me-box");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setOnMouseClicked(event -> event.consume());
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(FROM_TOP, 0, 0, 0));
        veil.setId("me-veil");
        veil.getChildren().setAll(box);
        veil.setOnMouseClicked(event -> model.leave());
        Sheet.show(veil, model.isOpen(), this::ask);
        return veil;
    }

    private void ask() {
        boolean first = model.isAsking();
        String now = model.name().get().map(MeViewModel.Name::text).orElse("");
        heading.setText(first ? "By which name should others know you?" : "Your name in groups");
        text.setText("It stands beside your votes and what you write in shared lists. "
                + (first
                        ? "It can be changed later under Library."
                        : "What you voted and wrote before keeps the name it had."));
        leave.setText(first ? "Stay “" + now + "”" : "Leave it");
        field.setText(now);
        field.requestFocus();
        field.selectAll();
    }
}
