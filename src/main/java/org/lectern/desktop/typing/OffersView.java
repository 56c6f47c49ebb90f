package org.lectern.desktop.typing;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;

/**
 * The list below the search field. Keys stay the field's: Tab takes the first offer, Ctrl+Space or Alt+Down enters the list, and Escape
 * closes it. It never has the focus.
 */
public final class OffersView {
    private static final Texts TEXTS = Texts.of(OffersView.class);
    private static final double GAP = 6;
    private static final double WIDTH = 440;

    private final OffersViewModel model;
    private final TextField field;
    private final VBox box = new VBox();
    private final Button forgetAll = new Button(TEXTS.get("forget.all"));

    /**
     * The list of a field. To be made before the field's text is bound to what is searched: a text that the field has first was typed.
     *
     * @param searched the text that is searched
     */
    public OffersView(OffersViewModel model, TextField field, StringProperty searched) {
        this.model = model;
        this.field = field;
        field.textProperty().subscribe(() -> {
            if (field.getText().equals(searched.get())) {
                model.close();
            } else {
                Platform.runLater(() -> model.typed(field.getText(), field.getCaretPosition()));
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
        field.setOnMouseClicked(event -> {
            if (field.getText().isEmpty()) {
                model.typed("", 0);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.close();
            }
        });
    }

    /** Builds the list, to be laid over everything else of the window. */
    public Node createView() {
        box.setId("offers");
        box.getStyleClass().add(Style.OFFERS);
        box.setManaged(false);
        box.setFocusTraversable(false);
        box.setAccessibleRole(AccessibleRole.LIST_VIEW);
        forgetAll.setId("offers-forget-all");
        forgetAll.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL);
        forgetAll.setFocusTraversable(false);
        forgetAll.setOnAction(event -> model.forgetAll());
        model.offers().subscribe(this::show);
        model.active().subscribe(place -> mark());
        field.localToSceneTransformProperty().subscribe(() -> place());
        field.layoutBoundsProperty().subscribe(() -> place());
        return box;
    }

    private void show(List<Offer> offers) {
        List<Node> rows = new ArrayList<>();
        for (Offer offer : offers) {
            rows.add(new OfferRow(
                    offer,
                    rows.isEmpty() && offer instanceof Offer.Completed,
                    () -> model.take(offer, field.getText()).ifPresent(this::put),
                    model::forget));
        }
        if (model.isOfEarlier()) {
            rows.add(new VBox(forgetAll));
        }
        box.getChildren().setAll(rows);
        box.setVisible(!rows.isEmpty());
        box.setAccessibleText(model.isOfEarlier() ? TEXTS.get("earlier") : TEXTS.get("suggestions"));
        mark();
        place();
    }

    private void mark() {
        for (int i = 0; i < box.getChildren().size(); i++) {
            if (box.getChildren().get(i) instanceof OfferRow row) {
                row.setActive(i == model.active().get());
            }
        }
    }

    /** Below the field, as wide as it at most. */
    private void place() {
        Parent over = box.getParent();
        if (over == null || !box.isVisible() || field.getScene() == null) {
            return;
        }
        // As bounds, for a corner would be the other one where the window is mirrored.
        Bounds at = over.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double width = Math.min(WIDTH, at.getWidth());
        box.applyCss();
        box.resizeRelocate(at.getMinX(), at.getMaxY() + GAP, width, box.prefHeight(width));
    }

    /** Whether the key was meant for the list. */
    private boolean pressed(KeyEvent event) {
        boolean inside = model.active().get() >= 0;
        boolean plain = !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        KeyCode key = event.getCode();
        if ((key == KeyCode.SPACE && event.isControlDown()) || (key == KeyCode.DOWN && event.isAltDown())) {
            model.enter(field.getText(), field.getCaretPosition());
        } else if (key == KeyCode.ESCAPE && model.isOpen()) {
            model.close();
        } else if (key == KeyCode.TAB && plain && model.isOpen() && (inside || !model.isOfEarlier())) {
            model.take(field.getText()).ifPresent(this::put);
        } else if (inside && key == KeyCode.ENTER) {
            model.take(field.getText()).ifPresent(this::put);
        } else if (inside && plain && (key == KeyCode.DOWN || key == KeyCode.UP)) {
            model.step(key == KeyCode.DOWN ? 1 : -1);
        } else if (inside && key == KeyCode.DELETE && event.isShiftDown()) {
            model.forgetActive();
        } else {
            if (key == KeyCode.ENTER || key == KeyCode.DOWN || key == KeyCode.UP) {
                model.close();
            }
            return false;
        }
        return true;
    }

    /** Puts a text into the field; behind the colon of a field, its values are offered. */
    private void put(Offer.Text taken) {
        field.setText(taken.text());
        field.positionCaret(taken.caret());
        if (!taken.text().startsWith(":", taken.caret() - 1)) {
            Platform.runLater(model::close);
        }
    }
}
