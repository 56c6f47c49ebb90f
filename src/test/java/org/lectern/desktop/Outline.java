package org.lectern.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.lectern.desktop.base.Tip;

/**
 * What a picture of a window shows, without its pixels: which named parts are there and which of them stand in which, and what is out of its
 * place. Parts that are named by a value or have a figure in their name are of the library's papers and left out. To be used on the FX thread.
 */
final class Outline {
    private static final Pattern NAMED = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern VALUE = Pattern.compile("^(?:facet|exclude|topic|chip|link|palette-offer)-");
    private static final double SLACK = 1;

    private final double width;
    private final double height;
    private final List<String> lines = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Outline(Scene scene) {
        width = scene.getWidth();
        height = scene.getHeight();
    }

    static Outline of(Scene scene) {
        Outline outline = new Outline(scene);
        outline.walk(scene.getRoot(), 0, false);
        return outline;
    }

    /** A line a part, those within another behind it and further to the right. */
    List<String> lines() {
        return lines;
    }

    /** Parts that stand out of the window, have no room, or whose words are cut. */
    List<String> faults() {
        return faults;
    }

    private void walk(Node node, int depth, boolean scrolled) {
        if (!node.isVisible()) {
            return;
        }
        String id = Objects.requireNonNullElse(node.getId(), "");
        boolean named = NAMED.matcher(id).matches() && !VALUE.matcher(id).find();
        if (named) {
            lines.add("  ".repeat(depth) + id);
            look(node, id, scrolled);
        }
        if (node instanceof Parent parent && !(node instanceof ButtonBase)) {
            boolean inner = scrolled || node instanceof ScrollPane || node instanceof VirtualFlow<?>;
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, named ? depth + 1 : depth, inner));
        }
    }

    private void look(Node node, String id, boolean scrolled) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        boolean isOut = place.getMinX() < -SLACK
                || place.getMinY() < -SLACK
                || place.getMaxX() > width + SLACK
                || place.getMaxY() > height + SLACK;
        if (isOut && !scrolled) {
            faults.add(id + " is out of the window: " + place);
        }
        // A name of the library may be longer than its place; it is then told in whole where the mouse rests.
        if (node instanceof ButtonBase button && isCut(button) && Tip.of(button).isEmpty()) {
            faults.add(id + " is cut: " + button.getText());
        }
    }

    private static boolean isCut(Labeled labeled) {
        String words = labeled.getText();
        return words != null
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(child -> ((Text) child).getText())
                        .anyMatch(shown -> !shown.equals(words) && shown.endsWith("..."));
    }
}
