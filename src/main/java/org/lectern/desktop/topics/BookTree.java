package org.lectern.desktop.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.lectern.desktop.base.EscapeKey;
import org.lectern.desktop.base.Style;
import org.lectern.desktop.base.Texts;
import org.lectern.topic.Topic;

/** The topics as a tree, of which areas are unfolded first; what is found by the filter is unfolded. */
final class BookTree {
    private static final Texts TEXTS = Texts.of(BookTree.class);

    private final TopicBookViewModel model;
    private final TreeView<BookRow> tree = new TreeView<>();
    private final TreeItem<BookRow> root = new TreeItem<>();
    private final Map<String, TreeItem<BookRow>> items = new HashMap<>();
    /** The topics that somebody folded, or unfolded, against what they are at first. */
    private final Set<String> turned = new HashSet<>();

    private boolean filling;

    BookTree(TopicBookViewModel model) {
        this.model = model;
    }

    TreeView<BookRow> createView() {
        tree.setId("topics-tree");
        tree.setAccessibleText(TEXTS.get("topics"));
        tree.setRoot(root);
        tree.setShowRoot(false);
        tree.setFixedCellSize(26);
        tree.getStyleClass().addAll(Style.HITS, "topics-tree");
        tree.setCellFactory(view -> new BookCell(model));
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!filling && item != null && item.getValue() != null) {
                Topic chosen = item.getValue().topic();
                if (!model.selected().get().equals(Optional.of(chosen))) {
                    model.select(chosen);
                }
            }
        });
        EscapeKey.of(tree, model::close);
        model.rows().subscribe(this::fill);
        model.selected().subscribe(topic -> choose());
        return tree;
    }

    private void fill(List<BookRow> rows) {
        filling = true;
        boolean all = !model.filter().get().isBlank();
        items.clear();
        List<TreeItem<BookRow>> path = new ArrayList<>();
        List<TreeItem<BookRow>> areas = new ArrayList<>();
        for (BookRow row : rows) {
            TreeItem<BookRow> item = new TreeItem<>(row);
            String id = row.topic().id();
            item.setExpanded(all || isUnfolded(row));
            item.expandedProperty().addListener((property, before, now) -> turn(id));
            items.put(id, item);
            path.subList(row.depth(), path.size()).clear();
            if (path.isEmpty()) {
                areas.add(item);
            } else {
                path.getLast().getChildren().add(item);
            }
            path.add(item);
        }
        root.getChildren().setAll(areas);
        filling = false;
        choose();
    }

    private boolean isUnfolded(BookRow row) {
        return (row.depth() == 0) != turned.contains(row.topic().id());
    }

    private void turn(String id) {
        if (!filling && model.filter().get().isBlank() && !turned.remove(id)) {
            turned.add(id);
        }
    }

    private void choose() {
        Optional<TreeItem<BookRow>> item =
                model.selected().get().map(topic -> items.get(topic.id())).filter(found -> found != null);
        if (item.isEmpty()) {
            tree.getSelectionModel().clearSelection();
            return;
        }
        for (TreeItem<BookRow> above = item.get().getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        if (!item.get().equals(tree.getSelectionModel().getSelectedItem())) {
            tree.getSelectionModel().select(item.get());
            tree.scrollTo(Math.max(0, tree.getRow(item.get()) - 5));
        }
    }
}
