package org.lectern.desktop;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.look.Settings;
import org.lectern.desktop.look.WindowPlace;

/**
 * The three panes side by side: narrow, choose, read. Where there is no room for three, the side bar takes the place of the paper while somebody narrows; it can be put
 * away in a wide window too, and that is remembered.
 */
final class Panes {
    private static final Texts TEXTS = Texts.of(Panes.class);
    private static final String FOLDED = "side";
    private static final double SIDE_MIN = 180;
    private static final double HITS_MIN = 260;
    private static final double PAPER_MIN = 300;

    /** Below this there is no room for three. */
    private static final double ROOM_FOR_THREE = 880;

    /** The share of the hits where there are but two. */
    private static final double NARROW_SHARE = 0.45;

    private static final int ALL = 3;

    private final SplitPane split = new SplitPane();
    private final Region side;
    private final Region middle;
    private final Region reading;
    private final Settings settings;
    private final BooleanProperty sideShown = new SimpleBooleanProperty();
    private double sideWidth;
    private double hitsWidth;
    private boolean narrow;
    private boolean placed;

    Panes(Region side, Region middle, Region reading, WindowPlace remembered, Settings settings) {
        this.side = side;
        this.middle = middle;
        this.reading = reading;
        this.settings = settings;
        sideWidth = remembered.sideWidth();
        hitsWidth = remembered.hitsWidth();
        side.setMinWidth(SIDE_MIN);
        middle.setMinWidth(HITS_MIN);
        reading.setMinWidth(PAPER_MIN);
        split.setId("panes");
        split.setAccessibleText(TEXTS.get("panes"));
        split.setMinWidth(0);
        SplitPane.setResizableWithParent(side, false);
        SplitPane.setResizableWithParent(middle, false);
        sideShown.set(isWanted());
        sideShown.subscribe((before, now) -> arrange());
        split.widthProperty().subscribe(width -> fit(width.doubleValue()));
        // What the person dragged counts, and not what a small window made of it.
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (split.getItems().size() == ALL) {
                sideWidth = side.getWidth();
                hitsWidth = middle.getWidth();
            }
        });
    }

    Region view() {
        return split;
    }

    /** Whether the side bar is there. */
    BooleanProperty sideShown() {
        return sideShown;
    }

    /** Puts the side bar away, or brings it back. */
    void toggleSide() {
        boolean now = !sideShown.get();
        if (!narrow) {
            Set<String> folded = new HashSet<>(settings.folded().get());
            boolean other = now ? folded.remove(FOLDED) : folded.add(FOLDED);
            if (other) {
                settings.folded().set(folded);
            }
        }
        sideShown.set(now);
    }

    /** How wide the side bar is, or was when it was last there. */
    double sideWidth() {
        return sideWidth;
    }

    /** How wide the hits are, or were when all three were last there. */
    double hitsWidth() {
        return hitsWidth;
    }

    private boolean isWanted() {
        return !settings.folded().get().contains(FOLDED);
    }

    private void fit(double width) {
        if (width <= 0) {
            return;
        }
        boolean tooNarrow = width < ROOM_FOR_THREE;
        if (tooNarrow != narrow || !placed) {
            narrow = tooNarrow;
            placed = true;
            sideShown.set(!narrow && isWanted());
            arrange();
        }
    }

    private void arrange() {
        double width = split.getWidth();
        if (!placed) {
            return;
        }
        List<Node> shown = sideShown.get()
                ? (narrow ? List.of(side, middle) : List.of(side, middle, reading))
                : List.of(middle, reading);
        if (!split.getItems().equals(shown)) {
            split.getItems().setAll(shown);
        }
        if (shown.size() == ALL) {
            split.setDividerPositions(sideWidth / width, (sideWidth + hitsWidth) / width);
        } else if (sideShown.get()) {
            split.setDividerPositions(sideWidth / width);
        } else {
            split.setDividerPositions(narrow ? NARROW_SHARE : hitsWidth / width);
        }
    }
}
