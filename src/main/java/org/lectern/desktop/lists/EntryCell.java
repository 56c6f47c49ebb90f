package org.lectern.desktop.lists;

import javafx.scene.Node;
import org.lectern.desktop.base.FittedCell;

/** A row of a list: a paper, or the heading of a section. */
final class EntryCell extends FittedCell<ListRow> {
    private final EntryCard card;
    private final SectionCard section;

    EntryCell(ListViewModel model) {
        card = new EntryCard(model);
        section = new SectionCard();
        getStyleClass().add("entry-cell");
    }

    @Override
    protected Node content(ListRow row) {
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
}
