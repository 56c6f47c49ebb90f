package org.lectern.desktop.hits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.chips.TopicChip;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;

/** The topics of a hit and what it links to, as many as fit on a line, then how many more there are. Its nodes are used again and again. */
final class ChipLine extends Pane {
    private static final double GAP = 5;

    private final TopicActions topics;
    private final List<TopicChip> chips = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Labeled> shown = new ArrayList<>();
    private final Label more = new Label();
    // Held here, and weakly by the filters: a card may go before the window does.
    private final InvalidationListener narrowed = change -> chips.forEach(TopicChip::paint);

    ChipLine(TopicActions topics) {
        this.topics = topics;
        setMinWidth(0);
        setPrefWidth(0);
        more.getStyleClass().add("more-chips");
        getChildren().add(more);
        topics.search().filters().addListener(new WeakInvalidationListener(narrowed));
    }

    void show(List<Topic> of, List<String> tags, PaperId paper) {
        shown.clear();
        for (int i = 0; i < of.size(); i++) {
            if (i == chips.size()) {
                chips.add(chip());
            }
            chips.get(i).show(of.get(i), paper);
            shown.add(chips.get(i));
        }
        for (int i = 0; i < tags.size(); i++) {
            if (i == labels.size()) {
                labels.add(label());
            }
            labels.get(i).setText(tags.get(i));
            shown.add(labels.get(i));
        }
        getChildren().forEach(child -> child.setVisible(false));
        setVisible(!shown.isEmpty());
        requestLayout();
    }

    private TopicChip chip() {
        TopicChip chip = new TopicChip(topics);
        chip.setFocusTraversable(false);
        getChildren().add(chip);
        return chip;
    }

    private Label label() {
        Label label = new Label();
        label.getStyleClass().add(Style.TAG);
        getChildren().add(label);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown.isEmpty() ? 0 : Math.ceil(shown.getFirst().prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        int fitting = fitting();
        int left = shown.size() - fitting;
        more.setText("+" + left);
        // A single chip that is too wide leaves room for the word that there are more.
        double most = left > 0 ? getWidth() - width(more) - GAP : getWidth();
        double x = 0;
        for (int i = 0; i < shown.size(); i++) {
            Labeled chip = shown.get(i);
            chip.setVisible(i < fitting);
            double wide = Math.min(width(chip), most);
            chip.resizeRelocate(x, 0, wide, getHeight());
            x += i < fitting ? wide + GAP : 0;
        }
        more.setVisible(left > 0);
        if (left > 0) {
            Tip.set(
                    more,
                    shown.subList(fitting, shown.size()).stream()
                            .map(Labeled::getText)
                            .collect(Collectors.joining("\n")));
            more.resizeRelocate(x, 0, width(more), getHeight());
        }
    }

    /** How many fit beside a word that there are more; one at least, cut when need be. */
    private int fitting() {
        double all = -GAP;
        for (Labeled chip : shown) {
            all += width(chip) + GAP;
        }
        if (all <= getWidth()) {
            return shown.size();
        }
        more.setText("+" + shown.size());
        double room = getWidth() - width(more) - GAP;
        int fitting = 0;
        double used = 0;
        while (fitting < shown.size() && used + width(shown.get(fitting)) <= room) {
            used += width(shown.get(fitting)) + GAP;
            fitting++;
        }
        return Math.max(1, fitting);
    }

    private static double width(Labeled node) {
        return Math.ceil(node.prefWidth(-1));
    }
}
