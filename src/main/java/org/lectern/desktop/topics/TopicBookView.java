package org.lectern.desktop.topics;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.base.Tip;

/** The topic book in place of the three panes: the tree at the left, the topic at hand beside it; and what is new. */
public final class TopicBookView {
    private static final Texts TEXTS = Texts.of(TopicBookView.class);
    private static final double TREE_WIDTH = 372;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TopicModels models;
    private final TopicBookViewModel model;
    private final VBox view = new VBox();
    private final TextField filter = new TextField();
    private final StackPane content = new StackPane();
    private final BorderPane book = new BorderPane();
    private final Button bookTab = tab("topics-book-tab", TEXTS.get("topics"));
    private final Button newTab = tab("topics-new-tab", TEXTS.get("book.new"));

    public TopicBookView(TopicModels models) {
        this.models = models;
        this.model = models.book();
    }

    /** Builds the view; what is in it is made when it first opens. */
    public Node createView() {
        view.setId("topics");
        view.getStyleClass().add("duplicates");
        view.setVisible(false);
        StackPane.setMargin(view, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        model.isOpen().subscribe(open -> {
            if (open && view.getChildren().isEmpty()) {
                build();
            }
            view.setVisible(open);
            if (open && model.form().shown().get().isEmpty()) {
                filter.requestFocus();
            }
        });
        return view;
    }

    private void build() {
        TreeView<BookRow> tree = new BookTree(model).createView();
        VBox.setVgrow(tree, Priority.ALWAYS);
        filter.setId("topics-filter");
        filter.setPromptText(TEXTS.get("book.filter"));
        filter.setAccessibleText(TEXTS.get("book.filter.told"));
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                tree.requestFocus();
                if (tree.getSelectionModel().isEmpty()) {
                    tree.getSelectionModel().select(0);
                }
                event.consume();
            }
        });
        VBox.setMargin(filter, new Insets(0, 13, 0, 0));
        VBox side = new VBox(8, filter, tree, buttons());
        side.getStyleClass().add("topics-side");
        side.setPrefWidth(TREE_WIDTH);
        side.setMinWidth(TREE_WIDTH);
        book.setLeft(side);
        book.setCenter(new VBox(faults(), grown(new TopicFormView(model, models.page()).createView())));
        VBox.setVgrow(content, Priority.ALWAYS);
        view.getChildren().setAll(head(), content);
        showBook();
        model.form().shown().subscribe(shown -> {
            if (shown.filter(TopicFormViewModel.Shown::isNew).isPresent()) {
                showBook();
            }
        });
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private Node head() {
        Label title = new Label(TEXTS.get("book.title"));
        title.getStyleClass().add(Style.SHEET_TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        model.rows().subscribe(rows -> bookTab.setText(TEXTS.get("book.tab", model.size())));
        bookTab.setOnAction(event -> showBook());
        Node phrases = new NewPhrasesView(models.phrases(), models::tryRule, this::showBook).createView();
        newTab.setOnAction(event -> showNew(phrases));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.setId("topics-close");
        close.setAccessibleText(TEXTS.get("book.close"));
        close.getStyleClass().add(Style.ICON_BUTTON);
        close.setOnAction(event -> model.close());
        HBox head = new HBox(8, title, bookTab, newTab, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("duplicates-head");
        return head;
    }

    private void showBook() {
        show(book, bookTab);
    }

    private void showNew(Node phrases) {
        show(phrases, newTab);
        models.phrases().look();
    }

    private void show(Node shown, Button tab) {
        content.getChildren().setAll(shown);
        bookTab.pseudoClassStateChanged(CHOSEN, tab.equals(bookTab));
        newTab.pseudoClassStateChanged(CHOSEN, tab.equals(newTab));
    }

    private static Button tab(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("tab-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node buttons() {
        Button create = button("topics-create", TEXTS.get("book.create"), TEXTS.get("book.create.told"));
        create.setOnAction(event -> model.create());
        Button load = button("topics-import", TEXTS.get("book.import"), TEXTS.get("book.import.told"));
        load.setOnAction(event -> file(TEXTS.get("chooser.import"), false).ifPresent(models.files()::load));
        Button save = button("topics-export", TEXTS.get("book.export"), TEXTS.get("book.export.told"));
        save.setOnAction(event -> file(TEXTS.get("chooser.export"), true).ifPresent(models.files()::save));
        return new HBox(8, create, load, save);
    }

    private static Button button(String id, String text, String words) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(words);
        Tip.set(button, words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Optional<Path> file(String title, boolean saving) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName("topics.json");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.get("chooser.filter"), "*.json"));
        var window = view.getScene().getWindow();
        return Optional.ofNullable(saving ? chooser.showSaveDialog(window) : chooser.showOpenDialog(window))
                .map(File::toPath);
    }

    /** What is wrong with a file, line by line. */
    private Node faults() {
        VBox faults = new VBox(4);
        faults.setId("topics-faults");
        faults.getStyleClass().add("topics-faults");
        faults.managedProperty().bind(faults.visibleProperty());
        models.files().faults().subscribe(found -> {
            faults.setVisible(found.isPresent());
            faults.getChildren().clear();
            found.ifPresent(now -> {
                Label what = new Label(TEXTS.get("faults", now.file().getFileName()));
                what.getStyleClass().add(Style.STRONG);
                Button close = button("topics-faults-close", TEXTS.get("faults.close"), TEXTS.get("faults.close.told"));
                close.getStyleClass().add(Style.PLAIN_LINK);
                close.setOnAction(event -> models.files().forget());
                HBox top = new HBox(8, what, close);
                top.setAlignment(Pos.CENTER_LEFT);
                faults.getChildren().add(top);
                List<Label> lines = now.problems().stream()
                        .map(problem -> new Label(TEXTS.get("faults.line", problem.line(), problem.message())))
                        .toList();
                lines.forEach(line -> line.getStyleClass().add(Style.SMALL));
                lines.forEach(line -> line.setWrapText(true));
                faults.getChildren().addAll(lines);
            });
        });
        return faults;
    }
}
