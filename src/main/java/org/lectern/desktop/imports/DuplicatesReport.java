package org.lectern.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ImportReport;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.duplicates.PairWords;
import org.lectern.library.ProbableDuplicate;
import org.lectern.text.DisplayText;

/** The new papers of an import that are probably one work with others; they unfold, each pair with what speaks for it. */
final class DuplicatesReport {
    private static final Texts TEXTS = Texts.of(DuplicatesReport.class);
    private static final int SHOWN = 50;

    private final ImportReport report;
    private final Command answer;
    private final Runnable close;

    /**
     * The pairs of a report.
     *
     * @param answer shows the pairs of the library, to be answered
     * @param close puts the report away, which stands over them
     */
    DuplicatesReport(ImportReport report, Command answer, Runnable close) {
        this.report = report;
        this.answer = answer;
        this.close = close;
    }

    /** Builds it. */
    Node createView() {
        VBox view = report.isUncompared()
                ? new VBox(4, line(TEXTS.get("duplicates.uncompared"), Style.MUTED))
                : pairs(report.duplicates().orElse(List.of()));
        if (report.rehearsed() && !report.isUncompared()) {
            view.getChildren().add(line(TEXTS.get("duplicates.apart"), Style.MUTED));
        } else if (!report.rehearsed()) {
            Button button = answer.button();
            button.setId("report-answer");
            button.setText(report.isUncompared() ? TEXTS.get("duplicates.compare") : TEXTS.get("duplicates.answer"));
            button.setOnAction(event -> {
                close.run();
                answer.run();
            });
            button.getStyleClass().addAll(Style.PLAIN_LINK, "report-fold");
            view.getChildren().add(button);
        }
        view.getStyleClass().add(Style.REPORT_FILE);
        return view;
    }

    private static VBox pairs(List<ProbableDuplicate> pairs) {
        Fold fold = new Fold(
                "report-duplicates",
                TEXTS.get("duplicates", pairs.size()),
                TEXTS.get("duplicates.show", pairs.size()),
                () -> rows(pairs));
        fold.rows().setSpacing(8);
        fold.rows().getStyleClass().add("report-changes");
        return new VBox(4, fold.head(), fold.rows());
    }

    private static List<Node> rows(List<ProbableDuplicate> pairs) {
        List<Node> rows = new ArrayList<>();
        for (ProbableDuplicate pair : pairs.subList(0, Math.min(SHOWN, pairs.size()))) {
            rows.add(new VBox(
                    line(DisplayText.of(pair.first().title()).text(), Style.STRONG),
                    line(DisplayText.of(pair.second().title()).text(), Style.STRONG),
                    line(PairWords.evidence(pair), Style.MUTED)));
        }
        if (pairs.size() > SHOWN) {
            rows.add(line(TEXTS.get("more", pairs.size() - SHOWN), Style.MUTED));
        }
        return rows;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Style.SMALL, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
