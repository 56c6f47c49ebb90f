package org.lectern.desktop.chips;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.search.Filter;
import org.lectern.topic.Topic;

/** What can be done with a topic, as a menu. */
public final class TopicMenu {
    private TopicMenu() {}

    /** The menu of a topic as things are now. */
    public static ContextMenu of(TopicActions actions, Topic topic) {
        Optional<Filter> filter = actions.filter(topic);
        boolean excluded = filter.filter(Filter::excludes).isPresent();
        ContextMenu menu = new ContextMenu();
        menu.setId("topic-menu");
        actions.page()
                .ifPresent(page -> menu.getItems()
                        .add(item("topic-page", "Open the topic", "fth-book", () -> page.accept(topic))));
        menu.getItems()
                .addAll(
                        item("topic-search", "Search for its papers", "fth-search", () -> actions.searchFor(topic)),
                        item(
                                "topic-include",
                                filter.isPresent() && !excluded ? "No longer narrow to it" : "Narrow to it",
                                "fth-filter",
                                () -> actions.include(topic)),
                        item(
                                "topic-exclude",
                                excluded ? "No longer exclude it" : "Exclude it",
                                "fth-slash",
                                () -> actions.exclude(topic)));
        return menu;
    }

    static MenuItem item(String id, String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
