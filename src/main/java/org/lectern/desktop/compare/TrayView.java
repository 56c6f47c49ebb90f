package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.paper.Paper;
import org.lectern.text.DisplayText;

/** The line at the bottom with the papers that are put aside to be compared; not there while there are none. */
public final class TrayView {
    private static final Texts TEXTS = Texts.of(TrayView.class);
    private static final double WIDEST_CHIP = 190;

    private final TrayViewModel model;
    private final CompareCommands commands;
    private final Consumer<Paper> open;
    private final ObservableBooleanValue away;
    private final HBox chips = new HBox(6);
    private final Label problem = new Label();

    /**
     * The tray.
     *
     * @param open shows a paper to be read
     * @param away whether the tray is not wanted, because the board shows the same
     */
    public TrayView(TrayViewModel model, CompareCommands commands, Consumer<Paper> open, ObservableBooleanValue away) {
        this.model = model;
        this.commands = commands;
        this.open = open;
        this.away = away;
    }

    /** Builds the line. */
    public Node createView() {
        Label label = new Label(TEXTS.get("compare").toUpperCase(Texts.language()));
        label.getStyleClass().add(Style.SECTION_LABEL);
        label.setMinWidth(Region.USE_PREF_SIZE);
        chips.setId("compare-tray-papers");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        problem.setId("compare-tray-problem");
        problem.getStyleClass().addAll(Style.SMALL, "tray-problem");
        problem.setMinWidth(0);
        problem.textProperty().bind(model.problem().map(said -> said.orElse("")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = commands.clear().button();
        all.getStyleClass().add(Style.PLAIN_LINK);
        all.setMinWidth(Region.USE_PREF_SIZE);
        Button side = commands.show().button();
        side.setId("compare-tray-show");
        side.getStyleClass().add(Style.PRIMARY);
        side.setMinWidth(Region.USE_PREF_SIZE);
        Button again = commands.restore().button();
        again.getStyleClass().add(Style.PLAIN_LINK);
        again.visibleProperty().bind(model.restorable());
        again.managedProperty().bind(again.visibleProperty());
        HBox tray = new HBox(12, label, chips, problem, again, gap, all, side);
        tray.setId("compare-tray");
        tray.setAlignment(Pos.CENTER_LEFT);
        tray.getStyleClass().addAll(Style.TRAY, "compare-tray");
        BooleanBinding something = Bindings.isNotEmpty(model.papers())
                .or(problem.textProperty().isNotEmpty())
                .or(again.visibleProperty())
                .and(Bindings.not(away));
        tray.visibleProperty().bind(something);
        tray.managedProperty().bind(something);
        ListChangeListener<Paper> changed = change -> show();
        model.papers().addListener(changed);
        show();
        return tray;
    }

    private void show() {
        List<Node> now = new ArrayList<>();
        for (Paper paper : model.papers()) {
            now.add(chip(paper));
        }
        chips.getChildren().setAll(now);
    }

    private Node chip(Paper paper) {
        String title = DisplayText.of(paper.title()).text();
        Button name = new Button(ShortTitle.of(title));
        name.setId("compare-tray-read-" + paper.id());
        name.setMnemonicParsing(false);
        name.setMaxWidth(WIDEST_CHIP);
        name.setMinWidth(40);
        name.setAccessibleText(TEXTS.get("read", title));
        Tip.set(name, title);
        name.getStyleClass().add("tray-name");
        name.setOnAction(event -> open.accept(paper));
        Button out = new Button(null, new FontIcon("fth-x"));
        out.setId("compare-tray-out-" + paper.id());
        out.setAccessibleText(TEXTS.get("out", title));
        Tip.set(out, TEXTS.get("out.short"));
        out.getStyleClass().addAll(Style.ICON_BUTTON, "tray-out");
        out.setOnAction(event -> model.remove(paper.id()));
        HBox chip = new HBox(name, out);
        chip.setId("compare-tray-" + paper.id());
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("tray-chip");
        return chip;
    }
}
