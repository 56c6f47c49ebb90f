package org.lectern.desktop.lists;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.EscapeKey;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.lists.ListsViewModel.Listing;
import org.lectern.desktop.lists.ListsViewModel.Naming;
import org.lectern.library.ReadingList;

/** All lists, at the left. */
final class ListsSide {
    private static final Texts TEXTS = Texts.of(ListsSide.class);

    private final ListsViewModel model;
    private final ListsCommands commands;
    private final Runnable into;
    private final ListView<Listing> list = new ListView<>();
    private final TextField name = new TextField();
    private boolean settling;

    /**
     * The lists.
     *
     * @param into goes to the papers of the list that is open
     */
    ListsSide(ListsViewModel model, ListsCommands commands, Runnable into) {
        this.model = model;
        this.commands = commands;
        this.into = into;
    }

    ListView<Listing> list() {
        return list;
    }

    Region createView() {
        Label heading = new Label(TEXTS.get("side.title"));
        heading.getStyleClass().add(Style.SECTION_LABEL);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                0,
                heading,
                gap,
                commands.createSmart().iconButton(),
                commands.create().iconButton());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("lists-head");
        list.setId("lists-all");
        list.setAccessibleText(TEXTS.get("lists"));
        list.setAccessibleHelp(TEXTS.get("side.help"));
        list.getStyleClass().addAll("lists-all", "edge-to-edge");
        list.setCellFactory(view -> new ListsCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> Optional.ofNullable(item)
                        .filter(chosen -> !settling)
                        .ifPresent(chosen -> model.choose(chosen.list())));
        list.setContextMenu(menu());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EscapeKey.pass(list, () -> true);
        VBox.setVgrow(list, Priority.ALWAYS);
        name();
        VBox side = new VBox(head, name, list);
        side.setId("lists-side");
        side.getStyleClass().add(Style.SIDE);
        model.lists().subscribe(now -> show(now.orElse(List.of())));
        model.list().list().subscribe(now -> select());
        model.naming().subscribe(this::ask);
        return side;
    }

    private void show(List<Listing> now) {
        settling = true;
        list.getItems().setAll(now);
        settling = false;
        select();
    }

    private void select() {
        settling = true;
        Optional<Long> open = model.list().list().get().map(ReadingList::number);
        list.getItems().stream()
                .filter(one -> open.equals(Optional.of(one.list().number())))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        settling = false;
    }

    private Optional<ReadingList> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Listing::list);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            chosen().ifPresent(model::rename);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            chosen().ifPresent(model::delete);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
            into.run();
            event.consume();
        }
    }

    private ContextMenu menu() {
        MenuItem rename = new MenuItem(TEXTS.get("side.rename"));
        rename.setId("lists-rename");
        rename.setOnAction(event -> chosen().ifPresent(model::rename));
        MenuItem delete = new MenuItem(TEXTS.get("side.delete"));
        delete.setId("lists-delete");
        delete.setOnAction(event -> chosen().ifPresent(model::delete));
        ContextMenu menu = new ContextMenu();
        menu.setId("lists-menu");
        menu.getItems().setAll(rename, delete);
        return menu;
    }

    private void name() {
        name.setId("lists-name");
        name.setPromptText(TEXTS.get("side.name"));
        name.setAccessibleText(TEXTS.get("side.name"));
        name.setAccessibleHelp(TEXTS.get("side.name.help"));
        name.textProperty().bindBidirectional(model.name());
        name.getStyleClass().add("lists-name");
        name.managedProperty().bind(name.visibleProperty());
        name.setVisible(false);
        VBox.setMargin(name, new Insets(0, 12, 6, 12));
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.named(name.getText());
                into.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.unnamed();
                list.requestFocus();
                event.consume();
            }
        });
        name.focusedProperty().subscribe((before, focused) -> {
            // A window that loses the focus to another leaves its field where it is.
            if (before && !focused && !name.equals(name.getScene().getFocusOwner())) {
                model.keepTyped();
            }
        });
    }

    private void ask(Optional<Naming> named) {
        name.setVisible(named.isPresent());
        named.ifPresent(now -> {
            name.requestFocus();
            name.selectAll();
        });
    }
}
