package org.lectern.desktop.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ExportPreview;
import org.lectern.desktop.base.CoreSentences;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.export.check.Doubt;
import org.lectern.text.DisplayText;

/** What is missing or doubtful in the entries of an export, entry by entry. */
final class DoubtsView {
    private static final Texts TEXTS = Texts.of(DoubtsView.class);
    private static final CoreSentences SENTENCES = CoreSentences.of(TEXTS, "doubt.");

    /** More of them are counted, not shown. */
    private static final int MOST = 200;

    private static final double HEIGHT = 100;
    private static final double TITLE_WIDTH = 240;

    private final Label heading = new Label();
    private final VBox rows = new VBox(2);

    /** Builds the part; it is there while there is something to say. */
    Node createView(ExportViewModel model) {
        heading.setId("export-missing");
        heading.getStyleClass().add(Style.SECTION_LABEL);
        ScrollPane list = new ScrollPane(rows);
        list.setId("export-doubts");
        list.setAccessibleText(TEXTS.get("doubts"));
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.prefViewportHeightProperty().bind(rows.heightProperty().map(all -> Math.min(all.doubleValue(), HEIGHT)));
        list.setMinHeight(Region.USE_PREF_SIZE);
        VBox part = new VBox(6, heading, list);
        part.managedProperty().bind(part.visibleProperty());
        model.preview().subscribe(now -> {
            now.ifPresent(this::show);
            part.setVisible(now.map(ExportPreview::checked)
                    .filter(checked -> checked.doubtful() + checked.otherKeys() > 0)
                    .isPresent());
        });
        return part;
    }

    private void show(ExportPreview now) {
        int checked = now.checked().written();
        int doubtful = now.checked().doubtful();
        String title = now.papers() > checked
                ? TEXTS.get("doubts.title.of", doubtful, checked)
                : TEXTS.get("doubts.title", doubtful);
        heading.setText(title.toUpperCase(Texts.language()));
        Map<String, List<Doubt>> entries = now.checked().doubts().stream()
                .collect(Collectors.groupingBy(Doubt::key, LinkedHashMap::new, Collectors.toList()));
        List<Node> shown = new ArrayList<>();
        entries.values().stream().limit(MOST).map(DoubtsView::row).forEach(shown::add);
        if (doubtful > shown.size()) {
            shown.add(muted(TEXTS.get("doubts.more", doubtful - shown.size())));
        }
        if (now.checked().otherKeys() > 0) {
            shown.add(muted(TEXTS.get("doubts.keys", now.checked().otherKeys())));
        }
        rows.getChildren().setAll(shown);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        return label;
    }

    /** An entry, and what is missing in it. */
    private static Node row(List<Doubt> entry) {
        Doubt first = entry.getFirst();
        String what =
                entry.stream().map(doubt -> SENTENCES.told(doubt.message())).collect(Collectors.joining(", "));
        Label title = new Label(DisplayText.of(first.title()).text());
        title.getStyleClass().add(Style.SMALL);
        title.setMinWidth(TITLE_WIDTH);
        title.setMaxWidth(TITLE_WIDTH);
        Label lacks = muted(what);
        lacks.setMinWidth(0);
        HBox row = new HBox(12, title, lacks);
        Tip.set(row, first.title() + "\n" + what);
        return row;
    }
}
