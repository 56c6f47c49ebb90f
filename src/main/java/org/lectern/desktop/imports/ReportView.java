package org.lectern.desktop.imports;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ImportReport;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.digest.Digest;
import org.lectern.digest.Problem;
import org.lectern.digest.Refusal;

/** The sheet at the right that tells what an import did, file by file; the window stays usable beside it. */
public final class ReportView {
    private static final double WIDTH = 480;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final int PROBLEMS_SHOWN = 20;

    private final ImportViewModel model;
    private final Command undo;
    private final BiConsumer<Digest, Integer> source;
    private final VBox files = new VBox(12);
    private final Label title = new Label();
    private final Button close = new Button(null, new FontIcon("fth-x"));

    /**
     * The sheet.
     *
     * @param model the imports
     * @param undo takes the import back
     * @param source shows a line of a listing
     */
    public ReportView(ImportViewModel model, Command undo, BiConsumer<Digest, Integer> source) {
        this.model = model;
        this.undo = undo;
        this.source = source;
    }

    /** Builds the sheet; it is there while there is a report. */
    public Node createView() {
        title.setId("report-title");
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setWrapText(true);
        close.setId("report-close");
        close.setAccessibleText("Close the report");
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.closeReport());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(8, title, close);
        top.setAlignment(Pos.TOP_LEFT);
        ScrollPane scroll = new ScrollPane(files);
        scroll.setAccessibleText("What became of each file");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button undoButton = undo.button();
        undoButton.setId("report-undo");
        undoButton.setText("Undo this import");
        undoButton.visibleProperty().bind(undo.enabled());
        HBox bottom = new HBox(undoButton);
        bottom.setAlignment(Pos.CENTER_LEFT);
        VBox sheet = new VBox(12, top, scroll, bottom);
        sheet.setId("import-report");
        sheet.getStyleClass().add(Style.SHEET);
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        model.report().subscribe(report -> {
            sheet.setVisible(report.isPresent());
            report.ifPresent(this::show);
        });
        return sheet;
    }

    private void show(ImportReport report) {
        title.setText(ImportViewModel.summary(report));
        files.getChildren().clear();
        report.failure().ifPresent(why -> files.getChildren().add(failure(why)));
        report.refused().forEach(file -> files.getChildren().add(refused(file)));
        report.imported().forEach(file -> files.getChildren().add(imported(file)));
        close.requestFocus();
    }

    private static Node failure(String why) {
        return wrong("The import ended before its time", why);
    }

    private static Node refused(Refusal file) {
        return wrong(file.file(), file.message());
    }

    private static Node wrong(String what, String why) {
        Label reason = wrapped(why);
        reason.getStyleClass().add(Style.REPORT_REFUSED);
        return entry("fth-x-circle", what, List.of(reason), Style.REPORT_REFUSED);
    }

    private Node imported(ImportReport.Imported file) {
        Digest digest = file.digest();
        String what = file.result().change().isEmpty()
                ? "The library had this listing already; nothing changed."
                : Words.number(file.result().added()) + " new · "
                        + Words.number(file.result().known()) + " known";
        VBox lines = new VBox(4, wrapped(what + " · read as “" + digest.layout() + "”"));
        digest.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> lines.getChildren().add(problem(problem)));
        int more = digest.problems().size() - PROBLEMS_SHOWN;
        if (more > 0) {
            lines.getChildren().add(note("… and " + Words.count(more, "problem") + " more"));
        }
        lines.getChildren().add(new LinesReport(digest, source).createView());
        return entry("fth-check", digest.file(), List.copyOf(lines.getChildren()), Style.STRONG);
    }

    private static Label problem(Problem problem) {
        return note((problem.line() > 0 ? "Line " + problem.line() + ": " : "") + problem.message());
    }

    private static Label note(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add(Style.REPORT_PROBLEM);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(Style.SMALL);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node entry(String icon, String file, List<Node> lines, String style) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add(style);
        Label name = new Label(file, sign);
        name.getStyleClass().add(Style.STRONG);
        VBox entry = new VBox(4, name);
        entry.getChildren().addAll(lines);
        entry.getStyleClass().add(Style.REPORT_FILE);
        return entry;
    }
}
