package org.lectern.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is changed of the book that comes with the program, and how it is changed further. Each method gives the edits after one step, and
 * throws {@link TopicException} where the step cannot be made. Immutable.
 *
 * @param shipped the book that comes with the program
 * @param edits by the ids of the topics
 * @param summary the last step, for the history; empty before there is one
 */
public record TopicEdits(TopicBook shipped, Map<String, TopicEdit> edits, String summary) {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** Copies the map. */
    public TopicEdits {
        Map<String, TopicEdit> copy = new LinkedHashMap<>(edits);
        copy.values().removeIf(TopicEdit::isEmpty);
        edits = Collections.unmodifiableMap(copy);
    }

    public static TopicEdits of(TopicBook shipped, List<TopicEdit> edits) {
        Map<String, TopicEdit> all = new LinkedHashMap<>();
        edits.forEach(edit -> all.put(edit.id(), edit));
        return new TopicEdits(shipped, all, "");
    }

    public TopicBook book() {
        return shipped.with(List.copyOf(edits.values()));
    }

    /**
     * A new topic.
     *
     * @param parent what it is part of; empty for an area
     * @param rule empty for one that only has what is below it
     */
    public TopicEdits create(
            String name, List<String> synonyms, String about, Optional<Topic> parent, Optional<String> rule) {
        String called = free(name, Optional.empty());
        Topic topic = new Topic(
                newId(called),
                called,
                names(synonyms, called),
                about.strip(),
                parent.map(Topic::id),
                rule.map(String::strip).filter(text -> !text.isEmpty()));
        return step("Made the topic “" + called + "”", TopicEdit.of(topic));
    }

    /** Another name; that which it had is then a synonym, so that what asks for it still finds it. */
    public TopicEdits rename(Topic topic, String name) {
        String called = free(name, Optional.of(topic));
        List<String> synonyms = new ArrayList<>(topic.synonyms());
        synonyms.add(topic.name());
        return step(
                "Renamed the topic “" + topic.name() + "” to “" + called + "”",
                edit(topic).named(called).alsoCalled(names(synonyms, called)));
    }

    public TopicEdits synonyms(Topic topic, List<String> synonyms) {
        return step(
                "Changed what else the topic “" + topic.name() + "” is called",
                edit(topic).alsoCalled(names(synonyms, topic.name())));
    }

    public TopicEdits about(Topic topic, String text) {
        return step("Described the topic “" + topic.name() + "”", edit(topic).about(text.strip()));
    }

    /** Another rule; a blank one takes the rule away. */
    public TopicEdits rule(Topic topic, String rule) {
        return step(
                "Changed the rule of the topic “" + topic.name() + "”",
                edit(topic).ruled(rule.strip()));
    }

    /** Puts a topic with all below it below another; empty makes it an area. */
    public TopicEdits move(Topic topic, Optional<Topic> parent) {
        TopicBook book = book();
        if (parent.isPresent() && book.isIn(parent.get(), topic)) {
            throw new TopicException("The topic “%s” cannot be moved below itself.".formatted(topic.name()));
        }
        String where = parent.map(other -> "below “" + other.name() + "”").orElse("to the areas");
        return step(
                "Moved the topic “" + topic.name() + "” " + where,
                edit(topic).below(parent.map(Topic::id).orElse("")));
    }

    /** Makes a topic part of another, which then also has its name, its rule and what is below it. */
    public TopicEdits merge(Topic topic, Topic into) {
        TopicBook book = book();
        if (topic.equals(into)) {
            throw new TopicException("A topic cannot be merged into itself.");
        }
        if (book.isIn(into, topic)) {
            throw new TopicException(
                    "“%s” is below “%s”: merge that into it instead.".formatted(into.name(), topic.name()));
        }
        List<String> synonyms = Stream.concat(
                        into.synonyms().stream(), Stream.concat(Stream.of(topic.name()), topic.synonyms().stream()))
                .toList();
        List<String> rules =
                Stream.of(into.rule(), topic.rule()).flatMap(Optional::stream).toList();
        TopicEdit kept = edit(into).alsoCalled(names(synonyms, into.name()));
        String summary = "Merged the topic “" + topic.name() + "” into “" + into.name() + "”";
        TopicEdits merged = step(summary, rules.isEmpty() ? kept : kept.ruled(TopicFile.any(rules)));
        for (Topic child : book.children(topic.id())) {
            merged = merged.step(summary, merged.edit(child).below(into.id()));
        }
        return merged.step(summary, merged.edit(topic).mergedInto(into.id()));
    }

