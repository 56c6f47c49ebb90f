package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.compare.Comparison;
import org.lectern.compare.Fact;
import org.lectern.compare.FactRow;
import org.lectern.compare.Measure;
import org.lectern.compare.Quantity;
import org.lectern.compare.Summary;
import org.lectern.compare.Term;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.TermFlow;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;
import org.lectern.desktop.paper.PaperFacts;
import org.lectern.desktop.paper.PaperLink;
import org.lectern.paper.Metadata;

/** What stands in the cells of a board, but for the abstracts. */
final class BoardCells {
    private static final Texts TEXTS = Texts.of(BoardCells.class);
    private static final String SHARED = "shared";

    private final BoardViewModel model;
    private final Comparison comparison;
    private final BoardTexts texts;
    private final Consumer<String> browser;
    private final boolean different;

    BoardCells(BoardViewModel model, Comparison comparison, BoardTexts texts, Consumer<String> browser) {
        this.model = model;
        this.comparison = comparison;
        this.texts = texts;
        this.browser = browser;
        different = model.onlyDifferent().get();
    }

    /** What all papers share. */
    Node everywhere(Summary summary) {
        FlowPane values = new FlowPane(6, 5);
        values.setAlignment(Pos.CENTER_LEFT);
        for (Term term : summary.terms()) {
            values.getChildren()
                    .add(termChip(term, "board-all-" + values.getChildren().size()));
        }
        for (Summary.FactValues fact : telling(summary)) {
            Label name = new Label(RowWords.of(fact.fact()));
            name.getStyleClass().addAll(Style.MUTED, "board-small");
            values.getChildren().add(name);
            fact.values().stream().map(value -> chip(value, true)).forEach(values.getChildren()::add);
        }
        return values;
    }

    /** The facts of which it tells something that all papers share them. */
    static List<Summary.FactValues> telling(Summary summary) {
        return summary.facts().stream().filter(fact -> marks(fact.fact())).toList();
    }

    /** A term to go through the places of. */
    Button termChip(Term term, String id) {
        Button chip = new Button(term.shown());
        chip.setId(id);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("term-chip", texts.paints().of(term));
        chip.setAccessibleText(TEXTS.get(
                "term.told",
                term.shown(),
                TEXTS.get("term.places", term.places().size())));
        Tip.set(chip, where(term));
        chip.setOnAction(event -> model.go(term));
        return chip;
    }

    /** In which papers a term stands, and how often. */
    private String where(Term term) {
        List<String> papers = new ArrayList<>();
        for (int column : term.columns()) {
            papers.add(TEXTS.get(
                    "term.times", texts.name(column), term.places(column).size()));
        }
        String where = String.join(" · ", papers);
        return term.written().size() > 1 ? TEXTS.get("term.written", where, String.join(", ", term.written())) : where;
    }

    /** The terms that one paper alone has. */
    Node alone(Summary.Alone alone) {
        if (alone.terms().isEmpty()) {
            return none(TEXTS.get("none.terms"));
        }
        StringBuilder text = new StringBuilder();
        List<TermFlow.Span> spans = new ArrayList<>();
        for (Term term : alone.terms()) {
            text.append(text.isEmpty() ? "" : " · ");
            spans.add(new TermFlow.Span(
                    text.length(), text.length() + term.shown().length(), TermFlow.UNDERLINED));
            text.append(term.shown());
        }
        TermFlow flow = texts.plain("", span -> model.go(alone.terms().get(spans.indexOf(span))));
        flow.show(text.toString(), spans);
        return flow;
    }

    /** The numbers of one paper for a measure. */
    Node numbers(List<Quantity> numbers) {
        if (numbers.isEmpty()) {
            return none("–");
        }
        FlowPane values = new FlowPane(10, 2);
        numbers.forEach(number -> values.getChildren().add(number(number)));
        return values;
    }

    private Button number(Quantity number) {
        Button value = new Button(number.shown());
        value.setFocusTraversable(false);
        value.setMnemonicParsing(false);
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("board-number");
        value.setAccessibleText(TEXTS.get("number.told", number.shown()));
        Tip.set(value, TEXTS.get("number.show"));
        value.setOnAction(event -> model.go(number));
        return value;
    }

