package org.lectern.desktop.lists;

import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.lists.ListChooserViewModel.Choice;

/** Over the window: a field that finds a list by letters of its name, to add papers to. */
public final class ListChooserView {
    private static final Texts TEXTS = Texts.of(ListChooserView.class);
    private static final double WIDTH = 380;
    private static final double HIGHEST = 300;
    private static final double FROM_TOP = 120;
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final ListChooserViewModel model;
    private final TextField field = new TextField();
    private final Label what = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final StackPane veil = new StackPane();

    public ListChooserView(ListChooserViewModel model) {
        this.model = model;
    }

    /** Builds it, closed. */
    public Node createView() {
        field.setId("list-chooser-name");
        field.setPromptText(TEXTS.get("chooser.name"));
        field.setAccessibleText(TEXTS.get("chooser.name"));
        field.setAccessibleHelp(TEXTS.get("chooser.help"));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        what.setId("list-chooser-what");
        what.getStyleClass().add(Style.SECTION_LABEL);
        Label keys = new Label(TEXTS.get("chooser.keys"));
        keys.getStyleClass().add(Style.SHORTCUT_HINT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(what, gap, keys);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("list-chooser-head");
        scroll.setId("list-chooser-rows");
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        VBox box = new VBox(6, head, field, scroll);
        box.setId("list-chooser");
        box.getStyleClass().addAll(Style.OFFERS, "list-chooser");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setOnMouseClicked(event -> event.consume());
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(FROM_TOP, 0, 0, 0));
        veil.setId("list-chooser-veil");
        veil.getChildren().setAll(box);
        veil.setOnMouseClicked(event -> model.close());
        model.choices().subscribe(this::show);
        model.active().subscribe(active -> mark());
        Sheet.show(veil, model.isOpen(), field::requestFocus);
        return veil;
    }

    private void pressed(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case ENTER -> model.take();
            case ESCAPE -> model.close();
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void show(List<Choice> choices) {
        what.setText(TEXTS.get("chooser.title", model.what().toUpperCase(Texts.language())));
        rows.getChildren().setAll(choices.stream().map(this::row).toList());
        scroll.setVisible(!choices.isEmpty());
        scroll.setManaged(!choices.isEmpty());
        mark();
    }

    private Node row(Choice choice) {
        Label name = new Label(
                choice.making() ? TEXTS.get("chooser.new", choice.name()) : choice.name(),
                new FontIcon(choice.making() ? "fth-plus" : choice.all() ? "fth-check" : "fth-list"));
        name.setMinWidth(0);
        Label count = new Label(
                choice.making()
                        ? ""
                        : choice.all()
                                ? TEXTS.get("chooser.all")
                                : choice.having() > 0
                                        ? TEXTS.get("chooser.having", choice.having())
                                        : Words.papers(choice.papers()));
        count.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(Style.OFFER);
        row.setOnMouseClicked(event -> {
            model.take(choice);
            event.consume();
        });
        return row;
    }

    private void mark() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(ACTIVE, i == model.active().get());
        }
        int active = model.active().get();
        if (active < model.choices().get().size()) {
            Choice choice = model.choices().get().get(active);
            field.setAccessibleHelp(
                    choice.making()
                            ? TEXTS.get("chooser.makes", choice.name())
                            : TEXTS.get("chooser.adds", choice.name()));
            double all = rows.getHeight() - scroll.getViewportBounds().getHeight();
            Platform.runLater(() -> {
                if (all > 0 && active < rows.getChildren().size()) {
                    scroll.setVvalue(Math.clamp(
                            (rows.getChildren().get(active).getBoundsInParent().getCenterY() - HIGHEST / 2) / all,
                            0,
                            1));
                }
            });
        }
    }
}
