package org.lectern.desktop.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ExportPreview;
import org.lectern.ExportScope;
import org.lectern.LiveExport;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Words;
import org.lectern.export.ExportFormat;
import org.lectern.export.check.Doubt;
import org.lectern.text.DisplayText;

/** The sheet at the right in which papers are exported: which, as what, how that looks, and what is missing in it. */
public final class ExportView {
    private static final double WIDTH = 640;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;

    /** More doubts than these are counted, not shown. */
    private static final int DOUBTS_SHOWN = 200;

    private static final double DOUBTS_HEIGHT = 132;
    private static final double TITLE_MIN = 200;
    private static final double STYLE_WIDTH = 150;
    private static final double OPTIONS_HEIGHT = 32;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ExportViewModel model;
    private final ExportCommands commands;
    private final VBox sheet = new VBox(12);
    private final TextArea preview = new TextArea();
    private final Label count = new Label();
    private final Label missing = new Label();
    private final VBox doubts = new VBox(2);
    private final VBox live = new VBox(4);
    private final Button close;

    public ExportView(ExportViewModel model, ExportCommands commands) {
        this.model = model;
        this.commands = commands;
        this.close = commands.close().iconButton();
    }

    /** Builds the sheet; what is in it is made when it first opens. */
    public Node createView() {
        sheet.setId("export");
        sheet.getStyleClass().add(Style.SHEET);
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        sheet.setVisible(false);
        StackPane.setAlignment(sheet, Pos.CENTER_RIGHT);
        StackPane.setMargin(sheet, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        model.isOpen().subscribe(open -> {
            if (open && sheet.getChildren().isEmpty()) {
                build();
            }
            sheet.setVisible(open);
            if (open) {
                close.requestFocus();
            }
        });
        return sheet;
    }

    private void build() {
        preview.setId("export-preview");
        preview.setAccessibleText("Preview of the export");
        preview.setEditable(false);
        preview.wrapTextProperty().bind(model.format().map(ExportFormat::hasStyle));
        preview.getStyleClass().add("export-preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        missing.setId("export-missing");
        missing.getStyleClass().add(Style.SECTION_LABEL);
        ScrollPane list = new ScrollPane(doubts);
        list.setId("export-doubts");
        list.setAccessibleText("What is missing or doubtful");
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setMaxHeight(DOUBTS_HEIGHT);
        list.setMinHeight(Region.USE_PREF_SIZE);
        VBox lacks = new VBox(6, missing, list);
        lacks.managedProperty().bind(lacks.visibleProperty());
        VBox follows = new VBox(6, heading("Kept current"), live);
        follows.managedProperty().bind(follows.visibleProperty());
        count.setId("export-count");
        count.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox above = new HBox(heading("Preview"), gap, count);
        above.setAlignment(Pos.BASELINE_LEFT);
        VBox shown = new VBox(6, above, preview);
        VBox.setVgrow(shown, Priority.ALWAYS);
        sheet.getChildren()
                .setAll(
                        head(),
                        part("Papers", extents()),
                        part("Format", formats()),
                        options(),
                        shown,
                        lacks,
                        follows,
                        bottom());
        model.preview().subscribe(now -> {
            now.ifPresentOrElse(this::show, () -> count.setText(""));
            lacks.setVisible(now.isPresent() && now.get().checked().doubtful() > 0);
            if (now.isEmpty()) {
                preview.setText(
                        model.extent().get() == Extent.LIST
                                ? model.lists().isEmpty()
                                        ? "There is no list yet. Put papers into one with Ctrl+L."
                                        : "Choose a list."
                                : "");
            }
        });
        model.failure().subscribe(why -> why.ifPresent(preview::setText));
        ListChangeListener<LiveExport> files = change -> showLive(follows);
        model.live().addListener(files);
        showLive(follows);
    }

    private Node head() {
        Label title = new Label("Export");
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return new HBox(8, title, close);
    }

    private static Label heading(String text) {
        Label label = new Label(text.toUpperCase(Locale.ENGLISH));
        label.getStyleClass().add(Style.SECTION_LABEL);
        return label;
    }

    private static Node part(String name, Node content) {
        return new VBox(6, heading(name), content);
    }

    private Node extents() {
        FlowPane row = new FlowPane(4, 4);
        for (Extent extent : Extent.values()) {
            Button button = new Button(extent.title());
            button.setId("export-" + extent.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("tab-button");
            button.setOnAction(event -> model.extent().set(extent));
            model.extent().subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now == extent));
            if (extent == Extent.SELECTION) {
                model.selected().subscribe(rows -> {
                    button.setText(extent.title() + "  " + Words.number(rows.size()));
                    button.setDisable(rows.isEmpty());
                });
            }
            row.getChildren().add(button);
        }
        ComboBox<String> lists = new ComboBox<>(model.lists());
        lists.setId("export-list-name");
        lists.setAccessibleText("The list to export");
        lists.setPromptText("Which list");
        lists.valueProperty().bindBidirectional(model.list());
        visibleWhen(lists, model.extent().isEqualTo(Extent.LIST));
        row.getChildren().add(lists);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node formats() {
        FlowPane row = new FlowPane(4, 4);
        row.getChildren()
                .setAll(Arrays.stream(ExportFormat.values()).map(this::format).toList());
        return row;
    }

    private Button format(ExportFormat format) {
        Button button = new Button(FormatNames.of(format));
        button.setId("export-format-" + format.key());
        button.getStyleClass().add("tab-button");
        button.setOnAction(event -> model.format().set(format));
        model.format().subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now == format));
        return button;
    }

