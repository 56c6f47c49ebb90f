package org.lectern.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.lectern.compare.RoleSpan;
import org.lectern.desktop.base.Frames;
import org.lectern.desktop.base.Texts;
import org.lectern.search.MarkedText;

/** An abstract. Of one that is far too long the beginning is shown, with a button that shows the rest, piece by piece, so that the window never stands still for it. */
final class AbstractView extends VBox {
    private static final Texts TEXTS = Texts.of(AbstractView.class);
    private static final double LINE_GAP = 6;
    private static final double PIECE_GAP = 6;
    private static final String GOES_ON = " …";

    private final String id;
    private final Supplier<List<MenuItem>> menu;
    private final List<RoleFlow> flows = new ArrayList<>();
    private final Button rest = new Button();
    private List<AbstractPiece> pieces = List.of();
    private String whole = "";
    private boolean unfolded;

    /**
     * An empty one.
     *
     * @param id the name of the node of its beginning, and the beginning of the other names
     * @param menu gives entries of the context menu of a piece
     */
    AbstractView(String id, Supplier<List<MenuItem>> menu) {
        super(PIECE_GAP);
        this.id = id;
        this.menu = menu;
        rest.setId(id + "-rest");
        rest.getStyleClass().add("small-button");
        rest.setOnAction(event -> unfold());
        getChildren().setAll(flow(0), rest);
    }

    /** Shows an abstract in place of the one before. */
    void show(MarkedText text, List<RoleSpan> roles) {
        // Its beginning may have been shown before all of it was ready.
        unfolded &= text.text().startsWith(whole.substring(0, Math.min(whole.length(), AbstractPiece.LONGEST)));
        whole = text.text();
        pieces = AbstractPiece.of(text, roles);
        if (!unfolded) {
            flows.subList(1, flows.size()).clear();
            getChildren().setAll(flows.getFirst(), rest);
        }
        for (int i = 0; i < flows.size(); i++) {
            fill(i);
        }
        rest.setText(TEXTS.get("abstract.rest", whole.length()));
        rest.setAccessibleText(rest.getText());
        offerRest();
        if (unfolded) {
            more();
        }
    }

    private void unfold() {
        unfolded = true;
        fill(0);
        flows.getFirst().requestFocus();
        more();
    }

    /** Adds a piece, and the next when that one is painted; stops when another abstract is shown. */
    private void more() {
        int next = flows.size();
        if (unfolded && next < pieces.size()) {
            getChildren().add(next, flow(next));
            fill(next);
            Frames.afterNext(this::more);
        }
        offerRest();
    }

    private void offerRest() {
        rest.setVisible(!unfolded && pieces.size() > 1);
        rest.setManaged(rest.isVisible());
    }

    private RoleFlow flow(int number) {
        RoleFlow flow = new RoleFlow(menu.get());
        flow.setId(number == 0 ? id : id + "-" + number);
        flow.setLineSpacing(LINE_GAP);
        flows.add(flow);
        return flow;
    }

    private void fill(int number) {
        AbstractPiece piece = pieces.get(number);
        boolean goesOn = !unfolded && pieces.size() > 1;
        flows.get(number)
                .show(
                        goesOn
                                ? new MarkedText(
                                        piece.text().text() + GOES_ON,
                                        piece.text().marks())
                                : piece.text(),
                        piece.roles());
    }

    /** Says of the text and all its pieces that something holds. */
    void state(PseudoClass state, boolean holds) {
        flows.forEach(flow -> flow.pseudoClassStateChanged(state, holds));
    }
}
