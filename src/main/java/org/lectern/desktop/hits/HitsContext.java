package org.lectern.desktop.hits;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.chips.TopicActions;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.look.Density;
import org.lectern.desktop.marks.SelectionView;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.search.TermsViewModel;
import org.lectern.search.Hit;

/**
 * What the hits are made of.
 *
 * @param search the search
 * @param terms what sets the hits apart
 * @param library the library's figures
 * @param open what to do with the hit that is chosen
 * @param close what to do when none is chosen any more
 * @param follow opens the chosen paper's first link
 * @param begin the commands that fill an empty library, the most likely first
 * @param clearFilters lifts every filter
 * @param removeSamples takes the samples out
 * @param selected is told which rows are selected
 * @param export opens the export of what is selected
 * @param copies copy what is selected, each in a format
 * @param marks give what is selected a topic or a tag
 * @param tray stands under the hits while several are selected
 * @param topics what can be done with the topic of a hit
 * @param said what people say of the hits
 * @param density how much a hit tells
 */
public record HitsContext(
        SearchViewModel search,
        TermsViewModel terms,
        LibraryViewModel library,
        Consumer<Hit> open,
        Runnable close,
        Command follow,
        List<Command> begin,
        Command clearFilters,
        Command removeSamples,
        Consumer<List<Integer>> selected,
        Command export,
        List<Command> copies,
        List<Command> marks,
        SelectionView tray,
        TopicActions topics,
        RowMarks said,
        ObjectProperty<Density> density) {}
