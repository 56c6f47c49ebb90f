package org.lectern.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.digest.Line;
import org.lectern.digest.Summary;

/**
 * What became of the lines of a listing; those not understood can be unfolded, copied, and, once the listing is imported, looked at
 * where they stand.
 */
final class LinesReport {
    private final Summary listing;
    private final Optional<BiConsumer<Summary, Integer>> source;

    /**
     * The lines of a listing.
     *
     * @param source shows a line where it stands; empty while the text is not in the library
     */
    LinesReport(Summary listing, Optional<BiConsumer<Summary, Integer>> source) {
        this.listing = listing;
        this.source = source;
    }

    /** Builds it. */
    Node createView() {
        Summary.Tally counts = listing.tally();
        Label sum = new Label(Words.count(counts.ofRecords(), "line") + " of papers · "
                + Words.number(counts.furniture()) + " furniture"
                + (counts.notUnderstood() == 0 ? " · all understood" : ""));
        sum.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        VBox view = new VBox(4, sum);
        if (counts.notUnderstood() > 0) {
            String words = Words.count(counts.notUnderstood(), "line") + " not understood";
            Fold fold = new Fold(
                    "report-lines-" + name(), words, "Show the " + words + " of " + listing.file(), this::rows);
            fold.head().getStyleClass().add("report-lines");
            HBox head = new HBox(4, fold.head(), copyButton());
            head.setAlignment(Pos.CENTER_LEFT);
            view.getChildren().addAll(head, fold.rows());
        }
        return view;
    }

    private List<Node> rows() {
        List<Node> rows = new ArrayList<>();
        listing.notUnderstood().forEach(line -> rows.add(row(line)));
        long more = listing.tally().notUnderstood() - rows.size();
        if (more > 0) {
            rows.add(more(more, listing.notUnderstood().getLast()));
        }
        return rows;
    }

    private Button copyButton() {
        Button copy = new Button("Copy");
        copy.setId("report-copy-" + name());
        copy.setAccessibleText("Copy the lines not understood of " + listing.file());
        copy.getStyleClass().addAll(Style.PLAIN_LINK, Style.SMALL);
        copy.setOnAction(event -> copy());
        return copy;
    }

    private Node row(Line line) {
        Label number = new Label(Words.number(line.number()));
        number.getStyleClass().add(Style.COUNT);
        number.setMinWidth(44);
        String text = line.folded();
        String shown = text.substring(0, Math.min(200, text.length()));
        if (source.isEmpty()) {
            Label row = new Label(shown, number);
            row.getStyleClass().add("report-line");
            return row;
        }
        Button row = button("report-line-" + name() + '-' + line.number(), shown, line);
        row.setGraphic(number);
        row.setMnemonicParsing(false);
        row.setTextOverrun(OverrunStyle.ELLIPSIS);
        row.setAccessibleText("Show line " + line.number() + ": " + shown);
        return row;
    }

    private Node more(long count, Line last) {
        String words = "… and " + Words.count(count, "line") + " more";
        if (source.isEmpty()) {
            Label row = new Label(words);
            row.getStyleClass().add("report-line");
            return row;
        }
        return button("report-more-" + name(), words + " in the listing", last);
    }

    private Button button(String id, String words, Line line) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("report-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> source.ifPresent(show -> show.accept(listing, line.number())));
        return button;
    }

    private String name() {
        return Integer.toHexString(listing.file().hashCode());
    }

    private void copy() {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(listing.notUnderstood().stream()
                .map(line -> listing.file() + ":" + line.number() + ": " + line.text())
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(copied);
    }
}
