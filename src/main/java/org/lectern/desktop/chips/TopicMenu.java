package org.lectern.desktop.chips;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.desktop.base.Texts;
import org.lectern.desktop.search.Filter;
import org.lectern.topic.Topic;

/** What can be done with a topic, as a menu. */
public final class TopicMenu {
    private static final Texts TEXTS = Texts.of(TopicMenu.class);

    private TopicMenu() {}

    /** The menu of a topic as things are now. */
    public static ContextMenu of(TopicActions actions, Topic topic) {
        Optional<Filter> filter = actions.filter(topic);
        boolean excluded = filter.filter(Filter::excludes).isPresent();
        ContextMenu menu = new ContextMenu();
        menu.setId("topic-menu");
        actions.page()
                .ifPresent(page -> menu.getItems()
                        .add(item("topic-page", TEXTS.get("page"), "fth-book", () -> page.accept(topic))));
        menu.getItems()
                .addAll(
                        item("topic-search", TEXTS.get("search"), "fth-search", () -> actions.searchFor(topic)),
                        item(
                                "topic-include",
                                filter.isPresent() && !excluded ? TEXTS.get("include.not") : TEXTS.get("include"),
                                "fth-filter",
                                () -> actions.include(topic)),
                        item(
                                "topic-exclude",
                                excluded ? TEXTS.get("exclude.not") : TEXTS.get("exclude"),
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
