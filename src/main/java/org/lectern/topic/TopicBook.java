package org.lectern.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The topics there are, as a forest. Each has an ordinal, its place when the forest is gone through from the top: those below it follow
 * it. Immutable.
 */
public final class TopicBook {
    /** As many topics as a paper has at most, those above them not counted. */
    public static final int MOST = 8;

    private static final TopicBook EMPTY = new TopicBook(List.of(), Map.of(), Set.of());

    private final List<Topic> topics;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, List<Topic>> children = new LinkedHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    /** By the id of a topic that was merged, that of the topic it is part of now. */
    private final Map<String, String> merged;

    private final Set<String> shipped;

    /** A book of topics of which none is below itself, and each is below one that is there. */
    private TopicBook(Collection<Topic> all, Map<String, String> merged, Set<String> shipped) {
        this.merged = Map.copyOf(merged);
        this.shipped = Set.copyOf(shipped);
        all.forEach(topic -> children.computeIfAbsent(topic.parent().orElse(""), fresh -> new ArrayList<>())
                .add(topic));
        List<Topic> ordered = new ArrayList<>();
        children.getOrDefault("", List.of()).forEach(root -> add(root, ordered));
        topics = List.copyOf(ordered);
        for (int i = 0; i < topics.size(); i++) {
            ordinals.put(topics.get(i).id(), i);
            named.putIfAbsent(folded(topics.get(i).id()), i);
        }
        // A name is before what another topic is also called.
        for (int i = 0; i < topics.size(); i++) {
            named.put(folded(topics.get(i).name()), i);
        }
        for (int i = 0; i < topics.size(); i++) {
            for (String synonym : topics.get(i).synonyms()) {
                named.putIfAbsent(folded(synonym), i);
            }
        }
    }

    private void add(Topic topic, List<Topic> ordered) {
        ordered.add(topic);
        children(topic.id()).forEach(child -> add(child, ordered));
    }

    /** The book without topics. */
    public static TopicBook empty() {
        return EMPTY;
    }

    /** The book of those topics, which comes with the program. What is below one that is not there is an area. */
    public static TopicBook of(List<Topic> topics) {
        Map<String, Topic> all = new LinkedHashMap<>();
        topics.forEach(topic -> all.put(topic.id(), topic));
        return new TopicBook(rooted(all), Map.of(), all.keySet());
    }

    /** This book with what was changed; of two edits of one topic the last counts. */
    public TopicBook with(List<TopicEdit> edits) {
        Map<String, Topic> all = new LinkedHashMap<>();
        topics.forEach(topic -> all.put(topic.id(), topic));
        Map<String, String> gone = new HashMap<>();
        Map<String, String> joined = new HashMap<>(merged);
        for (TopicEdit edit : edits) {
            Topic now = edit.of(Optional.ofNullable(all.get(edit.id())));
            all.put(edit.id(), now);
            edit.mergedInto().ifPresent(other -> joined.put(edit.id(), other));
            if (edit.removed() || edit.mergedInto().isPresent()) {
                gone.put(edit.id(), edit.mergedInto().or(now::parent).orElse(""));
            } else {
                gone.remove(edit.id());
                joined.remove(edit.id());
            }
        }
        all.keySet().removeAll(gone.keySet());
        all.replaceAll((id, topic) -> topic.parent().filter(gone::containsKey).isPresent()
                ? topic.below(
                        Optional.of(left(topic.parent().orElseThrow(), gone)).filter(other -> !other.isEmpty()))
                : topic);
        return new TopicBook(rooted(all), joined, shipped);
    }

    /** What stands for a topic that is gone. */
    private static String left(String id, Map<String, String> gone) {
        String at = id;
        for (int steps = gone.size(); steps >= 0 && gone.containsKey(at); steps--) {
            at = gone.get(at);
        }
        return gone.containsKey(at) ? "" : at;
    }

    /** Those below one that is not there, or below themselves, are areas. */
    private static Collection<Topic> rooted(Map<String, Topic> all) {
        all.replaceAll((id, topic) -> hasRoot(topic, all) ? topic : topic.below(Optional.empty()));
        return all.values();
    }

    private static boolean hasRoot(Topic topic, Map<String, Topic> all) {
        Set<String> seen = new LinkedHashSet<>();
        Optional<Topic> at = Optional.of(topic);
        while (at.isPresent() && at.get().parent().isPresent()) {
            if (!seen.add(at.get().id())) {
                return false;
            }
            String parent = at.get().parent().orElseThrow();
            at = Optional.ofNullable(all.get(parent));
            if (at.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How names are compared: without regard to case, and a hyphen is a space. */
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ");
    }

    /** All of them by their ordinals. */
    public List<Topic> topics() {
        return topics;
    }

    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(ordinals.get(current(id))).map(topics::get);
    }

    /** The id that an id goes by now: another where it was merged. */
    public String current(String id) {
        String at = id;
        for (int steps = merged.size(); steps > 0 && merged.containsKey(at); steps--) {
            at = merged.get(at);
        }
        return at;
    }

    /** The ids that a topic had: its own and those of topics that were merged into it. */
    public Set<String> ids(Topic topic) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(topic.id());
        merged.keySet().stream()
                .filter(id -> current(id).equals(topic.id()))
                .sorted()
                .forEach(ids::add);
        return ids;
    }

    /** The topic of that id, name or synonym, without regard to case and hyphens. */
    public Optional<Topic> named(String text) {
        return topic(text.strip())
                .or(() -> Optional.ofNullable(named.get(folded(text))).map(topics::get));
    }

    /** The place among {@link #topics}; of a topic of this book. */
    public int ordinal(Topic topic) {
        Integer ordinal = ordinals.get(topic.id());
        if (ordinal == null) {
            throw new IllegalArgumentException("no topic of this book: " + topic.id());
        }
        return ordinal;
    }

    /** The areas. */
    public List<Topic> areas() {
        return children("");
    }

    /** Those right below a topic, in the order of the book. */
    public List<Topic> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** Whether nothing is below it. */
    public boolean isLeaf(Topic topic) {
        return children(topic.id()).isEmpty();
    }

    public Optional<Topic> parent(Topic topic) {
        return topic.parent().flatMap(this::topic);
    }

    /** The topics it is below, the nearest first. */
    public List<Topic> above(Topic topic) {
        return Stream.iterate(parent(topic), Optional::isPresent, above -> above.flatMap(this::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether one is the other, or below it. */
    public boolean isIn(Topic topic, Topic other) {
        return topic.equals(other) || above(topic).contains(other);
    }

    /** Where it stands: its area and what is between, then itself. */
    public List<Topic> path(Topic topic) {
        return Stream.concat(above(topic).reversed().stream(), Stream.of(topic)).toList();
    }

    /** Whether the book that comes with the program has it. */
    public boolean isShipped(Topic topic) {
        return shipped.contains(topic.id());
    }
}
