package org.lectern.desktop.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextLineInfo;
import org.lectern.search.MarkedText;

/**
 * A selectable text whose terms are painted, each in its colour or underlined. A click on one is told, one place may stand out, and
 * bands at the left may say what the lines are. What it looks like stands in the style sheet.
 */
public final class TermFlow extends SelectableFlow {
    /** The paint of what is underlined rather than coloured. */
    public static final String UNDERLINED = "term-underline";

    private static final String BOX = "term-box";
    private static final String AT = "term-at";
    private static final String BAND = "role-band";
    private static final double UNDER = 2;

    private final Map<String, Path> paths = new HashMap<>();
    private final Consumer<Span> clicked;
    private List<Span> spans = List.of();
    private List<Span> bands = List.of();
    private Optional<Span> at = Optional.empty();
    private List<Placed> placed = List.of();

    /**
     * A piece of the text.
     *
     * @param start the index of its first character
     * @param end the index behind its last
     * @param paint the style class of what is painted: a hue, {@link #UNDERLINED}, or the role of a band
     */
    public record Span(int start, int end, String paint) {}

    private record Placed(Span span, List<Rectangle2D> rectangles) {
        boolean has(double x, double y) {
            return rectangles.stream().anyMatch(one -> one.contains(x, y));
        }
    }

    /**
     * An empty one.
     *
     * @param styleClass the style of the text
     * @param clicked is given the piece that was clicked
     */
    public TermFlow(String styleClass, Consumer<Span> clicked) {
        super(styleClass, List.of());
        this.clicked = clicked;
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseMoved(event -> setCursor(at(event.getX(), event.getY()).isPresent() ? Cursor.HAND : Cursor.TEXT));
        setOnMouseClicked(this::click);
    }

    /** Shows a text. */
    public void show(String text, List<Span> terms) {
        spans = List.copyOf(terms);
        show(MarkedText.unmarked(text));
    }

    /** Says at the left what the lines are; a line of several is divided among them. */
    public void bands(List<Span> roles) {
        bands = List.copyOf(roles);
        requestLayout();
    }

    /** Lets one piece stand out, whether or not it is painted; or none. */
    public void standOut(Optional<Span> piece) {
        if (!at.equals(piece)) {
            at = piece;
            requestLayout();
        }
    }

    /** What is painted of the text now. */
    public List<Span> spans() {
        return spans;
    }

    /** The piece that stands out. */
    public Optional<Span> standsOut() {
        return at;
    }

    /** Where a piece stands in this node, once it is laid out. */
    public Bounds boundsOf(int start, int end) {
        List<Rectangle2D> lines = rectangles(start, end);
        if (lines.isEmpty()) {
            return new BoundingBox(0, 0, 0, 0);
        }
        double left = lines.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        double top = lines.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
        double right = lines.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
        double bottom = lines.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private Optional<Span> at(double x, double y) {
        return placed.stream().filter(one -> one.has(x, y)).map(Placed::span).findFirst();
    }

    private void click(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1;
        if (plain && event.isStillSincePress() && selectedText().isEmpty()) {
            at(event.getX(), event.getY()).ifPresent(clicked);
        }
    }

    @Override
    protected void laidOut() {
        Map<String, List<PathElement>> painted = new HashMap<>();
        placed = spans.stream()
                .map(span -> new Placed(span, rectangles(span.start(), span.end())))
                .toList();
        for (Placed one : placed) {
            List<PathElement> elements = painted.computeIfAbsent(one.span.paint(), fresh -> new ArrayList<>());
            if (one.span.paint().equals(UNDERLINED)) {
                elements.addAll(underline(one.span));
            } else {
                one.rectangles.forEach(line -> elements.addAll(RoundedBox.around(line)));
            }
        }
        at.ifPresent(span -> painted.put(
                AT,
                rectangles(span.start(), span.end()).stream()
                        .flatMap(line -> RoundedBox.around(line).stream())
                        .toList()));
        bands(painted);
        painted.keySet().stream()
                .filter(paint -> !paths.containsKey(paint))
                .sorted()
                .forEach(this::addPath);
        paths.forEach((paint, path) -> path.getElements().setAll(painted.getOrDefault(paint, List.of())));
    }

    private void addPath(String paint) {
        Path path = new Path();
        path.getStyleClass().addAll(kind(paint), paint);
        path.setManaged(false);
        path.setMouseTransparent(true);
        paths.put(paint, path);
        // What stands out lies over the colours, and both under the text.
        int colours = (int) paths.keySet().stream()
                .filter(had -> !had.equals(AT) && !had.equals(paint))
                .count();
        getChildren().add(paint.equals(AT) ? colours : 0, path);
    }

    private String kind(String paint) {
        if (paint.equals(UNDERLINED) || paint.equals(AT)) {
            return "term-line";
        }
        return bands.stream().anyMatch(band -> band.paint().equals(paint)) ? BAND : BOX;
    }

    private List<PathElement> underline(Span span) {
        List<PathElement> lines = new ArrayList<>();
        for (MarkedText.Mark piece : pieces(span.start(), span.end())) {
            for (Rectangle2D line : flow().getLayoutInfo().getUnderlineGeometry(piece.start(), piece.end())) {
                double y = Math.round(line.getMinY()) + UNDER + 0.5;
                lines.add(new MoveTo(line.getMinX(), y));
                lines.add(new LineTo(line.getMaxX(), y));
            }
        }
        return lines;
    }

    private void bands(Map<String, List<PathElement>> painted) {
        if (bands.isEmpty()) {
            return;
        }
        for (TextLineInfo line : flow().getLayoutInfo().getTextLines(true)) {
            List<Span> here = bands.stream()
                    .filter(band -> band.start() < line.end() && line.start() < band.end())
                    .toList();
            double top = line.bounds().getMinY();
            double part = line.bounds().getHeight() / Math.max(1, here.size());
            for (int i = 0; i < here.size(); i++) {
                List<PathElement> bars = painted.computeIfAbsent(here.get(i).paint(), fresh -> new ArrayList<>());
                bars.add(new MoveTo(0, top + i * part));
                bars.add(new LineTo(0, top + (i + 1) * part));
            }
        }
    }
}
