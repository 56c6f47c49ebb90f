package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.compare.Term;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.KeyWords;
import org.lectern.desktop.base.NameField;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.compare.BoardViewModel.State;

/** The line above the table: the terms to go through, and what can be done. */
final class BoardBar {
    private static final Texts TEXTS = Texts.of(BoardBar.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BoardViewModel model;
    private final BoardCommands commands;
    private final FlowPane chips = new FlowPane(6, 5);
    private final MenuButton lists = new MenuButton(TEXTS.get("lists"));
    private final NameField name;
    private final Button close;
    private final BooleanBinding compared;
    private boolean allTerms;

    BoardBar(BoardViewModel model, BoardCommands commands) {
        this.model = model;
        this.commands = commands;
        compared = Bindings.createBooleanBinding(() -> model.state().get() instanceof State.Compared, model.state());
        name = new NameField("board-list-name", TEXTS.get("lists.name"), typed -> List.of(), this::named);
        close = commands.close().iconButton();
    }

    Region createView() {
        chips.setId("board-terms");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        model.state().subscribe(state -> showTerms());
        model.onlyDifferent().subscribe(only -> showTerms());
        model.at().subscribe(at -> showTerms());
        SplitBar bar = new SplitBar(chips, tools());
        bar.setId("board-bar");
        bar.getStyleClass().add("board-bar");
        return bar;
    }

    /** What can always have the focus. */
    Node anchor() {
        return close;
    }

    private Region tools() {
        Button different = commands.different().button();
        model.onlyDifferent().subscribe(only -> {
            different.pseudoClassStateChanged(CHOSEN, only);
            different.setAccessibleText(only ? TEXTS.get("different.on") : TEXTS.get("different.off"));
        });
        different.getStyleClass().add("toggle");
        whileCompared(different);
        lists();
        HBox tools = new HBox(
                6,
                different,
                alignment(),
                copies(),
                lists,
                name,
                commands.related().iconButton(),
                close);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getChildren().forEach(one -> ((Region) one).setMinWidth(Region.USE_PREF_SIZE));
        return tools;
    }

    private void whileCompared(Node node) {
        node.visibleProperty().bind(compared);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Node alignment() {
        MenuButton menu = new MenuButton();
        menu.setId("board-alignment");
        Tip.set(menu, TEXTS.get("align.help"));
        whileCompared(menu);
        ToggleGroup group = new ToggleGroup();
        for (Alignment one : Alignment.values()) {
            RadioMenuItem item = new RadioMenuItem(one.title());
            item.setId("board-alignment-" + one.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.alignment().set(one));
            model.alignment().subscribe(now -> item.setSelected(now == one));
            menu.getItems().add(item);
        }
        model.alignment().subscribe(now -> {
            menu.setText(now.title());
            menu.setAccessibleText(TEXTS.get("align.told", now.title()));
        });
        return menu;
    }

    private Node copies() {
        MenuButton menu = new MenuButton(TEXTS.get("copy"));
        menu.setId("board-copies");
        menu.setAccessibleText(TEXTS.get("copy.told"));
        Tip.set(menu, TEXTS.get("copy.told"));
        whileCompared(menu);
        commands.copies().stream().map(BoardBar::item).forEach(menu.getItems()::add);
        menu.getItems().add(new SeparatorMenuItem());
        commands.saves().stream().map(BoardBar::item).forEach(menu.getItems()::add);
        return menu;
    }

    /** An entry that tells its key and leaves it to the board: a letter as an accelerator would be for the whole window. */
    private static MenuItem item(Command command) {
        MenuItem item = command.menuItem();
        item.setAccelerator(null);
        item.setText(command.title()
                + command.shortcut().map(keys -> "   " + KeyWords.of(keys)).orElse(""));
        return item;
    }

    private void lists() {
        lists.setId("board-lists");
        lists.setAccessibleText(TEXTS.get("lists.told"));
        Tip.set(lists, TEXTS.get("lists.help"));
        model.lists().subscribe(known -> {
            List<MenuItem> items = new ArrayList<>();
            for (String list : known) {
                MenuItem item = new MenuItem(list);
                item.setId("board-list-" + items.size());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> model.addTo(list));
                items.add(item);
            }
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            MenuItem fresh = new MenuItem(TEXTS.get("lists.new"), new FontIcon("fth-plus"));
            fresh.setId("board-list-new");
            fresh.setOnAction(event -> ask(true));
            items.add(fresh);
            lists.getItems().setAll(items);
        });
        name.managedProperty().bind(name.visibleProperty());
        lists.managedProperty().bind(lists.visibleProperty());
        lists.visibleProperty().bind(compared.and(name.visibleProperty().not()));
        name.setVisible(false);
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask(false);
                event.consume();
            }
        });
    }

    /** Shows the lists to choose from. */
    void chooseList() {
        if (compared.get()) {
            lists.requestFocus();
            lists.show();
        }
    }

    /** Asks for the name of a list in place of the menu, or shows that again. */
    private void ask(boolean naming) {
        name.clear();
        if (naming) {
            name.setVisible(true);
            name.requestFocus();
        } else {
            close.requestFocus();
            name.setVisible(false);
            lists.requestFocus();
        }
    }

    private void named(String list) {
        model.addTo(list);
        ask(false);
    }

    private void showTerms() {
        boolean focused = chips.isFocusWithin();
        Optional<String> had = Optional.ofNullable(chips.getScene())
                .map(scene -> scene.getFocusOwner())
                .map(Node::getId);
        if (focused) {
            close.requestFocus();
        }
        chips.getChildren().clear();
        Optional<TermPaints> paints = model.comparison().map(TermPaints::new);
        List<Term> terms = model.terms();
        if (paints.isPresent()) {
            boolean own = model.onlyDifferent().get();
            Label title = new Label(own ? TEXTS.get("terms.alone") : TEXTS.get("terms.shared"));
            title.getStyleClass().add(Style.STRONG);
            chips.getChildren().add(title);
            if (terms.isEmpty()) {
                chips.getChildren()
                        .add(BoardCells.none(own ? TEXTS.get("terms.alone.none") : TEXTS.get("terms.shared.none")));
            }
            int shown = allTerms ? terms.size() : Math.min(terms.size(), TermPaints.OWN);
            for (int i = 0; i < shown; i++) {
                chips.getChildren().add(chip(terms.get(i), i + 1, paints.get()));
            }
            if (terms.size() > TermPaints.OWN) {
                chips.getChildren().add(more(terms.size() - TermPaints.OWN));
            }
            if (!terms.isEmpty()) {
                chips.getChildren().add(step(commands.previous()));
                chips.getChildren().add(step(commands.next()));
            }
        }
        if (focused) {
            chips.getChildren().stream()
                    .filter(chip -> had.filter(id -> id.equals(chip.getId())).isPresent())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private static Button step(Command command) {
        Button button = command.iconButton();
        button.getStyleClass().add("board-step");
        return button;
    }

    private Button more(int more) {
        Button button = new Button(allTerms ? TEXTS.get("terms.fewer") : TEXTS.get("terms.more", more));
        button.setId("board-more");
        button.setAccessibleText(allTerms ? TEXTS.get("terms.fewer.told") : TEXTS.get("terms.more.told", more));
        button.getStyleClass().addAll(Style.PLAIN_LINK, "board-small");
        button.setOnAction(event -> {
            allTerms = !allTerms;
            showTerms();
        });
        return button;
    }

    private Button chip(Term term, int number, TermPaints paints) {
        Optional<BoardViewModel.At> at =
                model.at().get().filter(now -> now.shown().equals(term.shown()));
        Button chip = new Button(at.map(now -> TEXTS.get(
                        "term.at", term.shown(), now.index() + 1, now.places().size()))
                .orElse(term.shown()));
        chip.setId("board-term-" + number);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("term-chip", paints.of(term));
        chip.pseudoClassStateChanged(CHOSEN, at.isPresent());
        String places = TEXTS.get("term.places", term.places().size());
        chip.setAccessibleText(TEXTS.get("term.told", chip.getText(), places));
        Tip.set(chip, tip(term, number, places));
        chip.setOnAction(event -> model.go(term));
        return chip;
    }

    private static String tip(Term term, int number, String places) {
        String tip = term.isShared()
                ? TEXTS.get(
                        "term.places.in", places, Words.papers(term.columns().size()))
                : places;
        if (number <= TermPaints.OWN) {
            tip = TEXTS.get("term.key", tip, Integer.toString(number));
        }
        return term.written().size() > 1 ? TEXTS.get("term.written", tip, String.join(", ", term.written())) : tip;
    }
}
