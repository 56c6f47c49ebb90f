package org.lectern.desktop.topics;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;

/** A topic in the tree, with how many papers have it. Dropped on another it is put below that. */
final class BookCell extends TreeCell<BookRow> {
    private static final Texts TEXTS = Texts.of(BookCell.class);
    private static final double DOT = 3;

    private final TopicBookViewModel model;
    private final Label name = new Label();
    private final Circle changed = new Circle(DOT);
    private final Label count = new Label();
    private final HBox row;

    BookCell(TopicBookViewModel model) {
        this.model = model;
        name.setMinWidth(0);
        count.getStyleClass().add(Style.COUNT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        changed.getStyleClass().add("changed-dot");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(6, name, changed, gap, count);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnDragDetected(event -> id().ifPresent(dragged -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(dragged);
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }));
        setOnDragOver(event -> {
            if (isMove(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            if (isMove(event)) {
                id().ifPresent(target -> model.move(event.getDragboard().getString(), target));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private Optional<String> id() {
        return Optional.ofNullable(getItem()).map(item -> item.topic().id());
    }

    private boolean isMove(DragEvent event) {
        return event.getGestureSource() instanceof BookCell source
                && source.id().isPresent()
                && id().isPresent()
                && !source.id().equals(id());
    }

    @Override
    protected void updateItem(@Nullable BookRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            Tip.set(this, "");
            setAccessibleText("");
            return;
        }
        name.setText(item.topic().name());
        count.setText(item.papers() == 0 ? "" : Words.number(item.papers()));
        boolean typed = model.form().unsaved().contains(item.topic().id());
        changed.setVisible(item.changed() || typed);
        changed.setManaged(changed.isVisible());
        setAccessibleText(told(item, typed));
        Tip.set(this, item.topic().about());
        setGraphic(row);
    }

    private static String told(BookRow item, boolean typed) {
        String topic = item.topic().name();
        String papers = Words.papers(item.papers());
        if (typed) {
            return TEXTS.get("row.unsaved", topic, papers);
        }
        return item.changed() ? TEXTS.get("row.changed", topic, papers) : TEXTS.get("row", topic, papers);
    }
}
