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
import org.lectern.desktop.base.Texts;

/** Over the window: a field for the name by which others know the reader. */
public final class MeView {
    private static final Texts TEXTS = Texts.of(MeView.class);
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
        field.setAccessibleText(TEXTS.get("me.title"));
        field.setAccessibleHelp(TEXTS.get("me.help"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.keep(field.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
        Button keep = new Button(TEXTS.get("me.keep"));
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
        heading.setText(first ? TEXTS.get("me.ask") : TEXTS.get("me.title"));
        text.setText(first ? TEXTS.get("me.text.first") : TEXTS.get("me.text.again"));
        leave.setText(first ? TEXTS.get("me.stay", now) : TEXTS.get("me.leave"));
        field.setText(now);
        field.requestFocus();
        field.selectAll();
    }
}
