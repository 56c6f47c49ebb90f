package org.lectern.desktop.topics;

import java.util.List;
import java.util.function.Consumer;
import org.lectern.desktop.base.Background;
import org.lectern.desktop.base.Command;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.desktop.library.LibraryViewModel;
import org.lectern.desktop.paper.PaperViewModel;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.topic.Topic;

/**
 * The view models of topics.
 *
 * @param page the page of a topic
 * @param showPage opens the page of the topic that is searched for, else of the next topic of the open paper
 */
public record TopicModels(TopicPageViewModel page, Command showPage) {
    /** The models of a library. */
    public static TopicModels of(
            LibraryAccess access,
            LibraryViewModel library,
            SearchViewModel search,
            PaperViewModel paper,
            Background background) {
        TopicPageViewModel page =
                new TopicPageViewModel(id -> TopicOverview.of(access, id), library, search, paper, background);
        TopicAtHand atHand = new TopicAtHand(access, library, search, paper, background);
        return new TopicModels(
                page,
                Command.of("topics.page", "Page of the topic", "fth-bar-chart-2", () -> atHand.give(page::openNext))
                        .on("Shortcut+Shift+T")
                        .when(atHand.isThere()));
    }

    /** What chips and others open the page of a topic with. */
    public Consumer<Topic> opener() {
        return page::open;
    }

    /** The commands that have keys, or stand in menus. */
    public List<Command> commands() {
        return List.of(showPage);
    }

    /** Closes what is open over the panes, as when somebody goes on to search. */
    public void close() {
        page.close();
    }
}
