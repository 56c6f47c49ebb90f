package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.EscapeKey;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.library.ReadingList;
import org.lectern.list.EntryState;
import org.lectern.list.Vote;
import org.lectern.paper.Paper;
import org.lectern.paper.ReadingState;

/** The rows of a list: chosen, ordered, and spoken of by keys. */
final class EntryList {
    private static final Texts TEXTS = Texts.of(EntryList.class);
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    /** So many rows are exchanged one by one. */
    private static final int ONE_BY_ONE = 50;

    private static final Map<KeyCode, ReadingState> READING = Map.of(
            KeyCode.DIGIT1,
            ReadingState.UNREAD,
            KeyCode.DIGIT2,
            ReadingState.LATER,
            KeyCode.DIGIT3,
            ReadingState.READING,
            KeyCode.DIGIT4,
            ReadingState.READ,
            KeyCode.DIGIT5,
            ReadingState.SKIPPED,
            KeyCode.DIGIT6,
            ReadingState.KEPT);

    private final ListViewModel model;
    private final Runnable add;
    private final Runnable writeNote;
    private final Consumer<Paper> follow;
    private final ListView<ListRow> list = new ListView<>();
    private final Region line = new Region();
    private boolean settling;

    /**
     * The rows.
     *
     * @param add adds what is selected to another list
     * @param writeNote goes to the note of the entry that was chosen last
     * @param follow opens where a paper is read
     */
    EntryList(ListViewModel model, Runnable add, Runnable writeNote, Consumer<Paper> follow) {
        this.model = model;
        this.add = add;
        this.writeNote = writeNote;
        this.follow = follow;
    }

    ListView<ListRow> list() {
        return list;
    }

