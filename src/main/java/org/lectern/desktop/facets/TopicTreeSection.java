package org.lectern.desktop.facets;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.search.Facet;

/** The topics in the side bar: a heading that folds them, and the tree. */
final class TopicTreeSection extends VBox implements TopicTreeRow.Moves {
    private static final Texts TEXTS = Texts.of(TopicTreeSection.class);
    private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");
    private static final Duration PATIENCE = Duration.millis(300);
    private static final String ID = "facets-" + Facet.TOPIC.key();

    private final TopicTreeViewModel model;
    private final ReusedRows<TopicTree.Row> values;
    private final Hyperlink more = new Hyperlink();
    private final PauseTransition late = new PauseTransition(PATIENCE);

    TopicTreeSection(TopicTreeViewModel model) {
        this.model = model;
        values = new ReusedRows<>(() -> new TopicTreeRow(model.actions(), this));
        setId(ID);
        setSpacing(4);
        values.setId("topic-tree");
        more.setId(ID + "-more");
        more.getStyleClass().add(Style.MORE);
        more.setOnAction(event -> model.whole().set(!model.whole().get()));
        more.visibleProperty().bind(more.managedProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading(), gap, more);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(4, ValueFinder.of(model, Facet.TOPIC.key(), TEXTS.get("topics")), values);
        body.visibleProperty().bind(model.unfolded());
        body.managedProperty().bind(model.unfolded());
        managedProperty().bind(visibleProperty());
        late.setOnFinished(event -> values.pseudoClassStateChanged(OUTDATED, true));
        getChildren().addAll(top, body);
        model.shown().subscribe(this::show);
    }

    private Node heading() {
        FontIcon arrow = new FontIcon("fth-chevron-down");
        Button heading = new Button(TEXTS.get("topics").toUpperCase(Texts.language()), arrow);
        heading.setId(ID + "-fold");
        heading.getStyleClass().add(Style.SECTION_LABEL);
        heading.setOnAction(event -> model.unfolded().set(!model.unfolded().get()));
        model.unfolded().subscribe(isOpen -> {
            arrow.setIconLiteral(isOpen ? "fth-chevron-down" : "fth-chevron-right");
            heading.setAccessibleText(
                    isOpen ? TEXTS.get("unfolded", TEXTS.get("topics")) : TEXTS.get("folded", TEXTS.get("topics")));
        });
        return heading;
    }

    private void show(TopicTreeViewModel.Shown now) {
        if (now.current()) {
            late.stop();
            values.pseudoClassStateChanged(OUTDATED, false);
        } else {
            late.play();
        }
        values.show(now.rows());
        boolean whole = model.whole().get();
        setVisible(!now.rows().isEmpty() || whole);
        more.setManaged(whole || now.total() > 0);
        more.setText(whole ? TEXTS.get("fewer") : TEXTS.get("all", now.total()));
        more.setAccessibleText(whole ? TEXTS.get("fewer.topics") : TEXTS.get("all.topics", now.total()));
    }

    @Override
    public void open(TopicTree.Row row, boolean opens) {
        model.open(row.topic(), opens);
        focus(row);
    }

    @Override
    public void toChild(TopicTree.Row row) {
        List<TopicTree.Row> all = model.shown().get().rows();
        int place = all.indexOf(row);
        if (place >= 0 && place + 1 < all.size() && all.get(place + 1).level() > row.level()) {
            focus(all.get(place + 1));
        }
    }

    @Override
    public void toParent(TopicTree.Row row) {
        List<TopicTree.Row> all = model.shown().get().rows();
        for (int i = all.indexOf(row); i >= 0; i--) {
            if (all.get(i).level() < row.level()) {
                focus(all.get(i));
                return;
            }
        }
    }

    private void focus(TopicTree.Row row) {
        values.focus(row.topic().id());
    }
}
