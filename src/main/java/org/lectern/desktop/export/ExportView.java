package org.lectern.desktop.export;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.ExportPreview;
import org.lectern.desktop.base.Sheet;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.export.ExportFormat;

/** The sheet at the right in which papers are exported: which, as what, how that looks, and what is missing in it. */
public final class ExportView {
    private static final Texts TEXTS = Texts.of(ExportView.class);
    private static final double WIDTH = 640;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;

    private final ExportViewModel model;
    private final ExportCommands commands;
    private final VBox sheet = new VBox(12);
    private final TextArea preview = new TextArea();
    private final Label count = new Label();
    private final ChoiceView choice;
    private final Button close;

    public ExportView(ExportViewModel model, ExportCommands commands) {
        this.model = model;
        this.commands = commands;
        this.choice = new ChoiceView(model.choice(), model.lists(), commands);
        this.close = commands.close().iconButton();
    }

    /** Builds the sheet; what is in it is made when it first opens. */
    public Node createView() {
        sheet.setId("export");
        sheet.getStyleClass().add(Style.SHEET);
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        model.isOpen().subscribe(open -> {
            if (open && sheet.getChildren().isEmpty()) {
                build();
            }
        });
        Sheet.show(sheet, model.isOpen(), close::requestFocus);
        return sheet;
    }

    private void build() {
        preview.setId("export-preview");
        preview.setAccessibleText(TEXTS.get("preview.told"));
        preview.setEditable(false);
        preview.wrapTextProperty().bind(model.choice().format().map(ExportFormat::hasStyle));
        preview.getStyleClass().add("export-preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        count.setId("export-count");
        count.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox above = new HBox(heading(TEXTS.get("preview")), gap, count);
        above.setAlignment(Pos.BASELINE_LEFT);
        VBox shown = new VBox(6, above, preview);
        VBox.setVgrow(shown, Priority.ALWAYS);
        sheet.getChildren()
                .setAll(
                        head(),
                        part(TEXTS.get("papers"), choice.extents()),
                        part(TEXTS.get("format"), choice.formats()),
                        choice.options(),
                        new KeyPatternView(model.keyPattern(), commands).createView(model.choice()),
                        shown,
                        new DoubtsView().createView(model),
                        new LiveFilesView(model).createView(),
                        bottom());
        model.preview().subscribe(now -> {
            now.ifPresentOrElse(this::show, () -> count.setText(""));
            if (now.isEmpty()) {
                preview.setText(
                        model.choice().extent().get() == Extent.LIST
                                ? model.lists().isEmpty() ? TEXTS.get("lists.none") : TEXTS.get("lists.choose")
                                : "");
            }
        });
        model.failure().subscribe(why -> why.ifPresent(preview::setText));
    }

    private Node head() {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return new HBox(8, title, close);
    }

    private static Label heading(String text) {
        Label label = new Label(text.toUpperCase(Texts.language()));
        label.getStyleClass().add(Style.SECTION_LABEL);
        return label;
    }

    private static Node part(String name, Node content) {
        return new VBox(6, heading(name), content);
    }

    private void show(ExportPreview now) {
        preview.setText(
                now.papers() > 0
                        ? now.text()
                        : model.choice().extent().get() == Extent.LIST
                                ? TEXTS.get("list.empty")
                                : TEXTS.get("nothing"));
        count.setText(
                now.papers() > ExportViewModel.SHOWN
                        ? TEXTS.get("first", now.papers(), ExportViewModel.SHOWN)
                        : Words.papers(now.papers()));
    }

    private Node bottom() {
        Button copy = commands.copy().button();
        copy.getStyleClass().add(Style.PRIMARY);
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(TEXTS.get("progress"));
        bar.setPrefWidth(120);
        Button cancel = commands.cancel().button();
        cancel.getStyleClass().add(Style.PLAIN_LINK);
        HBox work = new HBox(8, bar, cancel);
        work.setAlignment(Pos.CENTER_LEFT);
        model.files().step().subscribe(step -> {
            work.setVisible(step.isPresent());
            step.ifPresent(now -> bar.setProgress(now.share()));
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bottom =
                new HBox(8, copy, commands.save().button(), commands.live().button(), gap, work);
        bottom.setAlignment(Pos.CENTER_LEFT);
        return bottom;
    }
}
