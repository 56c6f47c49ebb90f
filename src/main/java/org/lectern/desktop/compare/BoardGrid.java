package org.lectern.desktop.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.compare.Column;
import org.lectern.compare.Comparison;
import org.lectern.compare.Role;
import org.lectern.compare.RoleSentence;
import org.lectern.desktop.base.Nodes;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.TermFlow;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.base.Wrapping;
import org.lectern.paper.Paper;

/** The table of the board: a column a paper, heads on top and labels at the left that stay while it is scrolled. */
final class BoardGrid {
    private static final Texts TEXTS = Texts.of(BoardGrid.class);

    /** Widths at the usual size of text, which the labels grow with. */
    private static final double LABELS = 106;

    private static final double LEAST_COLUMN = 260;

    /** How much a column grows with the text: with large text fewer words in a line are better than half a column. */
    private static final double GROWTH = 0.34;

    private static final double USUAL_TEXT = 13;
    private static final double LARGE = 1.5;

    private final BoardViewModel model;
    private final Consumer<String> browser;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Frozen frozen = new Frozen(scroll, grid);
    private final Label measure = new Label("M");
    private final List<Stop> stops = new ArrayList<>();
    private List<Region> heads = List.of();
    private Optional<BoardTexts> texts = Optional.empty();

    /** Something that the arrow keys go to. */
    private record Stop(int column, int row, Node node) {}

