package org.lectern.desktop.paper;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Frames;
import org.lectern.desktop.base.SelectableFlow;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.paper.PaperViewModel.OpenPaper;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.Sighting;
import org.lectern.search.MarkedText;
import org.lectern.search.TopicReason;
import org.lectern.text.DisplayText;

/** The right pane: one paper, to be read. */
public final class PaperView {
    private static final Texts TEXTS = Texts.of(PaperView.class);

    /** About 70 characters of 15 px Inter. */
    private static final double MEASURE = 536;

    private static final double TITLE_MEASURE = 640;
    private static final double SIGHTING_PADDING = 12;

    private static final PseudoClass OF_TOPIC = PseudoClass.getPseudoClass("of-topic");

    private final PaperViewModel model;
    private final Consumer<String> browser;
    private final BiConsumer<Paper, Sighting> source;
    private final List<Command> copies;
    private final ObservableBooleanValue roles;
    private final PaperParts parts;
    private final SelectableFlow title;
    private final AbstractView text;
    private final FactsView facts;
    private final FlowPane links = new FlowPane(8, 8);
    private final VBox captions = new VBox(8);
    private final VersionsView versions;
    private final VBox sightings = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private Optional<Paper> shown = Optional.empty();

    /**
     * The pane of a paper.
     *
     * @param model the paper that is open
     * @param browser opens an address in the browser
     * @param source shows where a paper was seen
     * @param copies the commands that copy something of the paper
     * @param roles whether the abstract shows what its sentences do
     * @param parts what stands in the pane beside the paper's own texts
     */
    public PaperView(
            PaperViewModel model,
            Consumer<String> browser,
            BiConsumer<Paper, Sighting> source,
            List<Command> copies,
            ObservableBooleanValue roles,
            PaperParts parts) {
        this.roles = roles;
        this.parts = parts;
        this.model = model;
        this.browser = browser;
        this.source = source;
        this.copies = copies;
        this.versions = new VersionsView(browser);
        this.title = new SelectableFlow(Style.PAPER_TITLE, menu());
        this.text = new AbstractView(id("abstract"), this::menu);
        this.facts = new FactsView(id("facts"));
    }