    /** The numbers of one paper, each with what it is of. */
    Node otherNumbers(List<Measure> measures, int column) {
        VBox lines = new VBox(3);
        for (Measure measure : measures) {
            for (Quantity number : measure.cells().get(column)) {
                String of = number.measures().isEmpty() ? measure.name() : number.measures();
                TermFlow what = texts.plain(of);
                what.getStyleClass().add("board-measure");
                HBox.setHgrow(what, Priority.ALWAYS);
                HBox line = new HBox(8, number(number));
                if (!of.isEmpty()) {
                    line.getChildren().add(what);
                }
                lines.getChildren().add(line);
            }
        }
        return lines.getChildren().isEmpty() ? none("–") : lines;
    }

    /** What is known of one paper. */
    Node fact(FactRow row, int column) {
        List<String> values = new ArrayList<>(row.values().get(column));
        if (values.isEmpty()) {
            return none(RowWords.none(row.fact()));
        }
        if (different) {
            values.removeAll(row.ofAll());
            if (values.isEmpty()) {
                return none(TEXTS.get("none.else"));
            }
        }
        return switch (row.fact()) {
            case TOPICS, KEYWORDS, CATEGORIES -> chips(row, values);
            case PUBLISHED -> texts.plain(date(column));
            case AUTHORS -> joined(row, values, ", ");
            case ORGANIZATION, VENUE, PRESENTATION -> joined(row, values, "; ");
            case LISTINGS, VERSIONS, LINKS, ARXIV, DOI -> joined(row, values, "\n");
        };
    }

    private String date(int column) {
        Metadata known = comparison.columns().get(column).paper().metadata();
        return known.published()
                .map(PaperFacts::shortDate)
                .map(date -> known.publishedInferred() ? TEXTS.get("date.inferred", date) : date)
                .orElse("");
    }

    private Node joined(FactRow row, List<String> values, String separator) {
        StringBuilder text = new StringBuilder();
        List<TermFlow.Span> shared = new ArrayList<>();
        for (String value : values) {
            String shown = RowWords.of(row.fact(), value);
            text.append(text.isEmpty() ? "" : separator);
            if (row.isShared(value) && marks(row.fact())) {
                shared.add(new TermFlow.Span(text.length(), text.length() + shown.length(), SHARED));
            }
            text.append(shown);
        }
        TermFlow flow = texts.plain("");
        flow.show(text.toString(), shared);
        return flow;
    }

    /** Whether it tells something that two papers share it. */
    private static boolean marks(Fact fact) {
        return switch (fact) {
            case AUTHORS, ORGANIZATION, VENUE, TOPICS, KEYWORDS, CATEGORIES -> true;
            case PUBLISHED, PRESENTATION, LINKS, LISTINGS, VERSIONS, ARXIV, DOI -> false;
        };
    }

    private static Node chips(FactRow row, List<String> values) {
        FlowPane chips = new FlowPane(5, 5);
        for (String value : values) {
            Label chip = chip(value, row.isShared(value));
            // A pane that flows gives what it has all the width it wants, beyond its own too.
            chips.widthProperty().subscribe(width -> {
                if (width.doubleValue() > 0) {
                    chip.setMaxWidth(width.doubleValue());
                }
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static Label chip(String value, boolean shared) {
        Label chip = new Label(value);
        chip.getStyleClass().addAll(Style.TAG, "board-tag");
        Wrapping.on(chip);
        if (shared) {
            chip.getStyleClass().add(SHARED);
            chip.setAccessibleText(TEXTS.get("shared", value));
        }
        return chip;
    }

    /** Where one paper is in the web. */
    Node links(int column) {
        List<PaperLink> links =
                PaperLink.of(comparison.columns().get(column).paper().metadata());
        if (links.isEmpty()) {
            return none(TEXTS.get("none.link"));
        }
        FlowPane buttons = new FlowPane(12, 2);
        for (PaperLink link : links) {
            Button button = new Button(title(link, column));
            button.setId("board-link-" + column + "-" + buttons.getChildren().size());
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll(Style.PLAIN_LINK, "board-link");
            button.setAccessibleText(TEXTS.get("link.open", link.title(), texts.name(column)));
            Tip.set(button, link.url());
            button.setOnAction(event -> browser.accept(link.url()));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private String title(PaperLink link, int column) {
        Optional<String> arxiv = comparison
                .columns()
                .get(column)
                .paper()
                .metadata()
                .arxivId()
                .filter(id -> link.url().endsWith(id));
        return arxiv.map(id -> "arXiv " + id).orElse(link.title());
    }

    /** What is said where there is nothing. */
    static Label none(String words) {
        Label none = new Label(words);
        none.getStyleClass().addAll(Style.MUTED, "board-none");
        none.setWrapText(true);
        return none;
    }
}
