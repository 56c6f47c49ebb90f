package org.lectern.desktop.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.SelectableFlow;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;
import org.lectern.desktop.lists.SharingViewModel.Contradiction;
import org.lectern.desktop.lists.SharingViewModel.Shared;
import org.lectern.search.MarkedText;
import org.lectern.share.Conflict;

/**
 * Over the window: what people wrote in one place without knowing of one another, side by side with what differs marked, to take one of, or
 * all. The arrows go from button to button, digits take a text, B takes all.
 */
public final class ConflictsSheet {
    private static final Texts TEXTS = Texts.of(ConflictsSheet.class);
    private static final double WIDTH = 880;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final int COLUMNS = 3;
    private static final double GAP = 12;

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final SharingViewModel model;
    private final Label title = new Label();
    private final VBox rows = new VBox(24);
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Button close = new Button(null, new FontIcon("fth-x"));
    private List<Row> shown = List.of();

    /** A contradiction as it is shown: a button a text, and where all can stand together one for that. */
    private record Row(Contradiction of, List<Button> takes, Optional<Button> all, Node node) {
        List<Button> buttons() {
            List<Button> buttons = new ArrayList<>(takes);
            all.ifPresent(buttons::add);
            return buttons;
        }
    }

    /** The sheet, closed. */
    public ConflictsSheet(SharingViewModel model) {
        this.model = model;
    }

