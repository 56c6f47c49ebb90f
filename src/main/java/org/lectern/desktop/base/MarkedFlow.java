package org.lectern.desktop.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import org.lectern.search.MarkedText;

/**
 * A wrapped text whose marks are painted behind it, cut after a number of lines. The text is one node, or one for each word where
 * JavaFX could not wrap it otherwise: a mark inside a word does not move its letters.
 */
public class MarkedFlow extends Region {
    private static final String CUT = " …";

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Path marks = new Path();
    private final Path selected = new Path();
    private final int maxLines;
    private MarkedText content = MarkedText.unmarked("");
    private String shown = "";
    private double measuredWidth = Double.NaN;
    private double measuredHeight;
    private @Nullable Font measuredFont;
    private @Nullable Font widestFont;
    private String widestOf = "";
    private double widest;

    /**
     * An empty one.
     *
     * @param styleClass the style of the text
     * @param maxLines after how many lines it is cut; 0 for never
     */
    public static MarkedFlow of(String styleClass, int maxLines) {
        return new MarkedFlow(styleClass, maxLines);
    }

    MarkedFlow(String styleClass, int maxLines) {
        this.maxLines = maxLines;
        text.getStyleClass().add(styleClass);
        paint(marks, Style.MARK);
        paint(selected, Style.SELECTION);
        getChildren().addAll(marks, selected, flow);
    }

    private static void paint(Path boxes, String style) {
        boxes.getStyleClass().add(style);
        boxes.setStroke(null);
        boxes.setManaged(false);
        boxes.setMouseTransparent(true);
    }

    /** Shows a text in place of the one before. */
    public void show(MarkedText marked) {
        content = marked;
        put(marked.text());
        measuredWidth = Double.NaN;
        setAccessibleText(marked.text());
        // An English abstract is read from the left in any window.
        setNodeOrientation(Direction.of(marked.text()));
        requestLayout();
    }

    /** The whole text that is shown, without what cutting added. */
    public final MarkedText content() {
        return content;
    }

    public final void setLineSpacing(double pixels) {
        flow.setLineSpacing(pixels);
    }

    /** The flow itself, for asking what is where. */
    protected final TextFlow flow() {
        return flow;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Measures the whole text, and so takes off a cut that layout made: that is worth it only when something changed. */
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth || !text.getFont().equals(measuredFont)) {
            put("X");
            double line = flow.prefHeight(-1);
            put(content.text());
            double whole = flow.prefHeight(wide(width));
            double lines = maxLines * line + (maxLines - 1) * flow.getLineSpacing();
            measuredHeight = Math.ceil(maxLines == 0 ? whole : Math.min(whole, lines));
            measuredWidth = width;
            measuredFont = text.getFont();
        }
        return measuredHeight;
    }

    @Override
    protected double computePrefWidth(double height) {
        restore();
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void restore() {
        put(content.text());
    }

    private void put(String now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<String> pieces = Wrapping.pieces(now);
        text.setText(pieces.getFirst());
        if (pieces.size() > 1 || flow.getChildren().size() > 1) {
            List<Text> nodes = new ArrayList<>(List.of(text));
            pieces.subList(1, pieces.size()).forEach(piece -> nodes.add(like(piece)));
            flow.getChildren().setAll(nodes);
        }
    }

    /** A width in which no word is broken where JavaFX cannot do that; it may be more than there is. */
    private double wide(double width) {
        if (width < 0 || Wrapping.isSafe(shown)) {
            return width;
        }
        if (!text.getFont().equals(widestFont) || !shown.equals(widestOf)) {
            widestFont = text.getFont();
            widestOf = shown;
            widest = Wrapping.widest(shown, widestFont);
        }
        return Math.max(width, widest);
    }

    private Text like(String piece) {
        Text node = new Text(piece);
        node.fontProperty().bind(text.fontProperty());
        node.fillProperty().bind(text.fillProperty());
        return node;
    }

    @Override
    protected void layoutChildren() {
        restore();
        flow.resizeRelocate(0, 0, wide(getWidth()), getHeight());
        flow.layout();
        int visible = content.text().length();
        if (maxLines > 0) {
            List<TextLineInfo> lines = flow.getLayoutInfo().getTextLines(false);
            if (lines.size() > maxLines) {
                visible = cut(lines.get(maxLines - 1));
            }
        }
        paintMarks(visible);
        laidOut();
    }

    /** For what else is painted; by then everything of the text has its place. */
    protected void laidOut() {}

    private int cut(TextLineInfo last) {
        String kept = content.text()
                .substring(0, Math.max(last.start(), last.end() - CUT.length() - 1))
                .stripTrailing();
        int word = kept.lastIndexOf(' ');
        if (word > last.start()) {
            kept = kept.substring(0, word);
        }
        put(kept + CUT);
        flow.layout();
        return kept.length();
    }

    private void paintMarks(int end) {
        List<MarkedText.Mark> visible =
                content.marks().stream().filter(mark -> mark.end() <= end).toList();
        marks.getElements()
                .setAll(visible.stream()
                        .flatMap(mark -> pieces(mark.start(), mark.end()).stream())
                        .flatMap(piece -> boxes(piece).stream())
                        .toList());
        selected.getElements().setAll(selection().map(this::boxes).orElse(List.of()));
    }

    /** What the person has selected of the text; nothing here, where text cannot be selected. */
    protected Optional<MarkedText.Mark> selection() {
        return Optional.empty();
    }

    private List<PathElement> boxes(MarkedText.Mark range) {
        return flow.getLayoutInfo().getSelectionGeometry(range.start(), range.end(), false).stream()
                .flatMap(place -> RoundedBox.around(place).stream())
                .toList();
    }

    /** What a piece of the text is of each line, without the space that the break of a line stands for. */
    protected final List<MarkedText.Mark> pieces(int start, int end) {
        List<MarkedText.Mark> pieces = new ArrayList<>();
        for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
            int from = Math.max(start, line.start());
            int to = Math.min(Math.min(end, line.end()), shown.length());
            while (from < to && Character.isWhitespace(shown.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                pieces.add(new MarkedText.Mark(from, to));
            }
        }
        return pieces;
    }

    /** Where a piece of the text stands, a rectangle a line. */
    protected final List<Rectangle2D> rectangles(int start, int end) {
        return pieces(start, end).stream()
                .flatMap(piece -> flow.getLayoutInfo().getSelectionGeometry(piece.start(), piece.end(), false).stream())
                .toList();
    }
}
