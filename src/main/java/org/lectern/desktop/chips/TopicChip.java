package org.lectern.desktop.chips;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.search.Filter;
import org.lectern.paper.PaperId;
import org.lectern.topic.Topic;

/**
 * A topic of a paper. A click narrows the hits to it, with Shortcut held it keeps it out of them, and so does minus; Delete takes it off the
 * paper; the menu has all that can be done. One is reused for many topics.
 */
public final class TopicChip extends Button {
    private static final Texts TEXTS = Texts.of(TopicChip.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");

    private final TopicActions actions;
    private final Consumer<ContextMenu> more;
    private Optional<Topic> topic = Optional.empty();
    private Optional<PaperId> paper = Optional.empty();

    /** A chip whose menu has no more than what can be done with any topic. */
    public TopicChip(TopicActions actions) {
        this(actions, menu -> {});
    }

    /**
     * A chip without a topic yet.
     *
     * @param more adds to the menu what can be done where the chip stands
     */
    public TopicChip(TopicActions actions, Consumer<ContextMenu> more) {
        this.actions = actions;
        this.more = more;
        getStyleClass().add(Style.TOPIC_CHIP);
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> topic.ifPresent(actions::include));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
                topic.ifPresent(actions::exclude);
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnContextMenuRequested(event -> {
            menu().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** Shows a topic of a paper. */
    public void show(Topic shown, PaperId of) {
        topic = Optional.of(shown);
        paper = Optional.of(of);
        setText(shown.name());
        paint();
    }

    public Optional<Topic> topic() {
        return topic;
    }

    /** Shows whether the hits are narrowed by the topic. */
    public void paint() {
        Optional<Filter> filter = topic.flatMap(actions::filter);
        boolean excluded = filter.filter(Filter::excludes).isPresent();
        pseudoClassStateChanged(CHOSEN, filter.isPresent() && !excluded);
        pseudoClassStateChanged(EXCLUDED, excluded);
        topic.ifPresent(now -> setAccessibleText(filter.map(known -> known.excludes()
                        ? TEXTS.get("topic.excluded", now.name())
                        : TEXTS.get("topic.chosen", now.name()))
                .orElseGet(() -> TEXTS.get("topic", now.name()))));
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case MINUS, SUBTRACT -> topic.ifPresent(actions::exclude);
            case DELETE, BACK_SPACE -> refuse();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void refuse() {
        topic.ifPresent(now -> paper.ifPresent(of -> actions.refuse(List.of(of), now)));
    }

    /** What can be done with the topic; made when it is asked for, for few chips are. */
    public ContextMenu menu() {
        ContextMenu menu = topic.map(now -> TopicMenu.of(actions, now)).orElseGet(ContextMenu::new);
        if (paper.isPresent()) {
            menu.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            TopicMenu.item("topic-refuse", TEXTS.get("refuse"), "fth-x", this::refuse));
        }
        more.accept(menu);
        return menu;
    }
}
