package org.lectern.desktop.topics;

import java.util.Locale;
import org.lectern.desktop.base.Words;

/**
 * How many papers of a year or a month have a topic.
 *
 * @param name the year or the month, as it is shown: {@code 2024}, {@code May 2024}
 * @param mark as it stands below its bar, where there is less room: {@code 2024}, {@code May}
 * @param condition what finds the papers of that time: {@code year:2024}
 * @param papers how many have the topic
 * @param all how many there are
 */
record TimeBar(String name, String mark, String condition, int papers, int all) {
    private static final double PERCENT = 100;

    /** The part of all papers that has the topic, 0 to 1. */
    double share() {
        return all == 0 ? 0 : papers / (double) all;
    }

    /** {@code 12 %}, {@code 0.4 %}. */
    String percent() {
        double percent = share() * PERCENT;
        return percent == 0 || percent >= 10
                ? Math.round(percent) + " %"
                : String.format(Locale.ENGLISH, "%.1f %%", percent);
    }

    /** {@code 2024: 17 papers, 12 % of all 137}. */
    String words() {
        return all == 0
                ? name + ": no papers"
                : "%s: %s, %s of all %s".formatted(name, Words.count(papers, "paper"), percent(), Words.number(all));
    }
}
