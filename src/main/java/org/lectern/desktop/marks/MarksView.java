package org.lectern.desktop.marks;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.LabelledRow;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.chips.TagHue;
import org.lectern.desktop.notes.NoteField;
import org.lectern.paper.ReadingState;

/**
 * What is said of the paper that is open: a part below its facts with state, topics, tags and lists, and one below its abstract
 * with the note.
 */
public final class MarksView {
    private static final Texts TEXTS = Texts.of(MarksView.class);

    /** As wide as an abstract. */
    private static final double MEASURE = 536;

    private final MarksViewModel model;
    private final MenuButton state = new MenuButton();
    private final PaperTopicsView topics;
    private final NameChips tags;
    private final NameChips lists;
    private final StarsView stars;
    private final NoteField note;
    private final List<Command> states;
    private final SelectionView selection;

    /**
     * The marks of the paper that is open.
     *
     * @param selection where topics and tags are added while several hits are selected
     * @param browser opens an address in the browser
     */
    public MarksView(
            MarksViewModel model,
            PaperTopicsViewModel topicsOfPaper,
            SelectionView selection,
            Consumer<String> browser) {
        this.model = model;
        this.selection = selection;
        topics = new PaperTopicsView(topicsOfPaper);
        tags = new NameChips(
                "tag", TEXTS.get("tag.add"), MarksView::removeTag, model::tag, model::untag, TagHue::styleClass);
        lists = new NameChips(
                "list", TEXTS.get("list.add"), MarksView::takeOut, model::addTo, model::removeFrom, list -> "of-list");
        states = List.of(
                command(ReadingState.UNREAD, "Alt+1"),
                command(ReadingState.LATER, "Alt+2"),
                command(ReadingState.READING, "Alt+3"),
                command(ReadingState.READ, "Alt+4"),
                command(ReadingState.SKIPPED, "Alt+5"),
                command(ReadingState.KEPT, "Alt+6"));
        stars = new StarsView("paper-stars", model::rate);
        note = new NoteField("paper-note", model.note(), model::saveNote, browser);
        build();
    }

    private static NameChips.Removing removeTag(String name) {
        return new NameChips.Removing(TEXTS.get("tag.remove", name), TEXTS.get("tag.remove.tip", name));
    }

    private static NameChips.Removing takeOut(String name) {
        return new NameChips.Removing(TEXTS.get("list.remove", name), TEXTS.get("list.remove.tip", name));
    }

    private Command command(ReadingState of, String keys) {
        return Command.of("state." + of.key(), TEXTS.get("mark." + of.key()), icon(of), () -> model.state(of))
                .on(keys)
                .when(Bindings.createBooleanBinding(() -> model.paper().get().isPresent(), model.paper()));
    }

    /** The commands of the view: what marks a paper, and what goes to its fields. */
    public List<Command> commands() {
        return Stream.concat(
                        states.stream(),
                        Stream.of(
                                addTopic(),
                                addTag(),
                                going("list.add", TEXTS.get("list.add"), "fth-list", "Shortcut+L", lists::field),
                                going(
                                        "note.write",
                                        TEXTS.get("note.write"),
                                        "fth-edit-3",
                                        "Shortcut+E",
                                        note::toWrite)))
                .toList();
    }

    /** Goes to where a topic is added to the paper that is open, or to all hits that are selected. */
    public Command addTopic() {
        return going(
                "topic.add",
                TEXTS.get("topic.add"),
                "fth-book",
                "Shortcut+Shift+T",
                () -> selection.topicField(topics.field()));
    }

    /** Goes to where a tag is added to the paper that is open, or to all hits that are selected. */
    public Command addTag() {
        return going("tag.add", TEXTS.get("tag.add"), "fth-tag", "Shortcut+T", () -> selection.tagField(tags.field()));
    }

    private Command going(String id, String title, String icon, String keys, Supplier<TextInputControl> field) {
        return Command.of(id, title, icon, () -> field.get().requestFocus())
                .on(keys)
                .when(Bindings.createBooleanBinding(() -> model.paper().get().isPresent(), model.paper()));
    }

    private void build() {
        state.setId("paper-state");
        state.getStyleClass().add("state-button");
        List<MenuItem> items = states.stream().map(Command::menuItem).toList();
        state.getItems().setAll(items);
        model.paper().subscribe((before, now) -> note.toRead());
        model.known().subscribe(this::show);
    }

    private void show(MarksViewModel.Known known) {
        ReadingState now = known.marks().state();
        state.setText(TEXTS.get("state." + now.key()));
        state.setGraphic(new FontIcon(icon(now)));
        state.setAccessibleText(TEXTS.get("state-told." + now.key()));
        stars.show(known.marks().rating().orElse(0));
        tags.show(known.marks().tags(), known.tags());
        lists.show(known.marks().lists(), known.lists());
    }

    /** How far it was read, and its stars. */
    public List<Node> state() {
        return List.of(state, stars);
    }

    /** Topics, tags and lists. */
    public Node marks() {
        VBox marks = new VBox(
                8,
                LabelledRow.ofLines(TEXTS.get("row.topics"), topics.view()),
                LabelledRow.ofLines(TEXTS.get("row.tags"), tags.view()),
                LabelledRow.ofLines(TEXTS.get("row.lists"), lists.view()));
        marks.setId("paper-marks");
        return marks;
    }

    /** The note. */
    public Node note() {
        VBox part = new VBox(note.createView(TEXTS.get("note").toUpperCase(Texts.language()), TEXTS.get("note.about")));
        part.setMaxWidth(MEASURE);
        return part;
    }

    /** The icon of a state. */
    public static String icon(ReadingState state) {
        return switch (state) {
            case UNREAD -> "fth-circle";
            case LATER -> "fth-clock";
            case READING -> "fth-book-open";
            case READ -> "fth-check-circle";
            case SKIPPED -> "fth-slash";
            case KEPT -> "fth-archive";
        };
    }
}
