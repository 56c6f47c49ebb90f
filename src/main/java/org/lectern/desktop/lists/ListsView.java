package org.lectern.desktop.lists;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.ExportScope;
import org.lectern.desktop.base.EmptyState;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.lists.ListsViewModel.Listing;
import org.lectern.desktop.paper.PaperLink;
import org.lectern.desktop.paper.PaperParts;
import org.lectern.desktop.paper.PaperView;
import org.lectern.library.ReadingList;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/** The reading lists, in place of the three panes: all at the left, the one that is open in the middle, its paper to read at the right. */
public final class ListsView {
    private static final Texts TEXTS = Texts.of(ListsView.class);
    private static final double SIDE = 248;
    private static final double SIDE_MIN = 180;
    private static final double MIDDLE_MIN = 380;
    private static final double MIDDLE_SHARE = 0.52;
    private static final double READ_MIN = 360;
    private static final double TOP_BAR = 52;
    private static final double STATUS_BAR = 28;

    private final ListModels models;
    private final ListsContext context;
    private final EntrySaid said;
    private final EntryList entries;
    private final ListsSide side;
    private final StackPane middle = new StackPane();
    private final StackPane view = new StackPane();
    private boolean opening;

    /** The view, closed. */
    public ListsView(ListModels models, ListsContext context) {
        this.models = models;
        this.context = context;
        said = new EntrySaid(
                models.entry(), context.browser(), row -> context.explore().accept(row.paper()));
        entries = new EntryList(
                models.all().list(),
                this::addSelected,
                () -> said.note().toWrite().requestFocus(),
                this::follow);
        side = new ListsSide(models.all(), context.commands(), () -> Platform.runLater(entries.list()::requestFocus));
    }

    /** Builds it; what is in it is built when it first opens. */
    public Node createView() {
        view.setId("lists");
        view.getStyleClass().add("lists");
        view.setVisible(false);
        StackPane.setMargin(view, new Insets(TOP_BAR, 0, STATUS_BAR, 0));
        models.all().isOpen().subscribe(open -> {
            if (open && view.getChildren().isEmpty()) {
                build();
            }
            view.setVisible(open);
            if (open && models.all().naming().get().isEmpty()) {
                // What was just built is in the scene only once it has its skins.
                view.applyCss();
                opening = models.all().list().shown().get().isEmpty();
                focus();
            } else if (!open) {
                models.entry().saveNote();
            }
        });
        return view;
    }

    /** Goes to the papers of the list, or to the lists where there is none. */
    public void focus() {
        boolean none = models.all().list().list().get().isEmpty();
        (none ? side.list() : entries.list()).requestFocus();
    }

    /** Adds the papers that are selected to another list. */
    public void addSelected() {
        List<PaperId> papers = models.all().list().papers();
        models.chooser().open(new ExportScope.Chosen(papers), papers.size());
    }

    private void follow(Paper paper) {
        PaperLink.of(paper.metadata()).stream().map(PaperLink::url).findFirst().ifPresent(context.browser());
    }

    private void build() {
        Region lists = side.createView();
        lists.setMinWidth(SIDE_MIN);
        lists.setPrefWidth(SIDE);
        middle.setMinWidth(MIDDLE_MIN);
        middle.getStyleClass().add("hits-pane");
        Node head = new ListHead(
                        models,
                        new ShareMenu(models, context.window(), context.references()).createView(),
                        context.browser())
                .createView();
        StackPane rows = new StackPane(entries.createView(), hint());
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox list = new VBox(head, rows);
        Region reading = (Region) new PaperView(
                        models.entry().paper(),
                        context.browser(),
                        context.source(),
                        List.of(),
                        context.roles(),
                        new PaperParts(
                                "list-paper",
                                List.of(),
                                new VBox(10, said.inList(), said.own()),
                                PaperParts.unused(),
                                PaperParts.unused(),
                                PaperParts.unused(),
                                nothing()))
                .createView();
        reading.setMinWidth(READ_MIN);
        reading.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                entries.list().requestFocus();
                event.consume();
            }
        });
        SplitPane panes = new SplitPane(lists, middle, reading);
        panes.setId("lists-panes");
        panes.setAccessibleText(TEXTS.get("panes"));
        SplitPane.setResizableWithParent(lists, false);
        placeDividers(panes);
        view.getChildren().setAll(panes);
        focusWhenRead();
        models.all().lists().subscribe(now -> showMiddle(list, now));
        models.all()
                .list()
                .list()
                .subscribe(now -> showMiddle(list, models.all().lists().get()));
    }

    /** Who opens the lists is among the papers as soon as there are some. */
    private void focusWhenRead() {
        models.all().list().shown().subscribe(now -> {
            if (opening && now.isPresent() && view.isVisible()) {
                opening = false;
                entries.list().requestFocus();
            }
        });
    }

    private void placeDividers(SplitPane panes) {
        boolean[] done = {false};
        panes.widthProperty().subscribe(width -> {
            if (!done[0] && width.doubleValue() > 0) {
                done[0] = true;
                double first = SIDE / width.doubleValue();
                panes.setDividerPositions(first, first + (1 - first) * MIDDLE_SHARE);
            }
        });
    }

    /** The list that is open; where there is none at all, how one is made. */
    private void showMiddle(Node list, Optional<List<Listing>> all) {
        Optional<ReadingList> open = models.all().list().list().get();
        if (open.isPresent()) {
            if (!middle.getChildren().equals(List.of(list))) {
                middle.getChildren().setAll(list);
            }
        } else if (all.isPresent()) {
            var create = context.commands().create().button();
            create.setId("lists-begin");
            create.getStyleClass().add(Style.PRIMARY);
            middle.getChildren()
                    .setAll(EmptyState.of(
                            "lists-none",
                            "fth-list",
                            TEXTS.get("lists.none"),
                            TEXTS.get("lists.none.text"),
                            List.of(create)));
        }
    }

    /** What to do with a list that has no papers, or cannot be shown. */
    private Node hint() {
        StackPane place = new StackPane();
        place.setPickOnBounds(false);
        ListViewModel list = models.all().list();
        Runnable show = () -> {
            boolean none =
                    list.shown().get().filter(now -> now.rows().isEmpty()).isPresent();
            boolean smart = list.list().get().filter(ReadingList::isSmart).isPresent();
            place.getChildren().clear();
            if (list.problem().get().isPresent()) {
                place.getChildren()
                        .add(EmptyState.of(
                                "list-problem",
                                "fth-alert-triangle",
                                TEXTS.get("problem"),
                                list.problem().get().get(),
                                List.of()));
            } else if (none) {
                place.getChildren()
                        .add(EmptyState.of(
                                "list-empty",
                                "fth-inbox",
                                smart ? TEXTS.get("empty.smart") : TEXTS.get("no-papers"),
                                smart ? TEXTS.get("empty.smart.text") : TEXTS.get("empty.text"),
                                List.of()));
            }
        };
        list.shown().subscribe(show);
        list.problem().subscribe(show);
        return place;
    }

    private static Node nothing() {
        return EmptyState.of(
                "list-paper-none", "fth-book-open", TEXTS.get("paper.none"), TEXTS.get("paper.none.text"), List.of());
    }
}
