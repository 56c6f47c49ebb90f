package org.lectern.desktop.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ImportReport;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.digest.Problem;
import org.lectern.digest.Refusal;
import org.lectern.digest.Summary;

/** The sheet at the right that tells what an import did, or would do, file by file; the window stays usable beside it. */
public final class ReportView {
    private static final Texts TEXTS = Texts.of(ReportView.class);
    private static final double WIDTH = 480;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final int PROBLEMS_SHOWN = 20;

    private final ImportViewModel model;
    private final Command answer;
    private final BiConsumer<Summary, Integer> source;
    private final IntFunction<Optional<Button>> triage;
    private final VBox files = new VBox(12);
    private final Label title = new Label();
    private final Label note = wrapped(TEXTS.get("note"));
    private final Button take = new Button(TEXTS.get("import"));
    private final Button leave = new Button(TEXTS.get("cancel"));
    private final Button close = new Button(null, new FontIcon("fth-x"));

    /**
     * The sheet.
     *
     * @param model the imports
     * @param answer shows the probable duplicates of the library
     * @param source shows a line of a listing
     * @param triage a button that goes through so many new papers
     */
    public ReportView(
            ImportViewModel model,
            Command answer,
            BiConsumer<Summary, Integer> source,
            IntFunction<Optional<Button>> triage) {
        this.triage = triage;
        this.model = model;
        this.answer = answer;
        this.source = source;
    }

    /** Builds the sheet; it is there while there is a report. */
    public Node createView() {
        title.setId("report-title");
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setWrapText(true);
        close.setId("report-close");
        close.setAccessibleText(TEXTS.get("close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.closeReport());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(8, title, close);
        top.setAlignment(Pos.TOP_LEFT);
        ScrollPane scroll = new ScrollPane(files);
        scroll.setAccessibleText(TEXTS.get("files"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        note.setId("report-note");
        note.getStyleClass().add(Style.MUTED);
        note.managedProperty().bind(note.visibleProperty());
        VBox sheet = new VBox(12, new VBox(4, top, note), scroll, bottom());
        sheet.setId("import-report");
        sheet.getStyleClass().add(Style.SHEET);
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // A button that has the focus takes the key for itself.
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof ButtonBase)) {
                model.confirm();
                event.consume();
            }
        });
        Sheet.show(sheet, model.report().map(Optional::isPresent), () -> {});
        model.report().subscribe(report -> report.ifPresent(this::show));
        return sheet;
    }

    private Node bottom() {
        take.setId("report-import");
        take.setAccessibleText(TEXTS.get("import.told"));
        take.getStyleClass().add(Style.PRIMARY);
        take.setOnAction(event -> model.confirm());
        leave.setId("report-cancel");
        leave.setAccessibleText(TEXTS.get("cancel.told"));
        leave.setOnAction(event -> model.closeReport());
        Button undoButton = new Button(TEXTS.get("undo"));
        undoButton.setId("report-undo");
        undoButton.setAccessibleText(TEXTS.get("undo"));
        undoButton.setOnAction(event -> model.takeBack());
        undoButton.visibleProperty().bind(model.undoable().map(changes -> !changes.isEmpty()));
        CheckBox review = new CheckBox(TEXTS.get("review"));
        review.setId("report-review");
        review.selectedProperty().bindBidirectional(model.review());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bottom = new HBox(8, take, leave, undoButton, gap, review);
        for (Button button : List.of(take, leave, undoButton)) {
            button.managedProperty().bind(button.visibleProperty());
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        bottom.setAlignment(Pos.CENTER_LEFT);
        return bottom;
    }

    private void show(ImportReport report) {
        boolean question = ImportViewModel.isQuestion(report);
        title.setText(ReportWords.title(report));
        close.setAccessibleText(question ? TEXTS.get("cancel.import") : TEXTS.get("close"));
        note.setVisible(question);
        take.setVisible(question);
        leave.setVisible(question);
        files.getChildren().clear();
        if (!report.rehearsed() && model.isFresh()) {
            triage.apply(report.added()).ifPresent(offer -> {
                offer.getStyleClass().remove(Style.PLAIN_LINK);
                offer.getStyleClass().add(Style.PRIMARY);
                files.getChildren().add(offer);
            });
        }
        report.failure().ifPresent(why -> files.getChildren().add(failure(why)));
        report.refused().forEach(file -> files.getChildren().add(refused(file)));
        if (report.duplicates().filter(pairs -> !pairs.isEmpty()).isPresent() || report.isUncompared()) {
            files.getChildren().add(new DuplicatesReport(report, answer, model::closeReport).createView());
        }
        report.imported().forEach(file -> files.getChildren().add(imported(file, report.rehearsed())));
        (question ? take : close).requestFocus();
    }

    private static Node failure(String why) {
        return wrong(TEXTS.get("ended"), why);
    }

    private static Node refused(Refusal file) {
        return wrong(file.file(), file.message());
    }

    private static Node wrong(String what, String why) {
        Label reason = wrapped(why);
        reason.getStyleClass().add(Style.REPORT_REFUSED);
        return entry("fth-x-circle", what, List.of(reason), Style.REPORT_REFUSED);
    }

    private Node imported(ImportReport.Imported file, boolean rehearsed) {
        Summary read = file.summary();
        VBox lines = new VBox(4, wrapped(ReportWords.facts(file, rehearsed)));
        if (!file.result().changed().isEmpty()) {
            lines.getChildren().add(new ChangesReport(file).createView());
        }
        read.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> lines.getChildren().add(problem(problem)));
        int more = read.problemCount() - PROBLEMS_SHOWN;
        if (more > 0) {
            lines.getChildren().add(note(TEXTS.get("more.problems", more)));
        }
        lines.getChildren().add(new LinesReport(read, rehearsed ? Optional.empty() : Optional.of(source)).createView());
        return entry(
                rehearsed ? "fth-file-text" : "fth-check", read.file(), List.copyOf(lines.getChildren()), Style.STRONG);
    }

    private static Label problem(Problem problem) {
        return note(
                problem.line() > 0
                        ? TEXTS.get("problem", Integer.toString(problem.line()), problem.message())
                        : problem.message());
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
