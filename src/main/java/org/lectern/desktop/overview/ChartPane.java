package org.lectern.desktop.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import org.lectern.chart.Cell;
import org.lectern.chart.Drawing;
import org.lectern.chart.Ink;
import org.lectern.chart.Shape;
import org.lectern.chart.TextRoom;

/**
 * A drawing as wide as there is room. What the pointer is on is told beside it, and so is what the arrows lead to; a click or Enter chooses
 * it. It is one stop of the focus. Its boxes of one ink are one node, so that a matrix of hundreds is drawn at once. Time runs from the left
 * to the right in any language, and so do its texts.
 */
class ChartPane extends Region {
    private static final double WIDTH_AT_FIRST = 900;
    private static final double NARROWEST = 240;
    private static final double TIP_GAP = 6;

    private final Group shapes = new Group();
    private final Rectangle outline = new Rectangle();
    private final Label tip = new Label();
    private final Text probe = new Text();
    private final String name;
    private Optional<DoubleFunction<Drawing>> maker = Optional.empty();
    private Function<Cell, String> words = cell -> "";
    private Consumer<Cell> chosen = cell -> {};
    private Map<Cell, Shape.Place> cells = new LinkedHashMap<>();
    private Optional<Cell> marked = Optional.empty();
    private double height;
    private double drawn = -1;
    private final int up;

