package org.lectern.desktop.typing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.KeyWords;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;

/** The line that says what was probably meant; it takes no room while there is nothing to say. */
public final class DidYouMeanView {
    private static final Texts TEXTS = Texts.of(DidYouMeanView.class);

    private final DidYouMeanViewModel model;
    private final Command take;

    /**
     * The line.
     *
     * @param take searches for what was meant
     */
    public DidYouMeanView(DidYouMeanViewModel model, Command take) {
        this.model = model;
        this.take = take;
    }

    /** Builds the line. */
    public Node createView() {
        Label before = new Label(TEXTS.get("meant"));
        Button query = take.button();
        query.setGraphic(null);
        query.setMnemonicParsing(false);
        query.getStyleClass().add(Style.PLAIN_LINK);
        Label papers = new Label();
        papers.setMinWidth(Label.USE_PREF_SIZE);
        Label keys = new Label(take.shortcut().map(KeyWords::of).orElse(""));
        keys.getStyleClass().add(Style.SHORTCUT_HINT);
        keys.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(0, before, query, papers, keys);
        line.setId("did-you-mean");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(Style.DID_YOU_MEAN);
        line.managedProperty().bind(line.visibleProperty());
        model.suggestion().subscribe(suggestion -> {
            line.setVisible(suggestion.isPresent());
            suggestion.ifPresent(meant -> {
                query.setText(meant.query().strip());
                query.setAccessibleText(TEXTS.get("meant.told", meant.query().strip(), Words.papers(meant.total())));
                papers.setText(TEXTS.get("meant.papers", Words.papers(meant.total())));
            });
        });
        return line;
    }
}
