package org.lectern.desktop.triage;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.lectern.desktop.base.Command;
import org.lectern.paper.Paper;
import org.lectern.paper.Sighting;

/**
 * What the inbox is given of the window around it.
 *
 * @param commands what can be done in it
 * @param imports what imports listings
 * @param browser opens an address outside
 * @param source shows where a paper was seen
 * @param search searches for something among the hits
 * @param roles whether abstracts show what their sentences do
 */
public record TriageContext(
        TriageCommands commands,
        List<Command> imports,
        Consumer<String> browser,
        BiConsumer<Paper, Sighting> source,
        Consumer<String> search,
        ObservableBooleanValue roles) {
    /** Copies the list. */
    public TriageContext {
        imports = List.copyOf(imports);
    }
}
