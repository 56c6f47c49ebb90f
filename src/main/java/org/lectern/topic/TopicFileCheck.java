package org.lectern.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says what is wrong with the topics of a file beside the book that they are to change. Used by one thread. */
final class TopicFileCheck {
    private final TopicFile.Content content;
    private final Map<String, TopicEdit> edits;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final List<TopicProblem> problems = new ArrayList<>();

    private TopicFileCheck(TopicBook shipped, Map<String, TopicEdit> edits, TopicFile.Content content) {
        this.content = content;
        this.edits = edits;
        shipped.topics().forEach(topic -> topics.put(topic.id(), topic));
        edits.forEach((id, edit) -> topics.put(id, edit.of(Optional.ofNullable(topics.get(id)))));
    }

    /**
     * What is wrong, in the order of the lines.
     *
     * @param shipped the book that comes with the program
     * @param edits all edits as they would be, those of the file among them
     */
    static List<TopicProblem> of(TopicBook shipped, Map<String, TopicEdit> edits, TopicFile.Content content) {
        TopicFileCheck check = new TopicFileCheck(shipped, edits, content);
        content.edits().forEach(edit -> check.look(edit, shipped));
        check.lookForNames();
        check.problems.sort(Comparator.comparingInt(TopicProblem::line));
        return List.copyOf(check.problems);
    }

    private void look(TopicEdit edit, TopicBook shipped) {
        boolean gone = isGone(edit.id());
        if (!gone
                && shipped.topic(edit.id()).isEmpty()
                && edit.name().filter(name -> !name.isBlank()).isEmpty()) {
            problem(edit, "The topic “%s” needs a name.".formatted(edit.id()));
        }
        edit.mergedInto().ifPresent(other -> {
            if (!topics.containsKey(other)) {
                problem(edit, "There is no topic “%s” for “%s” to be merged into.".formatted(other, edit.id()));
            } else if (returns(edit.id())) {
                problem(edit, "The topic “%s” would be merged into itself.".formatted(edit.id()));
            }
        });
        edit.parent().filter(parent -> !parent.isEmpty() && !gone).ifPresent(parent -> {
            if (!topics.containsKey(parent)) {
                problem(edit, "There is no topic “%s” for “%s” to be below.".formatted(parent, edit.id()));
            } else if (isBelowItself(edit.id())) {
                problem(edit, "The topic “%s” would be below itself.".formatted(edit.id()));
            }
        });
    }

    private boolean isGone(String id) {
        TopicEdit edit = edits.get(id);
        return edit != null && (edit.removed() || edit.mergedInto().isPresent());
    }

    /** Whether what a topic is merged into is, in the end, merged into it. */
    private boolean returns(String id) {
        return isCircle(id, at -> Optional.ofNullable(edits.get(at)).flatMap(TopicEdit::mergedInto));
    }

    private boolean isBelowItself(String id) {
        return isCircle(id, at -> Optional.ofNullable(topics.get(at)).flatMap(Topic::parent));
    }

    /** Whether who goes on from one to the next comes by one again. */
    private static boolean isCircle(String id, Function<String, Optional<String>> next) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(id);
        while (at.isPresent()) {
            if (!seen.add(at.get())) {
                return true;
            }
            at = next.apply(at.get());
        }
        return false;
    }

    /** No two topics of one name: the one of the file is named, or the second of them. */
    private void lookForNames() {
        Map<String, String> names = new LinkedHashMap<>();
        topics.keySet().stream().filter(id -> !content.lines().containsKey(id)).forEach(id -> name(names, id));
        for (TopicEdit edit : content.edits()) {
            String other = name(names, edit.id());
            Topic topic = topics.get(edit.id());
            if (topic != null && !other.isEmpty()) {
                problem(
                        edit,
                        "The topic “%s” would be called “%s” as “%s” is.".formatted(edit.id(), topic.name(), other));
            }
        }
    }

    /** Notes the name of a topic; the id of another that has it, or nothing. */
    private String name(Map<String, String> names, String id) {
        Topic topic = topics.get(id);
        if (topic == null || isGone(id)) {
            return "";
        }
        String other = names.putIfAbsent(TopicBook.folded(topic.name()), id);
        return other == null ? "" : other;
    }

    private void problem(TopicEdit edit, String message) {
        problems.add(new TopicProblem(content.lines().getOrDefault(edit.id(), 1), message));
    }
}