    /** Builds the pane. */
    public Node createView() {
        title.setId(id("title"));
        title.setMaxWidth(TITLE_MEASURE);
        text.setMaxWidth(MEASURE);
        facts.setMaxWidth(TITLE_MEASURE);
        links.setId(id("links"));
        links.setMaxWidth(TITLE_MEASURE);
        links.setRowValignment(VPos.CENTER);
        captions.setMaxWidth(MEASURE);
        sightings.setMaxWidth(MEASURE);
        versions.view().setMaxWidth(MEASURE);
        model.versions().subscribe(versions::show);
        VBox column = new VBox(
                title,
                facts,
                links,
                parts.above(),
                text,
                parts.marks(),
                parts.note(),
                parts.related(),
                captions,
                versions.view(),
                sightings);
        column.getStyleClass().add("paper-column");
        column.setFillWidth(true);
        scroll.setId(parts.id());
        scroll.setAccessibleText(TEXTS.get("pane"));
        scroll.getStyleClass().add(Style.PAPER_PANE);
        scroll.setContent(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane pane = new StackPane(scroll, parts.nothing());
        pane.getStyleClass().add("paper-back");
        Runnable show = () -> {
            Optional<OpenPaper> open = model.open().get();
            scroll.setVisible(open.isPresent());
            pane.getChildren().getLast().setVisible(open.isEmpty());
            open.ifPresent(this::show);
        };
        show.run();
        // The hits among which it is are painted first.
        Runnable refresh = Frames.later(show);
        model.open().subscribe(refresh);
        model.lit().subscribe((before, now) -> model.open().get().ifPresent(this::showTexts));
        roles.subscribe((before, now) -> model.open().get().ifPresent(this::showTexts));
        return pane;
    }

    private String id(String part) {
        return parts.id() + "-" + part;
    }

    private String prefix() {
        return parts.id().equals(PaperParts.MAIN) ? "" : parts.id() + "-";
    }

    private void show(OpenPaper open) {
        showTexts(open);
        Metadata known = open.paper().metadata();
        if (!shown.equals(Optional.of(open.paper()))) {
            shown = Optional.of(open.paper());
            facts.show(open.paper());
            List<Button> buttons = open.links().stream().map(this::button).toList();
            links.getChildren().setAll(parts.actions());
            links.getChildren().addAll(buttons);
            links.setVisible(!links.getChildren().isEmpty());
            links.setManaged(!links.getChildren().isEmpty());
            showCaptions(known.figureCaptions());
            showSightings(open.paper());
            scroll.setVvalue(0);
        }
    }

    /** Title and abstract, marked where the query matches them, or where that is which made a topic. */
    private void showTexts(OpenPaper open) {
        Optional<TopicReason> reason = model.lit().get();
        title.show(reason.map(TopicReason::title).orElse(open.title()));
        boolean unknown = open.paper().metadata().abstractText().isEmpty();
        text.show(
                unknown
                        ? MarkedText.unmarked(TEXTS.get("abstract.none"))
                        : reason.map(TopicReason::abstractText).orElse(open.abstractText()),
                unknown || !roles.get() ? List.of() : open.roles());
        title.pseudoClassStateChanged(OF_TOPIC, reason.isPresent());
        text.state(OF_TOPIC, reason.isPresent());
    }

    private Button button(PaperLink link) {
        Button button = new Button(link.title() + " ↗");
        button.setId(prefix() + "link-" + link.name());
        button.getStyleClass().add("small-button");
        button.setMnemonicParsing(false);
        button.setAccessibleText(TEXTS.get("link.open", link.title(), link.url()));
        Tip.set(button, link.url());
        button.setOnAction(event -> browser.accept(link.url()));
        return button;
    }

    private void showCaptions(List<String> texts) {
        List<Node> lines = new ArrayList<>();
        if (!texts.isEmpty()) {
            lines.add(heading(texts.size() == 1 ? TEXTS.get("figure") : TEXTS.get("figures")));
            for (String caption : texts) {
                SelectableFlow line = new SelectableFlow(Style.CAPTION, menu());
                line.setId(id("caption-" + lines.size()));
                line.setLineSpacing(3);
                line.show(MarkedText.unmarked(DisplayText.of(caption).text()));
                lines.add(line);
            }
        }
        captions.getChildren().setAll(lines);
        captions.setManaged(!lines.isEmpty());
    }

    private void showSightings(Paper paper) {
        List<Node> lines = new ArrayList<>();
        lines.add(heading(TEXTS.get("seen-in")));
        for (Sighting place : paper.sightings()) {
            Button row = sighting(place);
            row.setId(prefix() + "sighting-" + lines.size());
            row.setOnAction(event -> source.accept(paper, place));
            lines.add(row);
        }
        Label seen = new Label(PaperFacts.seen(paper, ZoneId.systemDefault()));
        seen.setId(id("seen"));
        seen.getStyleClass().addAll(Style.MUTED, Style.SMALL, "paper-seen");
        lines.add(seen);
        sightings.getChildren().setAll(lines);
    }

    private static Button sighting(Sighting place) {
        Label listing = new Label(place.listing(), new FontIcon("fth-file-text"));
        listing.setMinWidth(0);
        Label lines = new Label(PaperFacts.lines(place));
        lines.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        lines.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        gap.setMinWidth(12);
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(listing, gap, lines);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(first);
        if (!place.listing().equals(place.file())) {
            Label file = new Label(place.file());
            file.getStyleClass().addAll(Style.MUTED, Style.SMALL, "sighting-file");
            words.getChildren().add(file);
        }
        Button row = new Button(null, words);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add(Style.SIGHTING);
        row.setMaxWidth(Double.MAX_VALUE);
        words.prefWidthProperty().bind(row.widthProperty().subtract(SIGHTING_PADDING));
        row.setAccessibleText(TEXTS.get("sighting", place.listing(), PaperFacts.lines(place)));
        Tip.set(row, TEXTS.get("sighting.how", place.layout(), place.ordinal()));
        return row;
    }

    private static Label heading(String text) {
        Label label = new Label(text.toUpperCase(Texts.language()));
        label.getStyleClass().add(Style.SECTION_LABEL);
        return label;
    }

    private List<MenuItem> menu() {
        return copies.stream().map(Command::menuItem).toList();
    }
}
