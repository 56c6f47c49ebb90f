package org.lectern.desktop.lists;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.desktop.base.Nodes;
import org.lectern.desktop.base.Texts;

/**
 * The field in which a section is given a title. It lies over the heading's row instead of within it: rows come and go while a list is
 * laid out, and a field that goes with them loses what is typed meanwhile.
 */
final class SectionField {
    private static final Texts TEXTS = Texts.of(SectionField.class);
    private static final double GAP = 3;
    private static final double INDENT = 10;

    private final ListViewModel model;
    private final ListView<ListRow> list;
    private final TextField field = new TextField();
    private final Runnable follow = this::place;
    private Optional<Scene> followed = Optional.empty();

    SectionField(ListViewModel model, ListView<ListRow> list) {
        this.model = model;
        this.list = list;
    }

    /** The field; whoever shows it does not lay it out. */
    Node createView() {
        field.setId("section-name");
        field.setAccessibleText(TEXTS.get("section.title"));
        field.setAccessibleHelp(TEXTS.get("section.title.help"));
        field.getStyleClass().add("entry-field");
        field.setManaged(false);
        field.setVisible(false);
        field.textProperty().bindBidirectional(model.title());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                if (event.getCode() == KeyCode.ENTER) {
                    keep();
                } else {
                    model.unnamed();
                }
                list.requestFocus();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && Nodes.isLeft(field)) {
                keep();
            }
        });
        model.naming().subscribe(now -> show());
        return field;
    }

    private void keep() {
        if (isNaming()) {
            model.named(field.getText());
        }
    }

    private boolean isNaming() {
        return model.naming().get().isPresent();
    }

    private void show() {
        followed.ifPresent(scene -> scene.removePostLayoutPulseListener(follow));
        followed = isNaming() ? Optional.ofNullable(list.getScene()) : Optional.empty();
        followed.ifPresent(scene -> scene.addPostLayoutPulseListener(follow));
        field.setVisible(isNaming());
        if (isNaming()) {
            place();
            field.requestFocus();
            field.selectAll();
        }
    }

    /** Over its row; at the top of the list while that is out of sight. */
    private void place() {
        double height = field.prefHeight(-1);
        double y = row().map(bounds -> bounds.getMaxY() - height - GAP).orElse(0.0);
        double within = Math.max(GAP, Math.min(y, list.getHeight() - height - GAP));
        field.resizeRelocate(INDENT, within, Math.max(0, list.getWidth() - bar() - 2 * INDENT), height);
    }

    private Optional<Bounds> row() {
        return list.lookupAll(".list-cell").stream()
                .filter(EntryCell.class::isInstance)
                .map(EntryCell.class::cast)
                .filter(cell -> cell.getItem() instanceof ListRow.Heading heading
                        && model.naming()
                                .get()
                                .equals(Optional.of(heading.section().key())))
                .findFirst()
                .map(cell -> list.sceneToLocal(cell.localToScene(cell.getBoundsInLocal())));
    }

    /** What the list's scroll bar takes of its width. */
    private double bar() {
        return list.lookupAll(".scroll-bar:vertical").stream()
                .filter(Node::isVisible)
                .mapToDouble(bar -> bar.getLayoutBounds().getWidth())
                .findFirst()
                .orElse(0);
    }
}
