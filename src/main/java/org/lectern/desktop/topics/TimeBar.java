package org.lectern.desktop.topics;

import org.lectern.desktop.base.Texts;
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
    private static final Texts TEXTS = Texts.of(TimeBar.class);
    private static final double PERCENT = 100;

    /** The part of all papers that has the topic, 0 to 1. */
    double share() {
        return all == 0 ? 0 : papers / (double) all;
    }

    /** {@code 12 %}, {@code 0.4 %}. */
    String percent() {
        double percent = share() * PERCENT;
        String number = percent == 0 || percent >= 10
                ? Words.number(Math.round(percent))
                : String.format(Texts.language(), "%.1f", percent);
        return TEXTS.get("time.percent", number);
    }

    /** {@code 2024: 17 papers, 12 % of all 137}. */
    String words() {
        return all == 0
                ? TEXTS.get("time.bar.none", name)
                : TEXTS.get("time.bar", name, Words.papers(papers), percent(), all);
    }
}