    BoardGrid(BoardViewModel model, Consumer<String> browser) {
        this.model = model;
        this.browser = browser;
        grid.setId("board-grid");
        grid.getStyleClass().add("board-grid");
        scroll.setId("board-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().subscribe(() -> columns());
        model.at().subscribe(at -> standOut(at));
    }

    Node createView() {
        return scroll;
    }

    /** Shows a comparison in place of the one before; what was in sight stays there. */
    void show(Comparison comparison) {
        double top = frozen.top();
        BoardTexts shown = new BoardTexts(model, comparison);
        BoardCells cells = new BoardCells(model, comparison, shown, browser);
        texts = Optional.of(shown);
        stops.clear();
        frozen.clear();
        grid.getChildren().setAll(measure);
        heads(comparison, shown);
        int row = 1;
        for (BoardRow one : BoardRow.of(
                comparison, model.alignment().get(), model.onlyDifferent().get())) {
            add(row++, one, comparison, cells, shown);
        }
        columns();
        scroll.applyCss();
        scroll.layout();
        double spare = grid.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(spare > 0 ? Math.min(1, top / spare) : 0);
        frozen.place();
        standOut(model.at().get());
    }

    private void columns() {
        double scale = measure.getFont().getSize() / USUAL_TEXT;
        List<ColumnConstraints> widths = new ArrayList<>();
        widths.add(new ColumnConstraints(Math.round(LABELS * scale)));
        double least = Math.round(LEAST_COLUMN * (1 + GROWTH * (scale - 1)));
        for (int i = 0; i < heads.size(); i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setMinWidth(least);
            width.setPrefWidth(least);
            width.setMaxWidth(Double.MAX_VALUE);
            width.setHgrow(Priority.ALWAYS);
            widths.add(width);
        }
        grid.getColumnConstraints().setAll(widths);
        // Large heads would leave no room for the rest; what is known of the papers stands in rows too.
        grid.pseudoClassStateChanged(PseudoClass.getPseudoClass("large"), scale >= LARGE);
        for (Region head : heads) {
            Node facts = head.lookup(".board-facts");
            facts.setVisible(scale < LARGE);
            facts.setManaged(scale < LARGE);
        }
    }

    private void heads(Comparison comparison, BoardTexts shown) {
        List<Region> made = new ArrayList<>();
        int papers = comparison.columns().size();
        VBox corner = label(Words.papers(papers), "board-corner");
        frozen.label(corner);
        frozen.head(corner);
        grid.add(corner, 0, 0);
        for (int i = 0; i < papers; i++) {
            Region head = BoardHead.of(
                    model, comparison.columns().get(i).paper(), shown.title(i), TEXTS.get("column", i + 1, papers));
            head.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            frozen.head(head);
            follow(i, head);
            stops.add(new Stop(i, 0, head));
            made.add(head);
            grid.add(head, i + 1, 0);
        }
        heads = List.copyOf(made);
        new HeadDrag(
                heads,
                (from, to) ->
                        model.moveTo(comparison.columns().get(from).paper().id(), to));
    }

    private void add(int row, BoardRow one, Comparison comparison, BoardCells cells, BoardTexts shown) {
        switch (one) {
            case BoardRow.Everywhere(var summary) -> {
                addLabel(row, 1, label(TEXTS.get("row.everywhere"), "board-summary"));
                VBox cell = cell(cells.everywhere(summary), "board-summary");
                grid.add(cell, 1, row, comparison.columns().size(), 1);
            }
            case BoardRow.Alone(var papers) ->
                addRow(
                        row,
                        TEXTS.get("row.alone"),
                        "board-summary",
                        column -> cells.alone(papers.get(column)),
                        comparison);
            case BoardRow.Sentences sentences -> addSentences(row, sentences, comparison, shown);
            case BoardRow.Abstracts() -> addAbstracts(row, comparison, shown);
            case BoardRow.Numbers(var numbers) ->
                addRow(
                        row,
                        RowWords.of(numbers),
                        "board-facts-row",
                        column -> cells.numbers(numbers.cells().get(column)),
                        comparison);
            case BoardRow.OtherNumbers(var measures) ->
                addRow(
                        row,
                        TEXTS.get("row.numbers"),
                        "board-facts-row",
                        column -> cells.otherNumbers(measures, column),
                        comparison);
            case BoardRow.Known(var fact) ->
                addRow(
                        row,
                        RowWords.of(fact.fact()),
                        "board-facts-row",
                        column -> cells.fact(fact, column),
                        comparison);
            case BoardRow.Links() -> addRow(row, TEXTS.get("row.links"), "board-facts-row", cells::links, comparison);
            case BoardRow.Unknown(var facts) -> {
                addLabel(row, 1, label(TEXTS.get("row.unknown"), "board-facts-row"));
                String words = facts.stream().map(RowWords::of).collect(Collectors.joining(", "));
                VBox cell = cell(BoardCells.none(TEXTS.get("row.unknown.text", words)), "board-facts-row");
                grid.add(cell, 1, row, comparison.columns().size(), 1);
            }
        }
    }

    private void addRow(int row, String name, String style, IntFunction<Node> content, Comparison comparison) {
        addLabel(row, 1, label(name, style));
        for (int i = 0; i < comparison.columns().size(); i++) {
            addCell(row, i, 1, cell(content.apply(i), style));
        }
    }

    private void addSentences(int row, BoardRow.Sentences sentences, Comparison comparison, BoardTexts shown) {
        boolean first = sentences.index() == 0;
        boolean last = sentences.index() == sentences.rows() - 1;
        Role role = sentences.role();
        if (first) {
            addLabel(row, sentences.rows(), label(RowWords.of(role), RoleColour.of(role), "board-role"));
        }
        for (int i = 0; i < comparison.columns().size(); i++) {
            Optional<RoleSentence> sentence = sentences.row().cells().get(i);
            boolean none =
                    first && comparison.columns().get(i).sentences().stream().noneMatch(one -> one.role() == role);
            VBox cell = cell(
                    sentence.<Node>map(shown::sentence).orElseGet(() -> none ? BoardCells.none("–") : new Region()),
                    "board-sentence");
            if (sentences.row().alike().contains(i)) {
                cell.getStyleClass().add("alike");
                cell.getChildren().getFirst().setAccessibleHelp(TEXTS.get("sentence.alike"));
            }
            if (!first) {
                cell.getStyleClass().add("goes-on");
            }
            if (!last) {
                cell.getStyleClass().add("goes-further");
            }
            if (first && !comparison.columns().get(i).hasAbstract()) {
                cell.getChildren().setAll(BoardCells.none(TEXTS.get("none.abstract")));
            }
            addCell(row, i, 1, cell);
        }
    }

    private void addAbstracts(int row, Comparison comparison, BoardTexts shown) {
        VBox label = label(TEXTS.get("row.abstract"), "board-role");
        VBox legend = new VBox(2, label.getChildren().getFirst());
        comparison.columns().stream()
                .flatMap(column -> column.sentences().stream())
                .map(RoleSentence::role)
                .distinct()
                .sorted()
                .forEach(role -> legend.getChildren().add(legend(role)));
        label.getChildren().setAll(legend);
        addLabel(row, 1, label);
        for (int i = 0; i < comparison.columns().size(); i++) {
            Column column = comparison.columns().get(i);
            Node content = column.hasAbstract() ? shown.abstractText(i) : BoardCells.none(TEXTS.get("none.abstract"));
            addCell(row, i, 1, cell(content, "board-abstract"));
        }
    }

    private static Node legend(Role role) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("role-swatch", RoleColour.of(role));
        Label name = new Label(RowWords.of(role));
        name.getStyleClass().addAll(Style.MUTED, "board-small");
        HBox line = new HBox(6, swatch, name);
        line.setFillHeight(false);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void addLabel(int row, int rows, VBox label) {
        frozen.label(label);
        grid.add(label, 0, row, 1, rows);
    }

    private void addCell(int row, int column, int rows, VBox cell) {
        follow(column, cell);
        stops(cell, column, row);
        grid.add(cell, column + 1, row, 1, rows);
    }

    /** What of a cell the arrow keys go to: texts, and buttons. */
    private void stops(Parent node, int column, int row) {
        for (Node child : node.getChildrenUnmodifiable()) {
            if (child instanceof TermFlow || child instanceof Button) {
                stops.add(new Stop(column, row, child));
            } else if (child instanceof Parent parent) {
                stops(parent, column, row);
            }
        }
    }

    /** The commands for a column are for the one in which the focus is. */
    private void follow(int column, Region cell) {
        cell.focusWithinProperty().subscribe(within -> {
            if (within && cell.getScene() != null) {
                paper(column).ifPresent(paper -> model.column().set(Optional.of(paper.id())));
            }
        });
    }

    private Optional<Paper> paper(int column) {
        return model.comparison()
                .map(Comparison::columns)
                .filter(columns -> column < columns.size())
                .map(columns -> columns.get(column).paper());
    }

    private static VBox label(String name, String... styles) {
        Label text = new Label(BoardTexts.label(name));
        text.getStyleClass().add(Style.SECTION_LABEL);
        Wrapping.on(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox label = new VBox(text);
        label.getStyleClass().add("board-label");
        label.getStyleClass().addAll(styles);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private static VBox cell(Node content, String style) {
        VBox cell = new VBox(content);
        cell.getStyleClass().addAll("board-cell", style);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinWidth(0);
        return cell;
    }

    private void standOut(Optional<BoardViewModel.At> at) {
        texts.flatMap(shown -> shown.standOut(at)).ifPresent(place -> {
            scroll.applyCss();
            scroll.layout();
            Bounds piece =
                    place.flow().boundsOf(place.span().start(), place.span().end());
            show(place.flow(), piece);
        });
    }

    /** Scrolls so that a piece of something in the table is in sight. */
    private void show(Node node, Bounds piece) {
        Bounds inTable = grid.sceneToLocal(node.localToScene(piece));
        frozen.show(
                inTable.getMinX(),
                inTable.getMinY(),
                inTable.getMaxX(),
                inTable.getMaxY(),
                heads.stream().anyMatch(head -> Nodes.isInside(node, head)));
    }

    /** Whether the focus is in the table. */
    boolean hasFocus() {
        return scroll.isFocusWithin();
    }

    /** Gives the focus to the head of the column that had it last, else to the first. */
    void focus() {
        Optional<Region> wanted = model.paper()
                .flatMap(paper -> heads.stream()
                        .filter(head -> Objects.equals(head.getId(), BoardHead.id(paper)))
                        .findFirst());
        wanted.or(() -> heads.stream().findFirst()).ifPresent(Node::requestFocus);
    }

    /** Goes with the focus from stop to stop: up and down in a column, and to what stands beside. */
    void go(int right, int down) {
        Node owner = scroll.getScene().getFocusOwner();
        Optional<Stop> now =
                stops.stream().filter(stop -> stop.node.equals(owner)).findFirst();
        if (now.isEmpty()) {
            focus();
            return;
        }
        List<Stop> wanted = column(now.get().column + right);
        Optional<Stop> next = right == 0
                ? index(wanted, wanted.indexOf(now.get()) + down)
                : wanted.stream().min(Comparator.comparingInt(stop -> Math.abs(stop.row - now.get().row)));
        next.ifPresent(stop -> {
            stop.node.requestFocus();
            show(stop.node, new BoundingBox(0, 0, stop.node.getLayoutBounds().getWidth(), 20));
        });
    }

    private List<Stop> column(int column) {
        return stops.stream()
                .filter(stop -> stop.column == column)
                .sorted(Comparator.comparingInt(Stop::row))
                .toList();
    }

    private static Optional<Stop> index(List<Stop> stops, int index) {
        return IntStream.of(index)
                .filter(one -> one >= 0 && one < stops.size())
                .mapToObj(stops::get)
                .findFirst();
    }

    /** Scrolls by a share of what is to be seen. */
    void scroll(double pages) {
        frozen.scroll(pages);
    }
}
