package org.lectern.desktop.export;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ExportScope;
import org.lectern.LiveExport;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;

/** The files that follow something, and what lets each go. */
final class LiveFilesView {
    private static final Texts TEXTS = Texts.of(LiveFilesView.class);

    private final ExportViewModel model;
    private final VBox files = new VBox(4);

    LiveFilesView(ExportViewModel model) {
        this.model = model;
    }

    /** Builds the part; it is there while there are such files. */
    Node createView() {
        Label heading = new Label(TEXTS.get("live.heading").toUpperCase(Texts.language()));
        heading.getStyleClass().add(Style.SECTION_LABEL);
        VBox part = new VBox(6, heading, files);
        part.managedProperty().bind(part.visibleProperty());
        ListChangeListener<LiveExport> changed = change -> show(part);
        model.live().addListener(changed);
        show(part);
        return part;
    }

    private void show(VBox part) {
        part.setVisible(!model.live().isEmpty());
        files.getChildren().setAll(model.live().stream().map(this::row).toList());
    }

    private Node row(LiveExport export) {
        Label name = new Label(export.file().toString(), new FontIcon("fth-file-text"));
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tip.set(name, export.file().toString());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label of = new Label(TEXTS.get("live.of", FormatNames.of(export.format()), words(export.scope())));
        of.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        of.setMinWidth(Region.USE_PREF_SIZE);
        Button stop = new Button(TEXTS.get("live.stop"));
        stop.getStyleClass().add(Style.PLAIN_LINK);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setAccessibleText(TEXTS.get("live.stop.told", export.file()));
        Tip.set(stop, TEXTS.get("live.stop.tip"));
        stop.setOnAction(event -> model.files().unfollow(export));
        HBox row = new HBox(8, name, of, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String words(ExportScope scope) {
        return switch (scope) {
            case ExportScope.All _ -> TEXTS.get("live.library");
            case ExportScope.Listed listed -> TEXTS.get("live.list", listed.list());
            case ExportScope.Found found -> found.query();
            case ExportScope.Chosen _, ExportScope.Rows _ -> TEXTS.get("live.some");
        };
    }
}
