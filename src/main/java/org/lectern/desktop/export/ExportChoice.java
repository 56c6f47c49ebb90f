package org.lectern.desktop.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.lectern.ExportScope;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.export.ExportFormat;
import org.lectern.export.ExportOptions;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResult;

/** Which papers are to be exported, and how. Used on the FX thread. */
public final class ExportChoice {
    private final SearchViewModel search;
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.SEARCH);
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.BIBTEX);
    private final StringProperty list = new SimpleStringProperty("");
    private final StringProperty style = new SimpleStringProperty(ExportOptions.ALL.style());
    private final BooleanProperty abstracts = new SimpleBooleanProperty();
    private final BooleanProperty comments = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Integer>> selected = new ReadOnlyObjectWrapper<>(List.of());

    ExportChoice(SearchViewModel search) {
        this.search = search;
    }

    /** Which papers. */
    public ObjectProperty<Extent> extent() {
        return extent;
    }

    public ObjectProperty<ExportFormat> format() {
        return format;
    }

    /** The list, where one is exported; blank while none is chosen. */
    public StringProperty list() {
        return list;
    }

    /** The style of the references, in formats that have one: a name, or a file ending in {@code .csl}. */
    public StringProperty style() {
        return style;
    }

    /** Whether abstracts go with the papers. */
    public BooleanProperty abstracts() {
        return abstracts;
    }

    /** Whether what is missing stands as comments in the text. */
    public BooleanProperty comments() {
        return comments;
    }

    /** The rows of the hits that are selected. */
    public ReadOnlyObjectProperty<List<Integer>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Notes which rows of the hits are selected. */
    public void select(List<Integer> rows) {
        List<Integer> now = List.copyOf(rows);
        if (!now.equals(selected.get())) {
            selected.set(now);
        }
    }

    /** Lets something be done whenever something else is chosen. */
    void onChange(Runnable work) {
        Stream.<ObservableValue<?>>of(extent, format, list, style, abstracts, comments)
                .forEach(choice -> choice.subscribe((before, now) -> work.run()));
        selected.subscribe((before, now) -> {
            if (extent.get() == Extent.SELECTION) {
                work.run();
            }
        });
        search.state().subscribe(state -> work.run());
    }

    /** Whether all that is needed was chosen. */
    boolean isComplete() {
        return extent.get() != Extent.LIST || !list.get().isBlank();
    }

    ExportScope scope() {
        return switch (extent.get()) {
            case SELECTION -> selection();
            case SEARCH -> search();
            case LIST -> new ExportScope.Listed(list.get());
            case LIBRARY -> new ExportScope.All();
        };
    }

    /** The hits that are selected; all of them are the search. */
    public ExportScope selection() {
        Optional<SearchRequest> request = search.result().map(SearchResult::request);
        int rows = search.hits().size();
        boolean all = rows > 1 && selected.get().size() == rows;
        return request.isPresent() && !all ? new ExportScope.Rows(request.get(), selected.get()) : search();
    }

    private ExportScope search() {
        return new ExportScope.Found(
                search.query().get().isBlank() ? "*" : search.query().get(),
                search.order().get());
    }

    ExportOptions options() {
        return ExportOptions.ALL
                .abstracts(abstracts.get())
                .comments(comments.get())
                .style(style.get());
    }
}