    private Node options() {
        CheckBox abstracts = new CheckBox("Abstracts");
        abstracts.setId("export-abstracts");
        abstracts.selectedProperty().bindBidirectional(model.abstracts());
        CheckBox comments = new CheckBox("What is missing, as comments");
        comments.setId("export-comments");
        comments.selectedProperty().bindBidirectional(model.comments());
        visibleWhen(comments, model.format().map(ExportFormat::hasComments));
        visibleWhen(abstracts, model.format().map(format -> format != ExportFormat.TEXT));
        HBox row = new HBox(16, styles(), abstracts, comments);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(OPTIONS_HEIGHT);
        return row;
    }

    private Node styles() {
        ComboBox<String> styles =
                new ComboBox<>(FXCollections.observableArrayList("apa", "ieee", "nature", "acm", "chicago"));
        styles.setId("export-style");
        styles.setAccessibleText("Citation style: a name, or an id of citationstyles.org");
        styles.setTooltip(new Tooltip("A style by name, by its id of citationstyles.org, or from a file"));
        styles.setEditable(true);
        styles.setPrefWidth(STYLE_WIDTH);
        styles.valueProperty().bindBidirectional(model.style());
        HBox part = new HBox(4, styles, commands.styleFile().iconButton());
        part.setAlignment(Pos.CENTER_LEFT);
        visibleWhen(part, model.format().map(ExportFormat::hasStyle));
        return part;
    }

    private static void visibleWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private void show(ExportPreview now) {
        preview.setText(now.text());
        count.setText(
                now.papers() > ExportViewModel.SHOWN
                        ? "the first %d of %s".formatted(ExportViewModel.SHOWN, Words.count(now.papers(), "paper"))
                        : Words.count(now.papers(), "paper"));
        String of = now.papers() > now.checked().written()
                ? " of the first " + Words.number(now.checked().written())
                : "";
        missing.setText(
                "MISSING OR DOUBTFUL IN " + Words.number(now.checked().doubtful()) + of.toUpperCase(Locale.ENGLISH));
        Map<String, List<Doubt>> entries = now.checked().doubts().stream()
                .collect(Collectors.groupingBy(Doubt::key, LinkedHashMap::new, Collectors.toList()));
        List<Node> rows = new ArrayList<>();
        entries.values().stream().limit(DOUBTS_SHOWN).map(ExportView::row).forEach(rows::add);
        if (now.checked().doubtful() > rows.size()) {
            Label more =
                    new Label("and %s more".formatted(Words.number(now.checked().doubtful() - rows.size())));
            more.getStyleClass().addAll(Style.MUTED, Style.SMALL);
            rows.add(more);
        }
        doubts.getChildren().setAll(rows);
    }

    /** An entry, and what is missing in it. */
    private static Node row(List<Doubt> entry) {
        Doubt first = entry.getFirst();
        String what = entry.stream().map(Doubt::message).collect(Collectors.joining(", "));
        Label title = new Label(DisplayText.of(first.title()).text());
        title.getStyleClass().add(Style.SMALL);
        title.setMinWidth(TITLE_MIN);
        Label lacks = new Label(what);
        lacks.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        lacks.setMinWidth(0);
        HBox row = new HBox(12, title, lacks);
        Tooltip.install(row, new Tooltip(first.title() + "\n" + what));
        return row;
    }

    private void showLive(VBox part) {
        part.setVisible(!model.live().isEmpty());
        live.getChildren().setAll(model.live().stream().map(this::row).toList());
    }

    private Node row(LiveExport export) {
        Label name = new Label(export.file().toString(), new FontIcon("fth-file-text"));
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(export.file().toString()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label of = new Label(FormatNames.of(export.format()) + " of " + words(export.scope()));
        of.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        of.setMinWidth(Region.USE_PREF_SIZE);
        Button stop = new Button("Stop");
        stop.getStyleClass().add(Style.PLAIN_LINK);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setAccessibleText("Keep " + export.file() + " current no longer");
        stop.setTooltip(new Tooltip("The file stays as it is, and follows no more"));
        stop.setOnAction(event -> model.unfollow(export));
        HBox row = new HBox(8, name, of, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String words(ExportScope scope) {
        return switch (scope) {
            case ExportScope.All _ -> "the library";
            case ExportScope.Listed listed -> "“" + listed.list() + "”";
            case ExportScope.Found found -> found.query();
            case ExportScope.Chosen _, ExportScope.Rows _ -> "some papers";
        };
    }

    private Node bottom() {
        Button copy = commands.copy().button();
        copy.getStyleClass().add(Style.PRIMARY);
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("Progress of the export");
        bar.setPrefWidth(120);
        Button cancel = commands.cancel().button();
        cancel.getStyleClass().add(Style.PLAIN_LINK);
        HBox work = new HBox(8, bar, cancel);
        work.setAlignment(Pos.CENTER_LEFT);
        model.step().subscribe(step -> {
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
