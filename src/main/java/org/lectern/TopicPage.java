package org.lectern;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.search.Hit;
import org.lectern.search.SignificantTerm;
import org.lectern.search.TopicCount;
import org.lectern.topic.Topic;

/**
 * What there is to say of a topic in a library.
 *
 * @param topic the topic
 * @param path where it stands in the book: its area first, itself last
 * @param below the topics right below it, in the order of the book
 * @param total how many papers have it
 * @param years how many of them are of which year; papers without a date are of none
 * @param allYears how many papers of the library are of which year, of the years from the first of the topic's to its last
 * @param terms what sets its papers apart, the most telling first
 * @param neighbours the topics that its papers have more often than others, the nearest first
 * @param newest its newest papers
 */
public record TopicPage(
        Topic topic,
        List<Topic> path,
        List<TopicCount> below,
        int total,
        SortedMap<Integer, Integer> years,
        SortedMap<Integer, Integer> allYears,
        List<SignificantTerm> terms,
        List<TopicCount> neighbours,
        List<Hit> newest) {
    /** Copies the lists. */
    public TopicPage {
        path = List.copyOf(path);
        below = List.copyOf(below);
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        allYears = Collections.unmodifiableSortedMap(new TreeMap<>(allYears));
        terms = List.copyOf(terms);
        neighbours = List.copyOf(neighbours);
        newest = List.copyOf(newest);
    }
}
