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
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.digest.Line;
import org.lectern.digest.Summary;

/**
 * What became of the lines of a listing; those not understood can be unfolded, copied, and, once the listing is imported, looked at
 * where they stand.
 */
final class LinesReport {
    private static final Texts TEXTS = Texts.of(LinesReport.class);

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
        Label sum = new Label(
                counts.notUnderstood() == 0
                        ? TEXTS.get("lines.understood", counts.ofRecords(), counts.furniture())
                        : TEXTS.get("lines", counts.ofRecords(), counts.furniture()));
        sum.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        VBox view = new VBox(4, sum);
        if (counts.notUnderstood() > 0) {
            Fold fold = new Fold(
                    "report-lines-" + name(),
                    TEXTS.get("unclear", counts.notUnderstood()),
                    TEXTS.get("unclear.show", counts.notUnderstood(), listing.file()),
                    this::rows);
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
        Button copy = new Button(TEXTS.get("copy"));
        copy.setId("report-copy-" + name());
        copy.setAccessibleText(TEXTS.get("copy.told", listing.file()));
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
        row.setAccessibleText(TEXTS.get("line.show", Integer.toString(line.number()), shown));
        return row;
    }

    private Node more(long count, Line last) {
        if (source.isEmpty()) {
            Label row = new Label(TEXTS.get("more.lines", count));
            row.getStyleClass().add("report-line");
            return row;
        }
        return button("report-more-" + name(), TEXTS.get("more.lines.there", count), last);
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
