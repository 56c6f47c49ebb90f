package org.lectern.desktop.status;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Step;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Words;
import org.lectern.desktop.imports.ImportViewModel;
import org.lectern.desktop.library.Done;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.search.SearchViewModel;

/** The line at the bottom: how much there is, how long the search took, the work under way, and what was done last, which a button takes back. */
public final class StatusView {
    private static final Texts TEXTS = Texts.of(StatusView.class);

    private final SearchViewModel search;
    private final LibraryViewModel library;
    private final ImportViewModel imports;
    private final IntFunction<Optional<Button>> triage;

    /**
     * The line.
     *
     * @param triage a button that goes through so many new papers
     */
    public StatusView(
            SearchViewModel search,
            LibraryViewModel library,
            ImportViewModel imports,
            IntFunction<Optional<Button>> triage) {
        this.triage = triage;
        this.search = search;
        this.library = library;
        this.imports = imports;
    }

    /** Builds the line. */
    public Node createView() {
        Label figures = new Label();
        figures.setId("status-figures");
        figures.setMinWidth(Label.USE_PREF_SIZE);
        library.statistics()
                .subscribe(counted -> figures.setText(
                        counted.map(all -> TEXTS.get("figures", Words.papers(all.papers()), all.listings()))
                                .orElse("")));
        Label found = new Label();
        found.setId("status-found");
        found.setMinWidth(Label.USE_PREF_SIZE);
        search.state()
                .subscribe(state -> found.setText(search.result()
                        .map(result -> TEXTS.get("found", result.total(), Words.took(result.took())))
                        .orElse("")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(16, figures, found, gap, work(), last());
        line.setId("status");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(Style.STATUS_BAR);
        return line;
    }

    private Node work() {
        Label what = new Label();
        what.setId("progress-text");
        what.setMaxWidth(520);
        // A long name gives way before the time left.
        what.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        ProgressBar bar = new ProgressBar();
        bar.setId("progress");
        bar.setAccessibleText(TEXTS.get("progress"));
        bar.setPrefWidth(140);
        Button cancel = new Button(TEXTS.get("cancel"));
        cancel.setId("import-cancel");
        cancel.setAccessibleText(TEXTS.get("cancel.told"));
        cancel.getStyleClass().add(Style.PLAIN_LINK);
        cancel.setOnAction(event -> imports.cancel());
        HBox work = new HBox(8, what, bar, cancel);
        work.setAlignment(Pos.CENTER_LEFT);
        work.managedProperty().bind(work.visibleProperty());
        imports.step().subscribe(step -> {
            work.setVisible(step.isPresent());
            what.setText(step.map(Step::what).orElse(""));
            bar.setProgress(step.map(Step::share).orElse(0.0));
        });
        return work;
    }

    private Node last() {
        Label text = new Label();
        text.setId("status-last");
        FontIcon warning = new FontIcon("fth-alert-triangle");
        Button button = new Button();
        button.setId("undo");
        button.setOnAction(event -> library.takeBack());
        button.getStyleClass().add(Style.PLAIN_LINK);
        button.visibleProperty().bind(library.canTakeBack());
        button.managedProperty().bind(button.visibleProperty());
        button.setMinWidth(Button.USE_PREF_SIZE);
        HBox brought = new HBox();
        brought.setAlignment(Pos.CENTER);
        HBox last = new HBox(4, text, brought, button);
        last.setAlignment(Pos.CENTER_RIGHT);
        library.lastDone().subscribe(done -> {
            text.setText(done.map(Done::text).orElse(""));
            brought.getChildren()
                    .setAll(done.flatMap(what -> triage.apply(what.brought())).stream()
                            .toList());
            String back = done.map(Done::back).orElse(TEXTS.get("undo"));
            button.setText(back);
            button.setAccessibleText(
                    TEXTS.get("undo.told", back, done.map(Done::what).orElse("")));
            text.setGraphic(done.filter(Done::failed).isPresent() ? warning : null);
        });
        last.visibleProperty().bind(library.lastDone().map(Optional::isPresent));
        return last;
    }
}
