package org.lectern.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ImportReport.Imported;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.library.ChangedPaper;
import org.lectern.text.DisplayText;

/** The papers of which a listing says something else than before; they unfold, each with the fields that differ. */
final class ChangesReport {
    private static final Texts TEXTS = Texts.of(ChangesReport.class);
    private static final int SHOWN = 100;

    private final Imported file;

    ChangesReport(Imported file) {
        this.file = file;
    }

    /** Builds it. */
    Node createView() {
        int changed = file.result().changed().size();
        String name = file.summary().file();
        Fold fold = new Fold(
                "report-changes-" + Integer.toHexString(name.hashCode()),
                TEXTS.get("changes", changed),
                TEXTS.get("changes.show", changed, name),
                this::rows);
        fold.rows().setSpacing(6);
        fold.rows().getStyleClass().add("report-changes");
        return new VBox(4, fold.head(), fold.rows());
    }

    private List<Node> rows() {
        List<ChangedPaper> changed = file.result().changed();
        List<Node> rows = new ArrayList<>();
        for (ChangedPaper paper : changed.subList(0, Math.min(SHOWN, changed.size()))) {
            Label fields = line(ReportWords.fields(paper));
            fields.getStyleClass().add(Style.MUTED);
            rows.add(new VBox(line(DisplayText.of(paper.title()).text()), fields));
        }
        if (changed.size() > SHOWN) {
            rows.add(line(TEXTS.get("more.papers", changed.size() - SHOWN)));
        }
        return rows;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Style.SMALL);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
