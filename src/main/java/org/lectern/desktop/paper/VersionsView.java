package org.lectern.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.paper.Sighting;
import org.lectern.paper.Version;

/** The versions of a work that has several: a preprint and what was published, each with its link and its listings. */
final class VersionsView {
    private static final Texts TEXTS = Texts.of(VersionsView.class);

    private final Consumer<String> browser;
    private final VBox rows = new VBox(2);

    /**
     * An empty one.
     *
     * @param browser opens an address in the browser
     */
    VersionsView(Consumer<String> browser) {
        this.browser = browser;
        rows.setId("paper-versions");
        show(List.of());
    }

    /** What shows them; it takes no room while there are none. */
    VBox view() {
        return rows;
    }

    void show(List<Version> versions) {
        List<Node> lines = new ArrayList<>();
        if (!versions.isEmpty()) {
            Label heading = new Label(TEXTS.get("versions").toUpperCase(Texts.language()));
            heading.getStyleClass().add(Style.SECTION_LABEL);
            lines.add(heading);
        }
        versions.forEach(version -> lines.add(row(version, lines.size())));
        rows.getChildren().setAll(lines);
        rows.setVisible(!lines.isEmpty());
        rows.setManaged(!lines.isEmpty());
    }

    private Node row(Version version, int place) {
        Label kind = new Label(TEXTS.get("version." + version.kind().key()));
        kind.getStyleClass().add(Style.TAG);
        HBox tag = new HBox(kind);
        tag.setAlignment(Pos.CENTER_LEFT);
        tag.setMinWidth(72);
        Label facts = new Label(facts(version));
        facts.setMinWidth(0);
        Label files = new Label(
                version.sightings().stream().map(Sighting::listing).distinct().collect(Collectors.joining(", ")));
        files.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        files.setMinWidth(0);
        VBox words = new VBox(facts, files);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, tag, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("paper-version");
        version.url().ifPresent(url -> {
            Button open = new Button((version.arxivId().isPresent() ? "arXiv" : "DOI") + " ↗");
            open.setId("version-" + place);
            open.setAccessibleText(TEXTS.get("version.open." + version.kind().key(), url));
            Tip.set(open, url);
            open.getStyleClass().add(Style.PLAIN_LINK);
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setOnAction(event -> browser.accept(url));
            row.getChildren().add(open);
        });
        return row;
    }

    /** {@code arXiv 2603.00123 · 2 Mar 2026}, {@code NeurIPS · 14 Sep 2026 · 10.5555/1234567}. */
    static String facts(Version version) {
        List<String> facts = new ArrayList<>();
        version.arxivId().ifPresent(id -> facts.add("arXiv " + id));
        version.venue().ifPresent(facts::add);
        version.published().map(PaperFacts::shortDate).ifPresent(facts::add);
        version.doi().ifPresent(facts::add);
        return String.join(" · ", facts);
    }
}
