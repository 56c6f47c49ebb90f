package org.lectern.desktop.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Rows for values, one below the other, that are used again for other values: what is typed changes the values of every facet with each key,
 * and new rows cost a frame. The focus stays with its value.
 *
 * @param <V> what a row shows
 */
final class ReusedRows<V> extends VBox {
    private final Supplier<? extends Row<V>> fresh;
    private final List<Row<V>> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param <V> what it shows
     */
    interface Row<V> {
        FacetRow node();

        void show(V value);
    }

    /**
     * No rows yet.
     *
     * @param fresh makes one
     */
    ReusedRows(Supplier<? extends Row<V>> fresh) {
        this.fresh = fresh;
    }

    void show(List<V> values) {
        Optional<String> focused = shown().stream()
                .filter(row -> row.box().isFocused())
                .map(FacetRow::value)
                .findFirst();
        for (int i = 0; i < values.size(); i++) {
            if (i == rows.size()) {
                rows.add(fresh.get());
            }
            rows.get(i).show(values.get(i));
        }
        List<Node> children = getChildren();
        if (children.size() > values.size()) {
            children.subList(values.size(), children.size()).clear();
        }
        for (int i = children.size(); i < values.size(); i++) {
            children.add(rows.get(i).node());
        }
        focused.ifPresent(this::focus);
    }

    private List<FacetRow> shown() {
        return rows.stream().limit(getChildren().size()).map(Row::node).toList();
    }

    /** Gives a value the focus, if it is shown. */
    void focus(String value) {
        shown().stream()
                .filter(row -> row.value().equals(value))
                .findFirst()
                .ifPresent(row -> row.box().requestFocus());
    }
}