    /**
     * An empty one.
     *
     * @param name what it shows, in words
     * @param up what the arrow up adds to the row
     */
    ChartPane(String id, String name, String help, int up) {
        this.name = name;
        this.up = up;
        setId(id);
        getStyleClass().add("chart");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(help);
        setAccessibleText(name);
        setMinWidth(NARROWEST);
        shapes.setMouseTransparent(true);
        shapes.setManaged(false);
        outline.getStyleClass().add("chart-outline");
        outline.setMouseTransparent(true);
        outline.setManaged(false);
        outline.setVisible(false);
        tip.getStyleClass().add("chart-tip");
        tip.setMouseTransparent(true);
        tip.setManaged(false);
        tip.setVisible(false);
        getChildren().addAll(shapes, outline, tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> mark(at(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> mark(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                mark(Optional.empty());
            }
        });
    }

    /**
     * Shows something else.
     *
     * @param made draws it as wide as there is room
     * @param told what a mark says
     * @param use what a mark that is chosen is given to
     */
    void show(DoubleFunction<Drawing> made, Function<Cell, String> told, Consumer<Cell> use) {
        maker = Optional.of(made);
        words = told;
        chosen = use;
        height = made.apply(drawn > 0 ? drawn : WIDTH_AT_FIRST).height();
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        drawn = -1;
        mark(Optional.empty());
        requestLayout();
    }

    /** Draws it again, as when it has another look. */
    void redraw() {
        drawn = -1;
        requestLayout();
    }

    /** What lies behind the drawing. */
    void addBehind(Node node) {
        getChildren().addFirst(node);
    }

    Map<Cell, Shape.Place> cells() {
        return cells;
    }

    Optional<Cell> marked() {
        return marked;
    }

    /** What is at a point of the pane. */
    Optional<Cell> at(double x, double y) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().contains(x, y))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where a mark is. */
    Optional<Shape.Place> place(Cell cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    /** Marks what the pointer or the keys are on. */
    void mark(Optional<Cell> cell) {
        marked = cell;
        Optional<Shape.Place> place = cell.flatMap(this::place);
        outline.setVisible(place.isPresent());
        tip.setVisible(place.isPresent());
        String text = cell.map(words).orElse("");
        place.ifPresent(at -> tell(text, at));
        setAccessibleText(cell.isPresent() ? name + ": " + text : name);
    }

    private void tell(String text, Shape.Place at) {
        outline.setX(at.x() - 1);
        outline.setY(at.y() - 1);
        outline.setWidth(at.width() + 2);
        outline.setHeight(at.height() + 2);
        tip.setText(text);
        tip.applyCss();
        double width = Math.min(tip.prefWidth(-1), Math.max(NARROWEST, getWidth()));
        double high = tip.prefHeight(width);
        double x = Math.clamp(at.x() + at.width() / 2 - width / 2, 0, Math.max(0, getWidth() - width));
        double above = at.y() - high - TIP_GAP;
        tip.resizeRelocate(
                Math.rint(x), Math.rint(above >= 0 ? above : at.y() + at.height() + TIP_GAP), Math.ceil(width), high);
    }

    /** A click anywhere. */
    void clicked(MouseEvent event) {
        mark(at(event.getX(), event.getY()));
        choose();
        event.consume();
    }

    /** Chooses what is marked. */
    void choose() {
        marked.ifPresent(chosen);
    }

    /** A key. */
    void typed(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, KP_LEFT -> go(-1, 0);
            case RIGHT, KP_RIGHT -> go(1, 0);
            case UP, KP_UP -> go(0, up);
            case DOWN, KP_DOWN -> go(0, -up);
            case HOME -> first(Comparator.naturalOrder());
            case END -> first(Comparator.reverseOrder());
            case ENTER, SPACE -> choose();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void first(Comparator<Integer> order) {
        Comparator<Cell> byColumn = Comparator.comparing(Cell::column, order);
        mark(cells.keySet().stream().min(byColumn.thenComparing(Cell::row, order)));
    }

    private void go(int columns, int rows) {
        if (marked.isEmpty()) {
            first(Comparator.naturalOrder());
        } else if (columns != 0) {
            next(marked.get(), Cell::column, Cell::row, columns, cell -> true);
        } else {
            int column = marked.get().column();
            next(marked.get(), Cell::row, Cell::column, rows, cell -> cell.column() == column);
        }
    }

    /** The nearest mark in a direction, and of several as near that which is least aside. */
    private void next(
            Cell from, ToIntFunction<Cell> along, ToIntFunction<Cell> aside, int direction, Predicate<Cell> among) {
        cells.keySet().stream()
                .filter(among)
                .filter(cell -> (along.applyAsInt(cell) - along.applyAsInt(from)) * direction > 0)
                .min(Comparator.comparingInt(
                                (Cell cell) -> (along.applyAsInt(cell) - along.applyAsInt(from)) * direction)
                        .thenComparingInt(cell -> Math.abs(aside.applyAsInt(cell) - aside.applyAsInt(from))))
                .ifPresent(cell -> mark(Optional.of(cell)));
    }

    @Override
    protected void layoutChildren() {
        if (maker.isPresent() && getWidth() > 0 && drawn != getWidth()) {
            drawn = getWidth();
            draw(maker.get().apply(drawn));
        }
    }

    private void draw(Drawing drawing) {
        cells = drawing.cells();
        Map<Look, Path> paths = new LinkedHashMap<>();
        List<Node> texts = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            switch (shape) {
                case Shape.Box box when box.opacity() > 0 -> add(paths.computeIfAbsent(Look.of(box), Look::path), box);
                case Shape.Box _ -> {}
                case Shape.Text text -> texts.add(node(text));
            }
        }
        List<Node> all = new ArrayList<>(paths.values());
        all.addAll(texts);
        shapes.getChildren().setAll(all);
        mark(marked.filter(cell -> place(cell).isPresent()));
    }

    /** What boxes of one node have in common; opacities that differ by less than can be seen are the same. */
    private record Look(Ink ink, long percent) {
        private static final double STEPS = 50;

        static Look of(Shape.Box box) {
            return new Look(box.ink(), Math.round(box.opacity() * STEPS));
        }

        Path path() {
            Path path = new Path();
            path.setStroke(null);
            path.getStyleClass().addAll("chart-box", "ink-" + ink.name());
            path.setOpacity(percent / STEPS);
            return path;
        }
    }

    private static void add(Path path, Shape.Box box) {
        Shape.Place at = box.place();
        double round = Math.min(box.round(), Math.min(at.width(), at.height()) / 2);
        double right = at.x() + at.width();
        double bottom = at.y() + at.height();
        if (round <= 0) {
            path.getElements()
                    .addAll(
                            new MoveTo(at.x(), at.y()),
                            new LineTo(right, at.y()),
                            new LineTo(right, bottom),
                            new LineTo(at.x(), bottom),
                            new ClosePath());
            return;
        }
        path.getElements()
                .addAll(
                        new MoveTo(at.x() + round, at.y()),
                        new LineTo(right - round, at.y()),
                        arc(round, right, at.y() + round),
                        new LineTo(right, bottom - round),
                        arc(round, right - round, bottom),
                        new LineTo(at.x() + round, bottom),
                        arc(round, at.x(), bottom - round),
                        new LineTo(at.x(), at.y() + round),
                        arc(round, at.x() + round, at.y()),
                        new ClosePath());
    }

    private static ArcTo arc(double round, double x, double y) {
        return new ArcTo(round, round, 0, x, y, false, true);
    }

    private Node node(Shape.Text text) {
        probe.setFont(Font.font(
                text.face().strong() ? "Inter SemiBold" : "Inter", text.face().size()));
        String fitted = TextRoom.fitted(text.text(), text.room(), this::length);
        Text node = new Text(fitted);
        node.getStyleClass()
                .addAll(
                        "ink-" + text.ink().name(),
                        "face-" + Math.round(text.face().size()));
        node.setTextOrigin(VPos.CENTER);
        node.setY(text.y());
        node.setX(
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> Math.rint(text.x() - length(fitted) / 2);
                    case END -> text.x() - length(fitted);
                });
        if (text.turned() != 0) {
            node.getTransforms().add(new Rotate(text.turned(), text.x(), text.y()));
        }
        return node;
    }

    private double length(String text) {
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}
