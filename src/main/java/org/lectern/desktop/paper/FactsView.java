package org.lectern.desktop.paper;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Wrapping;
import org.lectern.paper.Paper;

/** Who wrote a paper, where and when. Of very many authors the first are named, with a link that names them all. */
final class FactsView extends VBox {
    /** How many authors are named at most until somebody asks for all. */
    static final int AUTHORS = 20;

    private static final Texts TEXTS = Texts.of(FactsView.class);

    private final Label facts = new Label();
    private final Hyperlink all = new Hyperlink();

    /**
     * An empty one.
     *
     * @param id the name of the node of the text, and the beginning of that of the link
     */
    FactsView(String id) {
        facts.setId(id);
        facts.getStyleClass().add(Style.PAPER_FACTS);
        Wrapping.on(facts);
        all.setId(id + "-all");
        all.getStyleClass().addAll(Style.MORE, "facts-more");
        getChildren().setAll(facts, all);
    }

    /** Shows what is known of a paper in place of the one before. */
    void show(Paper paper) {
        int authors = paper.metadata().authors().size();
        fold(paper, authors > AUTHORS);
        all.setVisible(authors > AUTHORS);
        all.setManaged(all.isVisible());
    }

    private void fold(Paper paper, boolean folded) {
        facts.setText(PaperFacts.longLine(paper, folded ? AUTHORS : Integer.MAX_VALUE));
        all.setText(folded ? TEXTS.get("authors.all", paper.metadata().authors().size()) : TEXTS.get("authors.fewer"));
        all.setOnAction(event -> fold(paper, !folded));
        all.setVisited(false);
    }
}
