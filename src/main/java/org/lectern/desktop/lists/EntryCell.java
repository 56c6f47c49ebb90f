package org.lectern.desktop.lists;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row of a list: a paper, or the heading of a section. As high as its text needs at the width that the list has. */
final class EntryCell extends ListCell<ListRow> {
    private final EntryCard card;
    private final SectionCard section;

    EntryCell(ListViewModel model) {
        card = new EntryCard(model);
        section = new SectionCard();
        setPrefWidth(0);
        getStyleClass().add("entry-cell");
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content(row));
    }

    private Node content(ListRow row) {
        return switch (row) {
            case ListRow.Entry entry -> {
                card.show(entry);
                setAccessibleText(EntryCard.words(entry));
                yield card;
            }
            case ListRow.Heading heading -> {
                section.show(heading);
                setAccessibleText("Section " + heading.section().title() + ", " + SectionCard.words(heading));
                yield section;
            }
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        return content == null ? super.computePrefHeight(width) : Math.ceil(content.prefHeight(width)) + 1;
    }

    @Override
    protected void layoutChildren() {
        Node content = getGraphic();
        if (content == null) {
            super.layoutChildren();
        } else {
            content.resizeRelocate(0, 0, getWidth(), getHeight() - 1);
        }
    }
}
