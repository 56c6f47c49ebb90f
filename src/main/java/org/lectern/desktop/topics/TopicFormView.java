package org.lectern.desktop.topics;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.KeyWords;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;
import org.lectern.desktop.base.Wrapping;

/** The fields of a topic, with what its rule finds, and what else can be done with it. */
final class TopicFormView {
    private static final Texts TEXTS = Texts.of(TopicFormView.class);
    private static final double WIDEST = 680;
    private static final int RULE_LINES = 7;
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final TopicBookViewModel book;
    private final TopicFormViewModel form;
    private final TopicPageViewModel page;
    private final TextField name = new TextField();

    TopicFormView(TopicBookViewModel book, TopicPageViewModel page) {
        this.book = book;
        this.form = book.form();
        this.page = page;
    }

    Node createView() {
        name.setId("topic-form-name");
        name.getStyleClass().add("topic-form-name");
        TextField synonyms = new TextField();
        synonyms.setId("topic-form-synonyms");
        synonyms.setPromptText(TEXTS.get("form.synonyms.prompt"));
        TextArea about = area("topic-form-about", 2);
        about.setPromptText(TEXTS.get("form.about.prompt"));
        TextArea rule = area("topic-form-rule", RULE_LINES);
        rule.setPromptText(TEXTS.get("form.rule.prompt"));
        rule.getStyleClass().add("rule-field");
        TopicField parent =
                new TopicField("topic-form-parent", TEXTS.get("form.parent.prompt"), book::names, chosen -> {});
        bind(name, form.name(), TEXTS.get("form.name"));
        bind(synonyms, form.synonyms(), TEXTS.get("form.synonyms"));
        bind(about, form.about(), TEXTS.get("form.about"));
        bind(rule, form.rule(), TEXTS.get("form.rule"));
        bind(parent, form.parent(), TEXTS.get("form.parent"));
        VBox column = new VBox(
                12,
                head(),
                part(TEXTS.get("form.name"), name),
                part(TEXTS.get("form.synonyms.heading"), synonyms),
                part(TEXTS.get("form.about.heading"), about),
                new VBox(4, Headings.of(TEXTS.get("form.rule")), rule, new EffectView(form).createView()),
                part(TEXTS.get("form.parent"), parent),
                refusal(),
                bottom());
        column.getStyleClass().add("topic-column");
        column.setMaxWidth(WIDEST);
        column.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                form.save();
                event.consume();
            }
        });
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("topic-form");
        scroll.setAccessibleText(TEXTS.get("form"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Node nothing = EmptyState.of(
                "topic-form-none", "fth-tag", TEXTS.get("form.none"), TEXTS.get("form.none.text"), List.of());
        form.shown().subscribe(shown -> {
            scroll.setVisible(shown.isPresent());
            nothing.setVisible(shown.isEmpty());
            if (shown.filter(TopicFormViewModel.Shown::isNew).isPresent()) {
                name.requestFocus();
            }
        });
        return new StackPane(scroll, nothing);
    }

    private static TextArea area(String id, int lines) {
        TextArea area = new TextArea();
        area.setId(id);
        Wrapping.on(area);
        area.setPrefRowCount(lines);
        // Tab goes on: a rule has none.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
                event.consume();
            }
        });
        return area;
    }

    private static void bind(TextInputControl field, StringProperty text, String name) {
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
    }

    private static Node part(String name, Node field) {
        Label heading = Headings.of(name);
        heading.setLabelFor(field);
        return new VBox(4, heading, field);
    }

    private Node head() {
        Label what = new Label();
        what.setId("topic-form-what");
        what.getStyleClass().add(Style.SHEET_TITLE);
        Runnable tell = () -> what.setText(form.shown()
                .get()
                .map(shown -> shown.isNew() ? TEXTS.get("form.new") : shown.as().name())
                .orElse(""));
        form.shown().subscribe(tell);
        Button show = button("topic-form-page", TEXTS.get("form.page"), TEXTS.get("form.page.told"));
        show.getStyleClass().add(Style.PLAIN_LINK);
        show.setOnAction(event -> {
            book.close();
            book.selected().get().ifPresent(page::open);
        });
        show.visibleProperty().bind(book.selected().map(Optional::isPresent));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, what, gap, show);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node refusal() {
        Label refusal = new Label(null, new FontIcon("fth-alert-triangle"));
        refusal.setId("topic-form-refusal");
        Wrapping.on(refusal);
        refusal.getStyleClass().addAll(Style.SMALL, "rule-problem");
        refusal.managedProperty().bind(refusal.visibleProperty());
        form.refusal().subscribe(why -> {
            refusal.setVisible(why.isPresent());
            refusal.setText(why.orElse(""));
        });
        return refusal;
    }

    private Node bottom() {
        Button save = button("topic-form-save", TEXTS.get("form.save"), TEXTS.get("form.save.told"));
        save.getStyleClass().add(Style.PRIMARY);
        Tip.set(save, TEXTS.get("form.save.help", KeyWords.of(SAVE)));
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !form.isChanged().get() || form.problem().get().isPresent(),
                        form.isChanged(),
                        form.problem()));
        save.setOnAction(event -> form.save());
        Button discard = button("topic-form-discard", TEXTS.get("form.discard"), TEXTS.get("form.discard.told"));
        discard.disableProperty().bind(form.isChanged().not());
        discard.setOnAction(event -> form.discard());
        TopicField merge = new TopicField("topic-form-merge", TEXTS.get("form.merge"), book::names, into -> {
            if (!into.isBlank()) {
                book.mergeInto(into);
            }
        });
        Tip.set(merge, TEXTS.get("form.merge.help"));
        book.selected().subscribe(topic -> merge.clear());
        Button remove = button("topic-form-remove", TEXTS.get("form.remove"), TEXTS.get("form.remove.told"));
        remove.setOnAction(event -> book.remove());
        Button reset = button("topic-form-reset", TEXTS.get("form.reset"), TEXTS.get("form.reset.told"));
        Tip.set(reset, TEXTS.get("form.reset.help"));
        reset.disableProperty().bind(book.isEdited().not());
        reset.setOnAction(event -> book.reset());
        HBox others = new HBox(8, merge, reset, remove);
        others.setAlignment(Pos.CENTER_RIGHT);
        others.visibleProperty().bind(book.selected().map(Optional::isPresent));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bottom = new HBox(8, save, discard, gap, others);
        bottom.setAlignment(Pos.CENTER_LEFT);
        return bottom;
    }

    private static Button button(String id, String text, String told) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(told);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
