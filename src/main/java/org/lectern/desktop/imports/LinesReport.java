package org.lectern.desktop.imports;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.digest.Digest;
import org.lectern.digest.Line;
import org.lectern.digest.LineFate;
import org.lectern.digest.Summary;

/** What became of the lines of a listing; those not understood can be unfolded, copied, and looked at where they stand. */
final class LinesReport {
    private final Digest digest;
    private final BiConsumer<Digest, Integer> source;

    LinesReport(Digest digest, BiConsumer<Digest, Integer> source) {
        this.digest = digest;
        this.source = source;
    }

    /** Builds it. */
    Node createView() {
        Summary.Tally counts = digest.summary().tally();
        Label sum = new Label(Words.count(counts.ofRecords(), "line") + " of papers · "
                + Words.number(counts.furniture()) + " furniture"
                + (counts.notUnderstood() == 0 ? " · all understood" : ""));
        sum.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        VBox view = new VBox(4, sum);
        if (counts.notUnderstood() > 0) {
            List<Line> lines = digest.summary().notUnderstood();
            VBox rows = new VBox();
            rows.setVisible(false);
            rows.managedProperty().bind(rows.visibleProperty());
            view.getChildren().addAll(head(counts.notUnderstood(), lines, rows), rows);
        }
        return view;
    }

    private Node head(long count, List<Line> lines, VBox rows) {
        FontIcon arrow = new FontIcon("fth-chevron-right");
        String words = Words.count(count, "line") + " not understood";
        Button unfold = new Button(words, arrow);
        unfold.setId("report-lines-" + Integer.toHexString(digest.file().hashCode()));
        unfold.setAccessibleText("Show the " + words + " of " + digest.file());
        unfold.getStyleClass().addAll(Style.PLAIN_LINK, "report-lines");
        unfold.setOnAction(event -> {
            if (rows.getChildren().isEmpty()) {
                lines.forEach(line -> rows.getChildren().add(row(line)));
                if (count > lines.size()) {
                    rows.getChildren().add(more(count - lines.size(), lines.getLast()));
                }
            }
            rows.setVisible(!rows.isVisible());
            arrow.setIconLiteral(rows.isVisible() ? "fth-chevron-down" : "fth-chevron-right");
        });
        Button copy = new Button("Copy");
        copy.setId("report-copy-" + Integer.toHexString(digest.file().hashCode()));
        copy.setAccessibleText("Copy the lines not understood of " + digest.file());
        copy.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL);
        copy.setOnAction(event -> copy());
        HBox head = new HBox(4, unfold, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node row(Line line) {
        Label number = new Label(Words.number(line.number()));
        number.getStyleClass().add(Style.COUNT);
        number.setMinWidth(44);
        String text = line.folded();
        Button row = new Button(text.substring(0, Math.min(200, text.length())), number);
        row.setId("report-line-" + Integer.toHexString(digest.file().hashCode()) + '-' + line.number());
        row.setMnemonicParsing(false);
        row.setTextOverrun(OverrunStyle.ELLIPSIS);
        row.setAccessibleText("Show line " + line.number() + ": " + row.getText());
        row.getStyleClass().add("report-line");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> source.accept(digest, line.number()));
        return row;
    }

    private Node more(long count, Line last) {
        Button more = new Button("… and " + Words.count(count, "line") + " more in the listing");
        more.setId("report-more-" + Integer.toHexString(digest.file().hashCode()));
        more.getStyleClass().add("report-line");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setOnAction(event -> source.accept(digest, last.number()));
        return more;
    }

    private void copy() {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(IntStream.range(0, digest.fates().size())
                .filter(i -> digest.fates().get(i) instanceof LineFate.NotUnderstood)
                .mapToObj(i ->
                        digest.file() + ":" + (i + 1) + ": " + digest.lines().get(i))
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(copied);
    }
}
