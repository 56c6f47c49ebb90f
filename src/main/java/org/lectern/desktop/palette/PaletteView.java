package org.lectern.desktop.palette;

import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
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

/** The palette over the window: a field, and what may be meant by what is typed there. */
public final class PaletteView {
    private static final Texts TEXTS = Texts.of(PaletteView.class);
    private static final double WIDTH = 560;
    private static final double HIGHEST = 396;
    private static final double FROM_TOP = 72;
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    public PaletteView(PaletteViewModel model) {
        this.model = model;
    }

    /** Builds it, closed. */
    public Node createView() {
        field.setId("palette-field");
        field.setPromptText(TEXTS.get("prompt"));
        field.setAccessibleText(TEXTS.get("name"));
        field.setAccessibleHelp(TEXTS.get("help"));
        field.getStyleClass().add("palette-field");
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText(TEXTS.get("name"));
        scroll.setId("palette-rows");
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        VBox box = new VBox(6, field, scroll);
        box.setId("palette");
        box.getStyleClass().addAll(Style.OFFERS, "palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setOnMouseClicked(event -> event.consume());
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(FROM_TOP, 16, 16, 16));
        StackPane veil = new StackPane(box);
        veil.setId("palette-veil");
        veil.setOnMouseClicked(event -> model.close());
        model.offered().subscribe(this::show);
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
            // The focus stays: there is nothing else here.
            case TAB -> model.step(event.isShiftDown() ? -1 : 1);
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void show(List<Entry> entries) {
        rows.getChildren().setAll(entries.stream().map(this::row).toList());
        scroll.setVvalue(0);
        mark();
    }

    private Node row(Entry entry) {
        Label title = new Label(entry.title(), new FontIcon(entry.icon()));
        title.setMinWidth(0);
        Label detail = new Label(entry.detail());
        detail.getStyleClass().add(Style.SHORTCUT_HINT);
        detail.setMinWidth(Region.USE_PREF_SIZE);
        detail.setVisible(!entry.detail().isEmpty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(title, gap, detail);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(words(entry));
        row.getStyleClass().add(Style.OFFER);
        row.pseudoClassStateChanged(OFF, !entry.enabled());
        row.setOnMouseClicked(event -> {
            model.take(entry);
            event.consume();
        });
        return row;
    }

    private static String words(Entry entry) {
        String name = entry.detail().isEmpty() ? entry.title() : entry.title() + ", " + entry.detail();
        return entry.enabled() ? name : TEXTS.get("off", name);
    }

    private void mark() {
        int active = model.active().get();
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(ACTIVE, i == active);
        }
        if (active < rows.getChildren().size()) {
            // Who hears the window stays in the field, and is told what Enter would take.
            field.setAccessibleHelp(words(model.offered().get().get(active)));
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
            Platform.runLater(() -> reveal(active));
        }
    }

    private void reveal(int row) {
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0 && row < rows.getChildren().size()) {
            Node there = rows.getChildren().get(row);
            double top = scroll.getVvalue() * hidden;
            double from = there.getBoundsInParent().getMinY();
            double to = there.getBoundsInParent().getMaxY();
            if (from < top) {
                scroll.setVvalue(from / hidden);
            } else if (to > top + scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue((to - scroll.getViewportBounds().getHeight()) / hidden);
            }
        }
    }
}