    Node createView() {
        list.setId("list-entries");
        list.setAccessibleText(TEXTS.get("entries"));
        list.setAccessibleHelp(TEXTS.get("entries.help"));
        list.getStyleClass().addAll(Style.HITS, "list-entries", "edge-to-edge");
        list.setCellFactory(view -> new EntryCell(model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setContextMenu(menu());
        InvalidationListener chosen = changed -> chose();
        list.getSelectionModel().getSelectedIndices().addListener(chosen);
        list.getSelectionModel().selectedItemProperty().addListener(chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EscapeKey.pass(list, () -> !line.isVisible());
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.shown().subscribe(this::show);
        model.selected().subscribe(rows -> select());
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        new RowDrag(list, line, () -> isHandMade() && model.naming().get().isEmpty(), model::drop).listen();
        Pane pane = new StackPane(list, new SectionField(model, list).createView(), line);
        return pane;
    }

    private boolean isHandMade() {
        return model.list().get().filter(now -> !now.isSmart()).isPresent();
    }

    private void show(Optional<ShownList> now) {
        settling = true;
        exchange(now.map(ShownList::rows).orElse(List.of()));
        settling = false;
        select();
    }

    /** Rows that are as before stay, with whatever somebody does in them, unless so many are others that one by one takes long. */
    private void exchange(List<ListRow> rows) {
        List<Integer> others = rows.size() == list.getItems().size()
                ? IntStream.range(0, rows.size())
                        .filter(i -> !rows.get(i).equals(list.getItems().get(i)))
                        .boxed()
                        .toList()
                : List.of();
        if (rows.size() != list.getItems().size() || others.size() > ONE_BY_ONE) {
            list.getItems().setAll(rows);
        } else {
            others.forEach(i -> list.getItems().set(i, rows.get(i)));
        }
    }

    /** Selects the rows that the model has selected; the list's own selection goes by places, which change. */
    private void select() {
        if (settling) {
            return;
        }
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < list.getItems().size(); i++) {
            places.put(list.getItems().get(i).key(), i);
        }
        List<Integer> rows = model.selected().get().stream()
                .flatMap(row -> Optional.ofNullable(places.get(row.key())).stream())
                .toList();
        if (rows.equals(List.copyOf(list.getSelectionModel().getSelectedIndices()))) {
            return;
        }
        Optional<Integer> lead = model.lead().get().flatMap(row -> Optional.ofNullable(places.get(row.key())));
        settling = true;
        list.getSelectionModel().clearSelection();
        if (!rows.isEmpty()) {
            list.getSelectionModel()
                    .selectIndices(
                            rows.getFirst(),
                            rows.stream().skip(1).mapToInt(Integer::intValue).toArray());
        }
        lead.ifPresent(list.getSelectionModel()::select);
        settling = false;
        lead.ifPresent(this::reveal);
    }

    private void reveal(int row) {
        // Rows that were just added are counted by the layout.
        list.layout();
        if (!isVisible(row)) {
            list.scrollTo(Math.max(0, row - 1));
            list.layout();
            if (!isVisible(row)) {
                // The row before is higher than the list.
                list.scrollTo(row);
            }
        }
    }

    private boolean isVisible(int row) {
        return list.lookupAll(".list-cell").stream()
                .anyMatch(node -> node instanceof EntryCell cell
                        && cell.getIndex() == row
                        && !cell.isEmpty()
                        && cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= list.getHeight());
    }

    private void chose() {
        if (!settling) {
            settling = true;
            List<ListRow> rows = list.getSelectionModel().getSelectedIndices().stream()
                    .filter(index -> index >= 0 && index < list.getItems().size())
                    .map(list.getItems()::get)
                    .toList();
            int focused = list.getFocusModel().getFocusedIndex();
            Optional<ListRow> lead = Optional.ofNullable(
                            list.getSelectionModel().getSelectedItem())
                    .or(() -> rows.stream().findFirst())
                    .filter(row -> rows.isEmpty() || focused >= 0);
            model.select(rows, lead);
            settling = false;
        }
    }

    private void pressed(KeyEvent event) {
        if (!event.getTarget().equals(list)) {
            return;
        }
        boolean taken = true;
        if (UP.match(event)) {
            model.step(-1);
        } else if (DOWN.match(event)) {
            model.step(1);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.remove();
        } else if (reading(event).isPresent()) {
            reading(event).ifPresent(state -> model.read(model.papers(), state));
        } else if (event.getCode() == KeyCode.F2) {
            model.nameSection();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.entry().map(ListRow.Entry::paper).ifPresent(follow);
            if (model.entry().isEmpty()) {
                model.nameSection();
            }
        } else {
            taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    /** The reader's own state of papers, by Alt+1 to Alt+5 as everywhere. */
    private static Optional<ReadingState> reading(KeyEvent event) {
        boolean meant = event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        return meant ? Optional.ofNullable(READING.get(event.getCode())) : Optional.empty();
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !event.getTarget().equals(list)) {
            return;
        }
        boolean taken = true;
        switch (event.getCharacter()) {
            case "p" -> model.state(EntryState.PROPOSED);
            case "a" -> model.state(EntryState.AGREED);
            case "r" -> model.state(EntryState.READ);
            case "s" -> model.state(EntryState.SKIPPED);
            case "v" -> model.vote(Vote.UP);
            case "V" -> model.vote(Vote.DOWN);
            case "e" -> writeNote.run();
            case "0", "1", "2", "3", "4", "5" -> model.rate(Integer.parseInt(event.getCharacter()));
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private ContextMenu menu() {
        Menu states = new Menu(TEXTS.get("state"), new FontIcon("fth-check-circle"));
        for (EntryState state : EntryState.values()) {
            states.getItems().add(StateItem.of(state, () -> model.state(state)));
        }
        MenuItem up = item("entry-up", TEXTS.get("menu.up"), "fth-arrow-up", () -> model.step(-1));
        MenuItem down = item("entry-down", TEXTS.get("menu.down"), "fth-arrow-down", () -> model.step(1));
        MenuItem section = item("entry-section", TEXTS.get("menu.section"), "fth-plus", model::addSection);
        MenuItem rename = item("section-rename", TEXTS.get("menu.section.rename"), "fth-edit-2", model::nameSection);
        MenuItem remove = item("entry-remove", TEXTS.get("menu.remove"), "fth-trash-2", model::remove);
        List<MenuItem> ofPapers = List.of(
                states,
                item("entry-vote-for", TEXTS.get("menu.for"), "fth-chevron-up", () -> model.vote(Vote.UP)),
                item("entry-vote-against", TEXTS.get("menu.against"), "fth-chevron-down", () -> model.vote(Vote.DOWN)));
        MenuItem other = item("entry-add", TEXTS.get("menu.add"), "fth-list", add);
        ContextMenu menu = new ContextMenu();
        menu.setId("entries-menu");
        menu.setOnShowing(event -> {
            List<MenuItem> now = new ArrayList<>();
            boolean people = model.list().get().filter(ReadingList::isSmart).isEmpty();
            boolean heading = model.section().isPresent();
            if (heading) {
                now.add(rename);
            } else {
                now.addAll(people ? ofPapers : List.of());
                now.add(other);
            }
            if (people) {
                remove.setText(heading ? TEXTS.get("menu.section.remove") : TEXTS.get("menu.remove"));
                now.addAll(List.of(new SeparatorMenuItem(), up, down, section, new SeparatorMenuItem(), remove));
            }
            menu.getItems().setAll(now);
        });
        menu.getItems().setAll(other);
        return menu;
    }

    private static MenuItem item(String id, String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
