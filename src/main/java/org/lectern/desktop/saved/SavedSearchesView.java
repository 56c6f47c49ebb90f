package org.lectern.desktop.saved;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.SavedCount;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.library.SavedSearch;

/** The saved searches: a heading with what saves the search as it is, a row each, and the field in which one gets its name. */
public final class SavedSearchesView {
    private static final Texts TEXTS = Texts.of(SavedSearchesView.class);

    /** Of eight searches; more are scrolled, so that the facets keep their room. */
    private static final double TALLEST = 8 * 24;

    private final SavedSearchesViewModel model;
    private final Command save;
    private final VBox rows = new VBox();
    private final ScrollPane list = new ScrollPane(rows);
    private final TextField name = new TextField();
    private final VBox section = new VBox(4);

    /**
     * The saved searches.
     *
     * @param save begins to save the search as it is
     */
    public SavedSearchesView(SavedSearchesViewModel model, Command save) {
        this.model = model;
        this.save = save;
    }

    /** Builds the section. Its heading stands there always, so that nothing below moves while one types. */
    public Node createView() {
        Label heading = new Label(TEXTS.get("title"));
        heading.getStyleClass().add(Style.SECTION_LABEL);
        Button saving = save.button();
        saving.setText(TEXTS.get("save"));
        saving.getStyleClass().addAll(Style.PLAIN_LINK, Style.MORE);
        saving.visibleProperty().bind(save.enabled());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading, gap, saving);
        top.setAlignment(Pos.CENTER_LEFT);
        buildName();
        section.setId("saved-searches");
        section.getStyleClass().add(Style.SAVED);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setFocusTraversable(false);
        list.setMaxHeight(TALLEST);
        list.managedProperty().bind(list.visibleProperty());
        section.getChildren().addAll(top, name, list);
        model.searches().subscribe(this::show);
        model.naming().subscribe(this::ask);
        return section;
    }

    private void buildName() {
        name.setId("saved-name");
        name.setPromptText(TEXTS.get("name"));
        name.setAccessibleText(TEXTS.get("name.told"));
        name.setAccessibleHelp(TEXTS.get("name.help"));
        name.managedProperty().bind(name.visibleProperty());
        name.setVisible(false);
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.named(name.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.unnamed();
                event.consume();
            }
        });
        name.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.unnamed();
            }
        });
    }

    private void ask(Optional<SavedSearch> named) {
        name.setVisible(named.isPresent());
        named.ifPresent(search -> {
            name.setText(search.name());
            name.requestFocus();
            name.selectAll();
        });
    }

    private void show(List<SavedCount> searches) {
        rows.getChildren()
                .setAll(searches.stream()
                        .map(count -> new SavedSearchRow(model, count))
                        .toList());
        list.setVisible(!searches.isEmpty());
    }
}
