package org.lectern.desktop.topics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.desktop.base.Texts;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import org.lectern.topic.TopicEdits;
import org.lectern.topic.TopicException;

/**
 * A topic as it stands in the fields of a form.
 *
 * @param synonyms parted by semicolons
 * @param parent the name of the topic it is part of; blank for an area
 */
record TopicDraft(String name, String synonyms, String about, String rule, String parent) {
    private static final Texts TEXTS = Texts.of(TopicDraft.class);

    static final TopicDraft EMPTY = new TopicDraft("", "", "", "", "");
    private static final String BETWEEN = "; ";

    /** A topic as the book has it. */
    static TopicDraft of(Topic topic, TopicBook book) {
        return new TopicDraft(
                topic.name(),
                String.join(BETWEEN, topic.synonyms()),
                topic.about(),
                topic.rule().orElse(""),
                book.parent(topic).map(Topic::name).orElse(""));
    }

    /** A new topic below another. */
    static TopicDraft below(Optional<Topic> parent) {
        return new TopicDraft("", "", "", "", parent.map(Topic::name).orElse(""));
    }

    static String joined(List<String> synonyms) {
        return String.join(BETWEEN, synonyms);
    }

    private List<String> eachSynonym() {
        return Arrays.stream(synonyms.split("[;\n]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Optional<Topic> parentIn(TopicBook book) {
        if (parent.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                book.named(parent).orElseThrow(() -> new TopicException(TEXTS.get("none-above", parent.strip()))));
    }

    /**
     * The edits with a new topic that is so.
     *
     * @throws TopicException when it cannot be made
     */
    TopicEdits made(TopicEdits edits) {
        return edits.create(name, eachSynonym(), about, parentIn(edits.book()), Optional.of(rule));
    }

    /**
     * The edits with that topic as it is here, of which only what differs is changed.
     *
     * @param before as it was when the form was filled
     * @throws TopicException when a change cannot be made
     */
    TopicEdits changed(TopicEdits edits, String id, TopicDraft before) {
        TopicEdits now = edits;
        if (!eachSynonym().equals(before.eachSynonym())) {
            now = now.synonyms(topic(now, id), eachSynonym());
        }
        if (!about.equals(before.about)) {
            now = now.about(topic(now, id), about);
        }
        if (!rule.equals(before.rule)) {
            now = now.rule(topic(now, id), rule);
        }
        if (!parent.equals(before.parent)) {
            now = now.move(topic(now, id), parentIn(now.book()));
        }
        int changes = (int) List.of(
                        !eachSynonym().equals(before.eachSynonym()),
                        !about.equals(before.about),
                        !rule.equals(before.rule),
                        !parent.equals(before.parent),
                        !name.equals(before.name))
                .stream()
                .filter(differs -> differs)
                .count();
        if (!name.equals(before.name)) {
            // Last, so that the name it had is a synonym whatever else was typed.
            now = now.rename(topic(now, id), name);
        }
        return changes < 2
                ? now
                : new TopicEdits(
                        now.shipped(),
                        now.edits(),
                        "Changed the topic “" + topic(now, id).name() + "”");
    }

    private static Topic topic(TopicEdits edits, String id) {
        return edits.book().topic(id).orElseThrow(() -> new TopicException(TEXTS.get("no-more.new")));
    }
}