    /** Takes a topic out; those below it are then below what it was below. */
    public TopicEdits remove(Topic topic) {
        String summary = "Removed the topic “" + topic.name() + "”";
        TopicEdits now = this;
        for (Topic child : book().children(topic.id())) {
            now = now.step(summary, now.edit(child).below(topic.parent().orElse("")));
        }
        return now.step(summary, now.edit(topic).gone());
    }

    /** Makes a topic of the program's book what it is there; one of one's own goes. */
    public TopicEdits reset(String id) {
        if (!edits.containsKey(id)) {
            throw new TopicException("Nothing of that topic was changed.");
        }
        Map<String, TopicEdit> others = new LinkedHashMap<>(edits);
        others.remove(id);
        TopicEdits without =
                new TopicEdits(shipped, others, "Took back what was changed of the topic “" + name(id) + "”");
        without.checked();
        return without;
    }

    /** All edits exchanged for others, as a file has them. */
    public TopicEdits replaced(List<TopicEdit> others, String what) {
        TopicEdits replaced = of(shipped, others);
        TopicEdits named = new TopicEdits(shipped, replaced.edits, what);
        named.checked();
        return named;
    }

    /** Some edits added to these, those of the same topics exchanged. */
    public TopicEdits added(List<TopicEdit> others, String what) {
        Map<String, TopicEdit> all = new LinkedHashMap<>(edits);
        others.forEach(edit -> all.put(edit.id(), edit));
        TopicEdits added = new TopicEdits(shipped, all, what);
        added.checked();
        return added;
    }

    /**
     * What keeps the topics of a file from changing this book, in the order of the lines.
     *
     * @param replace whether all other changes would go
     */
    public List<TopicProblem> problems(TopicFile.Content content, boolean replace) {
        Map<String, TopicEdit> all = new LinkedHashMap<>(replace ? Map.of() : edits);
        content.edits().forEach(edit -> all.put(edit.id(), edit));
        return TopicFileCheck.of(shipped, all, content);
    }

    private String name(String id) {
        return book().topic(id).or(() -> shipped.topic(id)).map(Topic::name).orElse(id);
    }

    private TopicEdits step(String what, TopicEdit edit) {
        Map<String, TopicEdit> all = new LinkedHashMap<>(edits);
        all.put(edit.id(), edit);
        return new TopicEdits(shipped, all, what);
    }

    private TopicEdit edit(Topic topic) {
        return edits.getOrDefault(topic.id(), TopicEdit.of(topic.id()));
    }

    /** No two topics of one name. */
    private void checked() {
        Map<String, Topic> names = new LinkedHashMap<>();
        for (Topic topic : book().topics()) {
            Topic other = names.put(TopicBook.folded(topic.name()), topic);
            if (other != null) {
                throw new TopicException(
                        "Two topics would be called “%s” (%s and %s).".formatted(topic.name(), other.id(), topic.id()));
            }
        }
    }

    private String free(String name, Optional<Topic> of) {
        String called = name.strip().replaceAll("\\s+", " ");
        if (called.isEmpty()) {
            throw new TopicException("A topic needs a name.");
        }
        if (called.length() > LONGEST_NAME) {
            throw new TopicException("The name of a topic has %d characters at most.".formatted(LONGEST_NAME));
        }
        UnaryOperator<String> folded = TopicBook::folded;
        for (Topic other : book().topics()) {
            boolean same = of.isPresent() && other.id().equals(of.get().id());
            if (!same && folded.apply(other.name()).equals(folded.apply(called))) {
                throw new TopicException("There is a topic “%s” already.".formatted(other.name()));
            }
            if (!same && other.synonyms().stream().map(folded).anyMatch(folded.apply(called)::equals)) {
                throw new TopicException("“%s” is what the topic “%s” is also called.".formatted(called, other.name()));
            }
        }
        return called;
    }

    /** Each once, without the name itself. */
    private static List<String> names(List<String> synonyms, String name) {
        Map<String, String> each = new LinkedHashMap<>();
        synonyms.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> each.putIfAbsent(TopicBook.folded(text), text));
        each.remove(TopicBook.folded(name));
        return List.copyOf(each.values());
    }

    /** An id of the letters of a name that none has or had. */
    private String newId(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "topic" : plain;
        String id = base;
        for (int i = 2; edits.containsKey(id) || shipped.topic(id).isPresent(); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
