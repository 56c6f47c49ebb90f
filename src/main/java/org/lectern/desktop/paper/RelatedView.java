package org.lectern.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;
import org.lectern.search.Reason;
import org.lectern.search.Related;
import org.lectern.text.DisplayText;

/** The papers that are related to the open one, each with what it has in common with it. */
public final class RelatedView {
    private static final Texts TEXTS = Texts.of(RelatedView.class);
    private static final double MEASURE = 640;
    private static final double REASONS_SHARE = 0.42;
    private static final double PADDING = 12;
    private static final int MOST_REASONS = 3;

    private final RelatedViewModel model;
    private final VBox rows = new VBox();

    public RelatedView(RelatedViewModel model) {
        this.model = model;
    }

    /** Builds the part of the pane. */
    public Node createView() {
        Label heading = new Label(TEXTS.get("related").toUpperCase(Texts.language()));
        heading.getStyleClass().add(Style.SECTION_LABEL);
        VBox part = new VBox(heading, rows);
        part.setId("paper-related");
        part.setMaxWidth(MEASURE);
        model.state().subscribe(this::show);
        return part;
    }

    private void show(RelatedViewModel.State state) {
        List<Node> nodes = new ArrayList<>();
        switch (state) {
            case RelatedViewModel.State.Looking() -> nodes.add(words(TEXTS.get("related.looking")));
            case RelatedViewModel.State.Failed(String message) ->
                nodes.add(words(TEXTS.get("related.failed", message)));
            case RelatedViewModel.State.Found(List<Related> papers) -> {
                papers.forEach(related -> nodes.add(row(related, nodes.size())));
                if (papers.isEmpty()) {
                    nodes.add(words(TEXTS.get("related.none")));
                }
            }
        }
        rows.getChildren().setAll(nodes);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Wrapping.on(label);
        return label;
    }

    private Node row(Related related, int place) {
        String title = DisplayText.of(related.paper().title()).text();
        String why = String.join(
                " · ",
                related.reasons().stream()
                        .flatMap(reason -> reason.shared().stream())
                        .distinct()
                        .limit(MOST_REASONS)
                        .toList());
        Label name = new Label(title);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label reasons = new Label(why);
        reasons.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        HBox line = new HBox(PADDING, name, reasons);
        line.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button(null, line);
        row.setId("related-" + place);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add(Style.SIGHTING);
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(PADDING));
        reasons.maxWidthProperty().bind(row.widthProperty().multiply(REASONS_SHARE));
        // A long title gives way to the reasons, which are short.
        reasons.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(reasons.prefWidth(-1), reasons.getMaxWidth()),
                        reasons.maxWidthProperty(),
                        reasons.fontProperty()));
        String told = String.join(
                "; ", related.reasons().stream().map(RelatedView::sentence).toList());
        row.setAccessibleText(title + ". " + told);
        Tip.set(row, title + "\n" + told);
        row.setOnAction(event -> model.open(related));
        return row;
    }

    private static String sentence(Reason reason) {
        return TEXTS.get("reason." + reason.kind().key(), reason.shared().size(), String.join(", ", reason.shared()));
    }
}
