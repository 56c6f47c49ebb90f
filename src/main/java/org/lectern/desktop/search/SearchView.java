package org.lectern.desktop.search;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Wrapping;
import org.lectern.search.Invalid;
import org.lectern.search.SearchResult;

/** The search field, and the line that says what is wrong with the query. */
public final class SearchView {
    private static final Texts TEXTS = Texts.of(SearchView.class);
    private static final int LONGEST_SUGGESTION = 60;

    private final SearchViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final Label hint = new Label();
    private final Button clear = new Button(null, new FontIcon("fth-x"));
    private final Label problem = new Label();
    private final Hyperlink suggestion = new Hyperlink();
    private final HBox problemLine = new HBox(12, problem, suggestion);
    private final Runnable down;
    private final Runnable up;

    /**
     * The field of a search.
     *
     * @param model the search
     * @param shortcut the keys that bring one here, as they are shown
     * @param down what the down key does: moves through the hits
     * @param up what the up key does
     */
    public SearchView(SearchViewModel model, String shortcut, Runnable down, Runnable up) {
        this.model = model;
        this.down = down;
        this.up = up;
        hint.setText(shortcut);
    }

    /** Builds the field. */
    public Node createView() {
        field.setId("search-field");
        field.getStyleClass().add(Style.SEARCH_FIELD);
        field.setPromptText(TEXTS.get("prompt"));
        field.setAccessibleText(TEXTS.get("field"));
        field.setAccessibleHelp(TEXTS.get("field.help"));
        hint.getStyleClass().add(Style.SHORTCUT_HINT);
        hint.setMinWidth(Label.USE_PREF_SIZE);
        hint.setMouseTransparent(true);
        clear.setId("search-clear");
        clear.setAccessibleText(TEXTS.get("clear"));
        clear.getStyleClass().addAll(Style.ICON_BUTTON, "in-field");
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> {
            field.clear();
            field.requestFocus();
        });
        HBox right = new HBox(4, hint, clear);
        right.setAlignment(Pos.CENTER_RIGHT);
        field.setRight(right);
        bind();
        return field;
    }

    /** Builds the line for a query that was not wholly understood; it takes no room while there is nothing to say. */
    public Node createProblemLine() {
        problem.setId("query-problem");
        problem.setGraphic(new FontIcon("fth-alert-circle"));
        Wrapping.on(problem);
        problem.setMinWidth(0);
        suggestion.setId("query-suggestion");
        suggestion.setMinWidth(Hyperlink.USE_PREF_SIZE);
        suggestion.managedProperty().bind(suggestion.visibleProperty());
        problemLine.setAlignment(Pos.BASELINE_LEFT);
        problemLine.getStyleClass().add(Style.PROBLEM_LINE);
        problemLine.managedProperty().bind(problemLine.visibleProperty());
        model.state().subscribe(state -> {
            Optional<String> text = model.result().flatMap(SearchResult::notice);
            problem.setText(text.orElse(""));
            suggest(model.result().flatMap(SearchResult::invalid).flatMap(Invalid::suggestion));
            problemLine.setVisible(text.isPresent());
        });
        return problemLine;
    }

    /** Offers the query as it was read; a long one is hardly worth more than the sentence. */
    private void suggest(Optional<String> query) {
        Optional<String> offered = query.filter(text -> text.length() <= LONGEST_SUGGESTION);
        suggestion.setVisible(offered.isPresent());
        offered.ifPresent(text -> {
            suggestion.setText(TEXTS.get("write", text));
            suggestion.setAccessibleText(TEXTS.get("write.told", text));
            suggestion.setOnAction(event -> {
                field.setText(text);
                field.requestFocus();
                field.end();
            });
        });
    }

    public TextField field() {
        return field;
    }

    /** In colours at once while somebody types; what is wrong is known with the answer. */
    private void colour() {
        Optional<Integer> problem = model.result()
                .filter(result -> result.request().query().equals(field.getText()))
                .flatMap(SearchResult::invalid)
                .map(Invalid::position);
        QueryColours.paint(field, problem);
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.query());
        field.textProperty().subscribe(text -> colour());
        field.fontProperty().subscribe(font -> colour());
        model.state().subscribe(state -> colour());
        var typed = Bindings.isNotEmpty(field.textProperty());
        clear.visibleProperty().bind(typed);
        clear.managedProperty().bind(typed);
        hint.visibleProperty().bind(typed.not());
        hint.managedProperty().bind(typed.not());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isConsumed()) {
                return; // It was for what is offered below the field.
            }
            if (event.getCode() == KeyCode.DOWN) {
                down.run();
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                up.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
    }
}
