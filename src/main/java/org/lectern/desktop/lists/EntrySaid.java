package org.lectern.desktop.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.marks.MarksView;
import org.lectern.desktop.marks.StarsView;
import org.lectern.desktop.notes.NoteField;
import org.lectern.list.EntryField;
import org.lectern.list.EntryState;
import org.lectern.list.Vote;
import org.lectern.paper.ReadingState;
import org.lectern.text.DisplayText;

/** What the list says of the entry that is read, and what the reader says of its paper. */
final class EntrySaid {
    private static final Texts TEXTS = Texts.of(EntrySaid.class);
    private static final double MEASURE = 536;
    private static final double LABELS = 66;
    private static final PseudoClass VOTED = PseudoClass.getPseudoClass("voted");

    private final EntryViewModel model;
    private final ListViewModel list;
    private final MenuButton state = new MenuButton();
    private final Button up = new Button();
    private final Button down = new Button();
    private final Label voters = new Label();
    private final List<EntryText> texts;
    private final NoteField note;
    private final MenuButton read = new MenuButton();
    private final StarsView stars;
    private final Consumer<ListRow.Entry> explore;

    /**
     * What is said of an entry.
     *
     * @param browser opens an address outside
     * @param explore shows a paper beside the hits, with all that is said of it
     */
    EntrySaid(EntryViewModel model, Consumer<String> browser, Consumer<ListRow.Entry> explore) {
        this.model = model;
        this.list = model.list();
        this.explore = explore;
        texts = List.of(
                new EntryText(
                        model,
                        EntryField.PRESENTER,
                        "entry-presenter",
                        TEXTS.get("presenter"),
                        TEXTS.get("presenter.prompt")),
                new EntryText(model, EntryField.DATE, "entry-date", TEXTS.get("date"), "2026-11-25 16:00"),
                new EntryText(
                        model, EntryField.REASON, "entry-reason", TEXTS.get("reason"), TEXTS.get("reason.prompt")));
        note = new NoteField("entry-note", model.note(), model::saveNote, browser);
        stars = new StarsView("entry-stars", model::rate);
    }

    NoteField note() {
        return note;
    }

    /** What the list says of it. */
    Node inList() {
        state.setId("entry-state");
        state.getStyleClass().add("state-button");
        for (EntryState each : EntryState.values()) {
            state.getItems()
                    .add(StateItem.of(
                            each,
                            () -> model.entry()
                                    .get()
                                    .ifPresent(row ->
                                            list.set(List.of(row.entry().paper()), EntryField.STATE, each.key()))));
        }
        vote(up, "entry-vote-up", "▲", TEXTS.get("vote.for.it"), Vote.UP);
        vote(down, "entry-vote-down", "▼", TEXTS.get("vote.against.it"), Vote.DOWN);
        voters.setId("entry-voters");
        voters.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        voters.setMinWidth(0);
        voters.managedProperty().bind(voters.visibleProperty());
        HBox votes = new HBox(4, up, down);
        votes.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane(8, 6);
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        labels.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().setAll(labels, wide(), new ColumnConstraints(), wide());
        grid.add(label(TEXTS.get("state"), state), 0, 0);
        grid.add(state, 1, 0);
        grid.add(label(TEXTS.get("votes"), up), 2, 0);
        grid.add(votes, 3, 0);
        grid.add(label(TEXTS.get("presenter"), texts.get(0)), 0, 1);
        grid.add(texts.get(0), 1, 1);
        grid.add(label(TEXTS.get("date"), texts.get(1)), 2, 1);
        grid.add(texts.get(1), 3, 1);
        grid.add(label(TEXTS.get("reason"), texts.get(2)), 0, 2);
        grid.add(texts.get(2), 1, 2, 3, 1);
        grid.add(voters, 1, 3, 3, 1);
        VBox part = new VBox(8, grid, note.createView(TEXTS.get("note.title"), TEXTS.get("note.told")));
        part.setId("entry-said");
        part.getStyleClass().add("entry-said");
        part.setMaxWidth(MEASURE);
        part.managedProperty().bind(part.visibleProperty());
        model.entry().subscribe(row -> {
            part.setVisible(row.filter(ListRow.Entry::ofPeople).isPresent());
            show(row);
        });
        model.entry().subscribe((before, now) -> {
            if (!before.map(ListRow::key).equals(now.map(ListRow::key))) {
                note.toRead();
            }
        });
        return part;
    }

    private static ColumnConstraints wide() {
        ColumnConstraints wide = new ColumnConstraints(60, 150, Double.MAX_VALUE);
        wide.setHgrow(Priority.ALWAYS);
        return wide;
    }

    private void vote(Button button, String id, String sign, String words, Vote vote) {
        button.setId(id);
        button.setText(sign);
        button.getStyleClass().add("entry-vote");
        button.setAccessibleText(words);
        Tip.set(button, words);
        button.setOnAction(event -> model.vote(vote));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Label label(String text, Node of) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        label.setLabelFor(of);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the reader says of its paper, in whatever list it is. */
    Node own() {
        read.setId("entry-read");
        read.getStyleClass().add("state-button");
        for (ReadingState each : ReadingState.values()) {
            MenuItem item = new MenuItem(TEXTS.get("mark." + each.key()), new FontIcon(MarksView.icon(each)));
            item.setId("entry-read-" + each.key());
            item.setOnAction(event -> model.read(each));
            read.getItems().add(item);
        }
        Button go = new Button(TEXTS.get("explore"), new FontIcon("fth-search"));
        go.setId("entry-explore");
        go.getStyleClass().add(Style.PLAIN_LINK);
        Tip.set(go, TEXTS.get("explore.tip"));
        go.setOnAction(event -> model.entry().get().ifPresent(explore));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label you = label(TEXTS.get("you"), read);
        HBox line = new HBox(12, you, read, stars, gap, go);
        line.getStyleClass().add("entry-own");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(MEASURE);
        return line;
    }

    private void show(Optional<ListRow.Entry> row) {
        texts.forEach(text -> text.show(row));
        row.ifPresent(this::show);
    }

    private void show(ListRow.Entry row) {
        EntryState now = row.entry().state();
        state.setText(EntryWords.label(now));
        state.setGraphic(new FontIcon(EntryWords.icon(now)));
        state.setAccessibleText(TEXTS.get("state.now", EntryWords.said(now)));
        up.setText("▲ "
                + row.entry().votes().values().stream().filter(Vote.UP::equals).count());
        down.setText("▼ "
                + row.entry().votes().values().stream()
                        .filter(Vote.DOWN::equals)
                        .count());
        String title = DisplayText.of(row.paper().title()).text();
        up.setAccessibleText(TEXTS.get("vote.for", title));
        down.setAccessibleText(TEXTS.get("vote.against", title));
        up.pseudoClassStateChanged(VOTED, row.vote().equals(Optional.of(Vote.UP)));
        down.pseudoClassStateChanged(VOTED, row.vote().equals(Optional.of(Vote.DOWN)));
        voters.setText(EntryWords.votes(row.entry()));
        voters.setVisible(!row.entry().votes().isEmpty());
        ReadingState own = row.marks().state();
        read.setText(TEXTS.get("reading." + own.key()));
        read.setGraphic(new FontIcon(MarksView.icon(own)));
        read.setAccessibleText(TEXTS.get("you.read", EntryWords.said(own)));
        stars.show(row.marks().rating().orElse(0));
    }
}
