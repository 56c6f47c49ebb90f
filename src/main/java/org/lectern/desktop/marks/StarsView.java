package org.lectern.desktop.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.paper.PaperMarks;

/** How many stars a paper has: a click gives so many, a click on the last of them takes them off; by keys with the arrows and digits. */
public final class StarsView extends HBox {
    private static final Texts TEXTS = Texts.of(StarsView.class);

    private static final String SHAPE =
            "M7 0.8 L8.9 4.8 L13.3 5.4 L10.1 8.5 L10.9 12.9 L7 10.8 L3.1 12.9 L3.9 8.5 L0.7 5.4 L5.1 4.8 Z";
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    private final IntConsumer rate;
    private final List<StackPane> stars = new ArrayList<>();
    private int given;

    /**
     * Without a star.
     *
     * @param id the name of its node
     * @param rate is given how many stars there are to be, 0 for none
     */
    public StarsView(String id, IntConsumer rate) {
        this.rate = rate;
        setId(id);
        getStyleClass().add("stars");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.HAND);
        Tip.set(this, TEXTS.get("stars.tip"));
        for (int i = 1; i <= PaperMarks.MOST_STARS; i++) {
            int number = i;
            SVGPath star = new SVGPath();
            star.setContent(SHAPE);
            star.getStyleClass().add("star");
            StackPane place = new StackPane(star);
            place.getStyleClass().add("star-place");
            place.setOnMouseClicked(event -> {
                rate.accept(number == given ? 0 : number);
                event.consume();
            });
            stars.add(place);
        }
        getChildren().setAll(stars);
        setOnKeyPressed(this::key);
        show(0);
    }

    /** Shows so many stars. */
    public void show(int now) {
        given = now;
        for (int i = 0; i < stars.size(); i++) {
            stars.get(i).pseudoClassStateChanged(GIVEN, i < now);
        }
        setAccessibleText(now == 0 ? TEXTS.get("stars.none") : TEXTS.get("stars.given", now, PaperMarks.MOST_STARS));
    }

    private void key(KeyEvent event) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        KeyCode more = mirrored ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode less = mirrored ? KeyCode.RIGHT : KeyCode.LEFT;
        int wanted = event.getCode() == more ? given + 1 : event.getCode() == less ? given - 1 : -1;
        if (wanted >= 0 && wanted <= PaperMarks.MOST_STARS) {
            rate.accept(wanted);
            event.consume();
        }
    }
}
