package org.lectern.desktop.topics;

import java.util.List;
import java.util.Optional;
import org.lectern.TopicPage;
import org.lectern.Topics;
import org.lectern.desktop.library.LibraryAccess;
import org.lectern.search.Counting;
import org.lectern.search.SearchRequest;
import org.lectern.topic.Topic;

/**
 * What the page of a topic shows.
 *
 * @param page what there is to say of it
 * @param changed whether people changed it, or made it
 * @param years a bar for each year
 * @param months a bar for each month of the last years; none where most papers have no month
 */
record TopicOverview(TopicPage page, boolean changed, List<TimeBar> years, List<TimeBar> months) {
    TopicOverview {
        years = List.copyOf(years);
        months = List.copyOf(months);
    }

    /** Asks for all of it; empty when the book has no such topic. */
    static Optional<TopicOverview> of(LibraryAccess access, String id) {
        Topics topics = access.topics();
        return topics.book().topic(id).map(topic -> {
            TopicPage page = topics.page(topic);
            return new TopicOverview(
                    page,
                    topics.edits().edits().containsKey(topic.id()),
                    TimeBars.years(page.years(), page.allYears()),
                    months(access, page));
        });
    }

    private static List<TimeBar> months(LibraryAccess access, TopicPage page) {
        if (page.years().isEmpty()) {
            return List.of();
        }
        int last = page.years().lastKey();
        int from = last - TimeBars.MONTHLY_YEARS + 1;
        return TimeBars.months(
                last,
                condition -> count(access, narrowed(page.topic(), condition)),
                condition -> count(access, condition),
                count(access, "year:" + from + ".." + last));
    }

    private static int count(LibraryAccess access, String query) {
        return access.search(SearchRequest.of(query).page(0, 0).counting(Counting.TOTAL))
                .total();
    }

    /** The query for the papers of a topic that are of some time. */
    static String narrowed(Topic topic, String condition) {
        return Topics.query(topic) + ' ' + condition;
    }
}
