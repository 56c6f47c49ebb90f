package org.lectern.desktop.duplicates;

import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Differences;
import org.lectern.desktop.base.KeyWords;
import org.lectern.desktop.base.MarkedFlow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Wrapping;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.library.ProbableDuplicate;
import org.lectern.paper.Paper;
import org.lectern.paper.Sighting;
import org.lectern.search.MarkedText;

/** The pair at hand: what speaks for it, and all that is known of its papers side by side, with what differs marked. */
final class PairView {
    private static final Texts TEXTS = Texts.of(PairView.class);
    private static final double LABELS = 116;
    private static final double ABSTRACT_GAP = 4;
    private static final int LISTINGS_SHOWN = 5;

    private final DuplicateCommands commands;
    private final BiConsumer<Paper, Sighting> source;
    private final Label evidence = new Label(null, new FontIcon("fth-info"));
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);

    PairView(DuplicateCommands commands, BiConsumer<Paper, Sighting> source) {
        this.commands = commands;
        this.source = source;
    }

    Node createView() {
        evidence.setId("duplicates-evidence");
        evidence.getStyleClass().add("pair-evidence");
        Wrapping.on(evidence);
        evidence.setMaxWidth(Double.MAX_VALUE);
        evidence.setMinHeight(Region.USE_PREF_SIZE);
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        grid.getColumnConstraints().setAll(labels, half(), half());
        grid.setId("duplicates-grid");
        grid.getStyleClass().add("pair");
        scroll.setId("duplicates-pair");
        scroll.setAccessibleText(TEXTS.get("pair"));
        scroll.getStyleClass().add(Style.PAPER_PANE);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(evidence, scroll, buttons());
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    private Node buttons() {
        HBox row = new HBox(8);
        for (Command command : List.of(commands.merge(), commands.separate(), commands.later())) {
            Button button = command.button();
            String key =
                    command.shortcut().map(keys -> "  " + KeyWords.of(keys)).orElse("");
            button.setText(command.title() + key);
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(button);
        }
        row.getChildren().getFirst().getStyleClass().add(Style.PRIMARY);
        Label note = new Label(TEXTS.get("pair.note"));
        note.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Wrapping.on(note);
        note.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        row.getChildren().add(note);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pair-bar");
        return row;
    }

    void show(ProbableDuplicate pair) {
        evidence.setText(PairWords.evidence(pair));
        grid.getChildren().clear();
        PairWords.lines(pair, ZoneId.systemDefault()).forEach(this::add);
        add(TEXTS.get("line.listings"), listings(pair.first(), "first"), listings(pair.second(), "second"));
        add(PairWords.abstracts(pair));
        scroll.setVvalue(0);
    }

    private void add(PairWords.Line line) {
        Differences differences = Differences.of(line.first(), line.second());
        add(line.name(), text(line.kind(), differences.first()), text(line.kind(), differences.second()));
    }

    private void add(String name, Node first, Node second) {
        Label label = new Label(name.toUpperCase(Texts.language()));
        label.getStyleClass().add(Style.SECTION_LABEL);
        grid.addRow(grid.getRowCount(), cell(label, "pair-label"), cell(first, "pair-cell"), cell(second, "pair-cell"));
    }

    private static Node cell(Node content, String style) {
        VBox cell = new VBox(content);
        cell.getStyleClass().add(style);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinWidth(0);
        return cell;
    }

    private static Node text(PairWords.Kind kind, MarkedText marked) {
        if (marked.text().isEmpty()) {
            Label unknown = new Label(TEXTS.get("unknown"));
            unknown.getStyleClass().add(Style.MUTED);
            return unknown;
        }
        MarkedFlow flow = MarkedFlow.of(
                switch (kind) {
                    case TITLE -> "pair-title";
                    case FACT -> "pair-text";
                    case ABSTRACT -> Style.PAPER_ABSTRACT;
                },
                0);
        flow.setLineSpacing(kind == PairWords.Kind.ABSTRACT ? ABSTRACT_GAP : 0);
        flow.show(marked);
        return flow;
    }

    private Node listings(Paper paper, String which) {
        VBox rows = new VBox(2);
        for (Sighting place : paper.sightings().stream().limit(LISTINGS_SHOWN).toList()) {
            Button row = new Button(
                    TEXTS.get("listing", place.listing(), PaperFacts.lines(place)), new FontIcon("fth-file-text"));
            row.setId("duplicates-" + which + "-" + rows.getChildren().size());
            row.setMnemonicParsing(false);
            row.getStyleClass().addAll(Style.PLAIN_LINK, "pair-listing");
            row.setAccessibleText(TEXTS.get("listing.show", row.getText()));
            row.setOnAction(event -> source.accept(paper, place));
            row.setMinWidth(0);
            rows.getChildren().add(row);
        }
        int more = paper.sightings().size() - LISTINGS_SHOWN;
        if (more > 0) {
            Label rest = new Label(TEXTS.get("listings.more", more));
            rest.getStyleClass().add(Style.MUTED);
            rows.getChildren().add(rest);
        }
        return rows;
    }
}
