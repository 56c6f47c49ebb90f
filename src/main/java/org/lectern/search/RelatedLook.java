package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/**
 * Looks closely at documents of the index, which come in rising order: what they share with a profile, and how much that weighs. For one
 * profile on one snapshot, by one thread.
 */
final class RelatedLook {
    private final Snapshot snapshot;
    private final IndexReader reader;
    private final Profile profile;
    private final List<String> stems;
    private final int[][] pairNumbers;
    private final double usualLength;
    private @Nullable Segment segment;

    RelatedLook(Snapshot snapshot, Profile profile) throws IOException {
        this.snapshot = snapshot;
        this.reader = snapshot.reader();
        this.profile = profile;
        stems = profile.words().stream().map(Profile.Word::stem).toList();
        pairNumbers = profile.pairNumbers();
        usualLength = SecondLook.usualLength(reader);
    }

    /**
     * What a document shares with the profile.
     *
     * @param words what each word of the profile weighs here, 0 for those that are not here; so {@code pairs}
     * @param facts those that are here
     * @param topics those that are here
     */
    record Shared(List<Double> words, List<Double> pairs, List<Profile.Fact> facts, Set<String> topics, double sum) {}

    Shared shared(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        Segment here = segment;
        if (here == null || !here.words.isOf(leaf)) {
            here = new Segment(new SegmentWords(leaf, stems), postings(leaf));
            segment = here;
        }
        double[] words = new double[stems.size()];
        double[] pairs = new double[profile.pairs().size()];
        here.words.read(document);
        here.words.title().addCounts(words, Relatedness.TITLE);
        here.words.text().addCounts(words, 1);
        here.words.title().countNeighbours(pairNumbers, pairs, Relatedness.TITLE);
        here.words.text().countNeighbours(pairNumbers, pairs, 1);
        double length = usualLength == 0 ? 1 : here.words.length() / usualLength;
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            words[i] = profile.words().get(i).weight() * Relatedness.found(words[i], length);
            sum += words[i];
        }
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = profile.pairs().get(i).weight() * Relatedness.found(pairs[i], length);
            sum += pairs[i];
        }
        List<Profile.Fact> facts = facts(here, document - leaf.docBase);
        sum += facts.stream().mapToDouble(Profile.Fact::weight).sum();
        Set<String> ofTopics = topics(document);
        sum += ofTopics.stream()
                .mapToDouble(topic -> profile.topics().getOrDefault(topic, 0.0))
                .sum();
        return new Shared(boxed(words), boxed(pairs), facts, ofTopics, sum);
    }

    private static List<Double> boxed(double[] weights) {
        return Arrays.stream(weights).boxed().toList();
    }

    /** What is read of one segment. */
    private record Segment(SegmentWords words, List<@Nullable PostingsEnum> facts) {}

    private List<@Nullable PostingsEnum> postings(LeafReaderContext leaf) throws IOException {
        List<@Nullable PostingsEnum> postings = new ArrayList<>();
        for (Profile.Fact fact : profile.facts()) {
            postings.add(leaf.reader().postings(fact.term(), PostingsEnum.NONE));
        }
        return postings;
    }

    private List<Profile.Fact> facts(Segment here, int document) throws IOException {
        List<Profile.Fact> facts = new ArrayList<>();
        for (int i = 0; i < here.facts.size(); i++) {
            PostingsEnum having = here.facts.get(i);
            if (having != null && SegmentWords.at(having, document) == document) {
                facts.add(profile.facts().get(i));
            }
        }
        return facts;
    }

    private Set<String> topics(int document) throws IOException {
        Map<String, Double> sought = profile.topics();
        if (sought.isEmpty()) {
            return Set.of();
        }
        Set<String> here = new TreeSet<>(PaperTopics.of(snapshot, document));
        here.retainAll(sought.keySet());
        return here;
    }
}
