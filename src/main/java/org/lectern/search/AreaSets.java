package org.lectern.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** The sets of areas that papers have, by numbers: there are few of them, and a paper has exactly one. Immutable. */
final class AreaSets {
    private final List<int[]> sets;
    private final List<int[]> ofLeaves;

    private AreaSets(List<int[]> sets, List<int[]> ofLeaves) {
        this.sets = sets;
        this.ofLeaves = ofLeaves;
    }

    /** The sets of the papers of columns, one for each leaf. */
    static AreaSets of(TopicBook book, List<TopicColumn> columns) {
        int[] area = new int[book.topics().size()];
        Arrays.fill(area, -1);
        List<Topic> areas = book.areas();
        for (int i = 0; i < areas.size(); i++) {
            area[book.ordinal(areas.get(i))] = i;
        }
        Map<List<Integer>, Integer> known = new HashMap<>();
        List<int[]> sets = new ArrayList<>();
        List<int[]> ofLeaves = new ArrayList<>();
        for (TopicColumn column : columns) {
            int[] numbers = new int[column.all().size()];
            for (int i = 0; i < numbers.length; i++) {
                // Those above a topic are among the values, and so are the areas.
                int[] set = Arrays.stream(column.all().ordinals(i))
                        .map(topic -> area[topic])
                        .filter(number -> number >= 0)
                        .toArray();
                numbers[i] = known.computeIfAbsent(Arrays.stream(set).boxed().toList(), fresh -> {
                    sets.add(set);
                    return sets.size() - 1;
                });
            }
            ofLeaves.add(numbers);
        }
        return new AreaSets(sets, ofLeaves);
    }

    /** How many sets there are. */
    int size() {
        return sets.size();
    }

    /** The areas of a set, by their places among the areas of the book; none of papers without a topic. Not to be changed. */
    int[] set(int number) {
        return sets.get(number);
    }

    /** The number of the set of each combination of topics of a leaf. Not to be changed. */
    int[] of(int leaf) {
        return ofLeaves.get(leaf);
    }
}
