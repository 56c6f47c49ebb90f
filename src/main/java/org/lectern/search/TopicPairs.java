package org.lectern.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;

/** Works out which topics papers have together. Stateless. */
final class TopicPairs {
    /** So many of the topics that most papers have are looked at. */
    private static final int MOST = 500;

    /** Fewer papers of both say nothing; of more papers it takes more, as their root grows. */
    private static final int FEWEST = 3;

    private static final double ROOTS_PART = 20;

    /** A log-likelihood ratio that chance reaches once in a thousand times. */
    private static final double SURE = 10.83;

    private TopicPairs() {}

    /**
     * The topics that papers have together.
     *
     * @param columns a column for each leaf of the index
     * @param counts by leaf, how many papers have each combination of topics
     * @param papers how many papers were counted
     * @param all how many papers of the library have each topic
     */
    static TopicsTogether of(TopicBook book, List<TopicColumn> columns, int[][] counts, int papers, int[] all) {
        int[] single = new int[book.topics().size()];
        each(columns, counts, (topics, count) -> {
            for (int topic : topics) {
                single[topic] += count;
            }
        });
        List<TopicCount> leaves = book.topics().stream()
                .filter(book::isLeaf)
                .map(topic -> new TopicCount(topic, single[book.ordinal(topic)], all[book.ordinal(topic)]))
                .filter(topic -> topic.papers() > 0)
                .sorted(Comparator.comparingInt(TopicCount::papers).reversed())
                .limit(MOST)
                .toList();
        Table table = table(book, leaves, columns, counts, papers);
        List<TopicCount> shown = ordered(book, leaves.subList(0, Math.min(Overview.TOPICS, leaves.size())), table);
        List<TopicPair> pairs = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                int one = leaves.indexOf(shown.get(i));
                int other = leaves.indexOf(shown.get(j));
                if (table.both(one, other) > 0) {
                    pairs.add(table.pair(book, one, other));
                }
            }
        }
        return new TopicsTogether(shown, pairs, strongest(book, table));
    }

    private interface Visitor {
        void visit(int[] topics, int count);
    }

    private static void each(List<TopicColumn> columns, int[][] counts, Visitor visitor) {
        for (int leaf = 0; leaf < counts.length; leaf++) {
            for (int combination = 0; combination < counts[leaf].length; combination++) {
                if (counts[leaf][combination] > 0) {
                    visitor.visit(columns.get(leaf).own(combination), counts[leaf][combination]);
                }
            }
        }
    }

    private static Table table(
            TopicBook book, List<TopicCount> leaves, List<TopicColumn> columns, int[][] counts, int papers) {
        int[] place = new int[book.topics().size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < leaves.size(); i++) {
            place[book.ordinal(leaves.get(i).topic())] = i;
        }
        Table table = new Table(leaves, new int[leaves.size() * leaves.size()], papers);
        each(columns, counts, (topics, count) -> {
            for (int i = 0; i < topics.length; i++) {
                for (int j = i + 1; j < topics.length; j++) {
                    if (place[topics[i]] >= 0 && place[topics[j]] >= 0) {
                        table.add(place[topics[i]], place[topics[j]], count);
                    }
                }
            }
        });
        return table;
    }

    /** How many papers have two of some topics. */
    private static final class Table {
        private final List<TopicCount> topics;
        private final int[] both;
        private final int papers;

        Table(List<TopicCount> topics, int[] both, int papers) {
            this.topics = topics;
            this.both = both;
            this.papers = papers;
        }

        void add(int one, int other, int count) {
            both[Math.min(one, other) * topics.size() + Math.max(one, other)] += count;
        }

        int both(int one, int other) {
            return both[Math.min(one, other) * topics.size() + Math.max(one, other)];
        }

        double lift(int one, int other) {
            return both(one, other)
                    * (double) papers
                    / topics.get(one).papers()
                    / topics.get(other).papers();
        }

        TopicPair pair(TopicBook book, int one, int other) {
            Topic first = topics.get(one).topic();
            Topic second = topics.get(other).topic();
            boolean inOrder = book.ordinal(first) < book.ordinal(second);
            return new TopicPair(
                    inOrder ? first : second, inOrder ? second : first, both(one, other), lift(one, other));
        }

        boolean isSure(int one, int other) {
            return both(one, other) >= Math.max(FEWEST, Math.sqrt(papers) / ROOTS_PART)
                    && LogLikelihood.ratio(
                                    both(one, other),
                                    topics.get(one).papers(),
                                    topics.get(other).papers(),
                                    papers)
                            >= SURE;
        }

        /** How far two go together, from 0 for chance to 1 for always: the normalized pointwise mutual information. */
        double strength(int one, int other) {
            int count = both(one, other);
            return count == papers ? 1 : Math.log(lift(one, other)) / -Math.log((double) count / papers);
        }
    }

    private static List<TopicPair> strongest(TopicBook book, Table table) {
        record Candidate(TopicPair pair, double strength) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int one = 0; one < table.topics.size(); one++) {
            for (int other = one + 1; other < table.topics.size(); other++) {
                if (table.isSure(one, other)) {
                    candidates.add(new Candidate(table.pair(book, one, other), table.strength(one, other)));
                }
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::strength).reversed())
                .limit(Overview.STRONGEST)
                .map(Candidate::pair)
                .toList();
    }

    /** By area in the order of the book, and within an area so that neighbours have as much as possible to do with each other. */
    private static List<TopicCount> ordered(TopicBook book, List<TopicCount> topics, Table table) {
        Map<Topic, List<TopicCount>> areas = new LinkedHashMap<>();
        book.areas().forEach(area -> areas.put(area, new ArrayList<>()));
        topics.forEach(topic -> areas.computeIfAbsent(book.path(topic.topic()).getFirst(), fresh -> new ArrayList<>())
                .add(topic));
        Map<TopicCount, Integer> places = new HashMap<>();
        topics.forEach(topic -> places.put(topic, table.topics.indexOf(topic)));
        List<TopicCount> ordered = new ArrayList<>();
        areas.values()
                .forEach(area -> ordered.addAll(Seriation.of(
                        area, (one, other) -> Math.log1p(table.lift(place(places, one), place(places, other))))));
        return ordered;
    }

    private static int place(Map<TopicCount, Integer> places, TopicCount topic) {
        return Objects.requireNonNull(places.get(topic));
    }
}
