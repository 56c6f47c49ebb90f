package org.lectern.desktop.lists;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;
import org.lectern.paper.Paper;
import org.lectern.paper.Sighting;

/**
 * What the view of lists is given of the window around it.
 *
 * @param commands what can be done about lists from anywhere
 * @param browser opens an address outside
 * @param source shows where a paper was seen
 * @param explore shows a paper beside the hits
 * @param references exports the references of a list, by its name
 * @param window the one that asks for files
 * @param roles whether abstracts show what their sentences do
 */
public record ListsContext(
        ListsCommands commands,
        Consumer<String> browser,
        BiConsumer<Paper, Sighting> source,
        Consumer<Paper> explore,
        Consumer<String> references,
        Supplier<Window> window,
        ObservableBooleanValue roles) {}