    /** Builds it. */
    public Node createView() {
        title.setId("conflicts-title");
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMinWidth(0);
        close.setId("conflicts-close");
        close.setAccessibleText(TEXTS.get("conflicts.close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        Label text = line(TEXTS.get("conflicts.text"));
        Label keys = line(TEXTS.get("conflicts.keys"));
        keys.getStyleClass().add(Style.SMALL);
        scroll.setId("conflicts-rows");
        scroll.setAccessibleText(TEXTS.get("conflicts"));
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        rows.setPadding(new Insets(4, 12, 16, 0));
        VBox sheet = new VBox(12, head, text, scroll, keys);
        sheet.setId("conflicts");
        sheet.getStyleClass().addAll(Style.SHEET, "conflicts");
        sheet.setMaxWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sheet.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        Sheet.show(sheet, model.isOpen(), () -> {
            scroll.setVvalue(0);
            focus(0, 0);
        });
        model.shared().subscribe(this::show);
        return sheet;
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.getStyleClass().add(Style.MUTED);
        Wrapping.on(line);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void show(Optional<Shared> now) {
        List<Contradiction> conflicts = now.map(Shared::conflicts).orElse(List.of());
        if (conflicts.equals(shown.stream().map(Row::of).toList())) {
            return;
        }
        int at = at();
        int button = at < 0 ? 0 : Math.max(0, shown.get(at).buttons().indexOf(owner()));
        Optional<Contradiction> here =
                at < 0 ? Optional.empty() : Optional.of(shown.get(at).of());
        if (at >= 0) {
            // What has the focus goes: it must not go to the search field, which would close the lists.
            close.requestFocus();
        }
        String count = TEXTS.get("conflicts.count", conflicts.size());
        title.setText(
                now.map(shared -> TEXTS.get("conflicts.in", count, shared.list().name()))
                        .orElse(count));
        List<Row> made = new ArrayList<>();
        conflicts.forEach(one -> made.add(row(one, made.size() + 1)));
        shown = List.copyOf(made);
        rows.getChildren().setAll(shown.stream().map(Row::node).toList());
        if (at >= 0 && !shown.isEmpty()) {
            // At the same one where it is still there; a text more must not take the place of that which was to be
            // taken.
            int same = here.map(one -> conflicts.stream()
                            .map(Contradiction::conflict)
                            .map(Conflict::register)
                            .toList()
                            .indexOf(one.conflict().register()))
                    .orElse(-1);
            boolean isSame = same >= 0 && Optional.of(conflicts.get(same)).equals(here);
            focus(same < 0 ? at : same, isSame ? button : 0);
        }
    }

    private Row row(Contradiction one, int number) {
        Label where = new Label(one.where());
        where.setId("conflict-" + number + "-where");
        where.getStyleClass().add("conflict-where");
        Wrapping.on(where);
        where.setMinHeight(Region.USE_PREF_SIZE);
        int count = one.conflict().versions().size();
        int columns = Math.min(count, COLUMNS);
        GridPane texts = new GridPane(GAP, GAP);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            texts.getColumnConstraints().add(column);
        }
        List<Button> takes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Button take = take(one, i, number);
            takes.add(take);
            texts.add(card(one, i, number, take), i % columns, i / columns);
        }
        VBox node = new VBox(10, where, texts);
        Optional<Button> all = ConflictWords.joins(one.conflict()) ? Optional.of(all(one, number)) : Optional.empty();
        all.ifPresent(node.getChildren()::add);
        return new Row(one, List.copyOf(takes), all, node);
    }

    private Button take(Contradiction one, int index, int number) {
        Conflict.Version version = one.conflict().versions().get(index);
        Button take = new Button(TEXTS.get("conflicts.take", index + 1));
        take.setId("conflict-" + number + "-" + (index + 1));
        take.setAccessibleText(TEXTS.get(
                "conflicts.take.told",
                version.author(),
                one.where(),
                version.text().isBlank() ? TEXTS.get("conflicts.nothing") : version.text()));
        take.setOnAction(event -> model.choose(one, version.text()));
        return take;
    }

    private Button all(Contradiction one, int number) {
        int count = one.conflict().versions().size();
        Button all = new Button(
                count == 2 ? TEXTS.get("conflicts.both") : TEXTS.get("conflicts.all", count),
                new FontIcon("fth-layers"));
        all.setId("conflict-" + number + "-all");
        all.setAccessibleText(
                count == 2
                        ? TEXTS.get("conflicts.both.told", one.where())
                        : TEXTS.get("conflicts.all.told", count, one.where()));
        Tip.set(all, TEXTS.get("conflicts.writes", ConflictWords.joined(one.conflict())));
        all.setOnAction(event -> model.choose(one, ConflictWords.joined(one.conflict())));
        return all;
    }

    private static Node card(Contradiction one, int index, int number, Button take) {
        Conflict.Version version = one.conflict().versions().get(index);
        Label who = new Label(version.author());
        who.getStyleClass().add(Style.STRONG);
        who.setMinWidth(0);
        Label when = new Label(ConflictWords.time(version.time()));
        when.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, who, when);
        head.setAlignment(Pos.BASELINE_LEFT);
        SelectableFlow words = new SelectableFlow("conflict-text", List.of());
        words.setId("conflict-" + number + "-" + (index + 1) + "-text");
        words.setLineSpacing(3);
        boolean none = version.text().isBlank();
        words.show(
                none
                        ? MarkedText.unmarked(TEXTS.get("conflicts.nothing"))
                        : one.texts().get(index));
        words.pseudoClassStateChanged(NONE, none);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        HBox bottom = new HBox(10, take);
        bottom.setAlignment(Pos.CENTER_LEFT);
        if (index == 0) {
            Label now = new Label(TEXTS.get("conflicts.now"));
            now.getStyleClass().addAll(Style.MUTED, Style.SMALL);
            bottom.getChildren().add(now);
        }
        VBox card = new VBox(8, head, words, gap, bottom);
        card.getStyleClass().add("conflict-text-card");
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    private Node owner() {
        return close.getScene() == null || close.getScene().getFocusOwner() == null
                ? close
                : close.getScene().getFocusOwner();
    }

    /** The contradiction in which the focus is; −1 when it is in none. */
    private int at() {
        Node owner = owner();
        for (int i = 0; i < shown.size(); i++) {
            for (Node at = owner; at != null; at = at.getParent()) {
                if (at.equals(shown.get(i).node())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void focus(int row, int button) {
        if (shown.isEmpty()) {
            close.requestFocus();
            return;
        }
        Row to = shown.get(Math.clamp(row, 0, shown.size() - 1));
        List<Button> buttons = to.buttons();
        buttons.get(Math.clamp(button, 0, buttons.size() - 1)).requestFocus();
        reveal(to.node());
    }

    private void reveal(Node node) {
        scroll.applyCss();
        scroll.layout();
        double seen = scroll.getViewportBounds().getHeight();
        double spare = rows.getHeight() - seen;
        if (spare > 0) {
            double top = node.getBoundsInParent().getMinY();
            double bottom = node.getBoundsInParent().getMaxY();
            double now = scroll.getVvalue() * spare;
            double wanted = top < now ? top : bottom > now + seen ? Math.min(top, bottom - seen) : now;
            scroll.setVvalue(Math.clamp(wanted / spare, 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown() || shown.isEmpty()) {
            return;
        }
        int row = at();
        int button = row < 0 ? -1 : shown.get(row).buttons().indexOf(owner());
        boolean taken = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> focus(row, Math.max(0, button - 1));
            case RIGHT, KP_RIGHT -> focus(row, button + 1);
            case UP, KP_UP -> focus(row - 1, button);
            case DOWN, KP_DOWN -> focus(row + 1, button);
            case ENTER -> taken = fire();
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private boolean fire() {
        if (owner() instanceof Button focused) {
            focused.fire();
            return true;
        }
        return false;
    }

    /** Digits go by the character they give: on some keyboards they take the shift key. */
    private void typed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || shown.isEmpty()) {
            return;
        }
        Row row = shown.get(Math.max(0, at()));
        String typed = event.getCharacter();
        if (Objects.equals(typed, "b") || Objects.equals(typed, "B")) {
            row.all().ifPresent(Button::fire);
            event.consume();
        } else if (typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9') {
            int index = typed.charAt(0) - '1';
            if (index < row.takes().size()) {
                row.takes().get(index).fire();
            }
            event.consume();
        }
    }
}
