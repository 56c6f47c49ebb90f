package org.lectern.desktop.lists;

import javafx.scene.Node;
import org.lectern.desktop.base.FittedCell;
import org.lectern.desktop.base.Texts;

/** A row of a list: a paper, or the heading of a section. */
final class EntryCell extends FittedCell<ListRow> {
    private static final Texts TEXTS = Texts.of(EntryCell.class);

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
                setAccessibleText(TEXTS.get("section.told", heading.section().title(), SectionCard.words(heading)));
                yield section;
            }
        };
    }
}
