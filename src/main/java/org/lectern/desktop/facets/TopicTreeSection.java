package org.lectern.desktop.facets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, TopicTreeRow> rows = new HashMap<>();
    private final VBox values = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final PauseTransition late = new PauseTransition(PATIENCE);

    TopicTreeSection(TopicTreeViewModel model) {
        this.model = model;
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
        List<Node> shown = now.rows().stream().map(this::node).toList();
        if (!values.getChildren().equals(shown)) {
            values.getChildren().setAll(shown);
        }
        boolean whole = model.whole().get();
        setVisible(!shown.isEmpty() || whole);
        more.setManaged(whole || now.total() > 0);
        more.setText(whole ? TEXTS.get("fewer") : TEXTS.get("all", now.total()));
        more.setAccessibleText(whole ? TEXTS.get("fewer.topics") : TEXTS.get("all.topics", now.total()));
    }

    private Node node(TopicTree.Row row) {
        TopicTreeRow node =
                rows.computeIfAbsent(row.topic().id(), fresh -> new TopicTreeRow(row, model.actions(), this));
        node.show(row);
        return node.node();
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

    /** A row that was taken out and put in again has lost the focus. */
    private void focus(TopicTree.Row row) {
        TopicTreeRow node = rows.get(row.topic().id());
        if (node != null) {
            node.node().box().requestFocus();
        }
    }
}
