package org.lectern.desktop.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.NameField;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;
import org.lectern.desktop.chips.TopicChip;
import org.lectern.paper.PaperId;
import org.lectern.search.TopicReason;
import org.lectern.topic.Topic;

/**
 * The topics of the paper that is open, of few with the words that made them. All these words are marked in the text while the mouse or the focus is on
 * the chip; W on a chip, or its menu, keeps them marked and says why in a line.
 */
public final class PaperTopicsView {
    private static final Texts TEXTS = Texts.of(PaperTopicsView.class);
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    /** Chips are wrapped at the width there is, and not where a flow would be by itself. */
    private static final int NARROWEST = 200;

    /** So many topics have their words beside them; of more these would take the room of the abstract. */
    private static final int FEW = 3;

    private final PaperTopicsViewModel model;
    private final String prefix;
    private final FlowPane flow = new FlowPane(6, 6);
    private final NameField field;
    private final Label why = new Label();
    private final List<TopicChip> chips = new ArrayList<>();

    /** The chip that is to have the focus when there are chips again; -1 for none. */
    private int place = -1;

    /** Those of the paper beside the hits. */
    PaperTopicsView(PaperTopicsViewModel model) {
        this(model, "");
    }

    /**
     * The topics of a paper.
     *
     * @param prefix the beginning of the names of its nodes
     */
    public PaperTopicsView(PaperTopicsViewModel model, String prefix) {
        this.model = model;
        this.prefix = prefix;
        field = new NameField(prefix + "topic-add", TEXTS.get("topic.add"), model::offers, model::give);
        flow.setId(prefix + "paper-topics");
        flow.setRowValignment(VPos.CENTER);
        flow.setAlignment(Pos.CENTER_LEFT);
        flow.getChildren().add(field);
        why.setId(prefix + "topic-why");
        Wrapping.on(why);
        why.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        why.managedProperty().bind(why.visibleProperty());
        model.reasons().subscribe(this::show);
        model.asked().subscribe(this::showWhy);
        InvalidationListener narrowed = change -> chips.forEach(TopicChip::paint);
        model.actions().search().filters().addListener(narrowed);
    }

    TextField field() {
        return field;
    }

    /** What shows them. */
    public Node view() {
        VBox view = new VBox(6, flow, why);
        view.setMinWidth(0);
        flow.prefWrapLengthProperty().bind(Bindings.max(NARROWEST, view.widthProperty()));
        return view;
    }

    private void show(List<TopicReason> reasons) {
        Optional<PaperId> paper = model.paper();
        int focused = IntStream.range(0, chips.size())
                .filter(i -> chips.get(i).isFocused())
                .findFirst()
                .orElse(-1);
        chips.clear();
        boolean wordy = reasons.size() <= FEW;
        for (TopicReason reason : reasons) {
            paper.ifPresent(id -> chips.add(chip(reason, id, wordy)));
        }
        flow.getChildren().setAll(chips);
        flow.getChildren().add(field);
        keepFocus(focused);
        showWhy(model.asked().get());
    }

    /** Chips are made anew: the focus stays in its place. It waits in the field while there are none, as when another paper was opened. */
    private void keepFocus(int focused) {
        if (focused >= 0 || !field.isFocused() || !field.getText().isEmpty()) {
            place = focused;
        }
        if (place >= 0) {
            (chips.isEmpty() ? field : chips.get(Math.min(place, chips.size() - 1))).requestFocus();
            place = chips.isEmpty() ? place : -1;
        }
    }

    private TopicChip chip(TopicReason reason, PaperId paper, boolean wordy) {
        Topic topic = reason.topic();
        TopicChip chip = new TopicChip(model.actions(), menu -> addWhy(menu, topic));
        chip.show(topic, paper);
        chip.setId(prefix + "topic-" + topic.id());
        String words = WhyWords.inChip(reason);
        if (wordy && !words.isEmpty()) {
            Label said = new Label(words);
            said.getStyleClass().add("topic-words");
            chip.setGraphic(said);
            chip.setContentDisplay(ContentDisplay.RIGHT);
        }
        Tip.set(chip, TEXTS.get("topic.why", topic.name(), WhyWords.of(reason)));
        chip.setAccessibleHelp(TEXTS.get("topic.help", WhyWords.of(reason)));
        chip.hoverProperty().subscribe((before, hovers) -> look(topic, hovers));
        chip.focusedProperty().subscribe((before, focused) -> look(topic, focused));
        chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.W && !key.isShortcutDown()) {
                model.ask(topic);
                key.consume();
            }
        });
        return chip;
    }

    private void look(Topic topic, boolean looks) {
        if (looks) {
            model.look(topic);
        } else {
            model.lookAway(topic);
        }
    }

    private void addWhy(ContextMenu menu, Topic topic) {
        boolean asked = isAsked(topic);
        MenuItem item = new MenuItem(asked ? TEXTS.get("why.not") : TEXTS.get("why"), new FontIcon("fth-help-circle"));
        item.setId("topic-why-item");
        item.setOnAction(event -> model.ask(topic));
        menu.getItems().addAll(0, List.of(item, new SeparatorMenuItem()));
    }

    private boolean isAsked(Topic topic) {
        return model.asked()
                .get()
                .filter(reason -> reason.topic().id().equals(topic.id()))
                .isPresent();
    }

    private void showWhy(Optional<TopicReason> asked) {
        chips.forEach(chip -> chip.pseudoClassStateChanged(
                ASKED, chip.topic().filter(this::isAsked).isPresent()));
        why.setVisible(asked.isPresent());
        asked.ifPresent(reason -> why.setText(sentence(reason)));
    }

    private static String sentence(TopicReason reason) {
        String name = reason.topic().name();
        return reason.clauses().isEmpty()
                ? TEXTS.get("why.sentence", name, WhyWords.of(reason))
                : TEXTS.get("why.rule", name, WhyWords.of(reason), String.join(" · ", reason.clauses()));
    }
}
