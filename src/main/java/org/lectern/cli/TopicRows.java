package org.lectern.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.Lectern;
import org.lectern.json.PaperJson;
import org.lectern.search.SearchRequest;
import org.lectern.search.TopicCount;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Names the topics as a tree. A command that has others below it does the same as its {@code ls}. */
abstract class TopicRows implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "Print a JSON object a topic, on a line each.")
    private boolean json;

    @Option(names = "--all", description = "Name the topics too that no paper has.")
    private boolean all;

    @Option(names = "--query", paramLabel = "Q", description = "Count the papers that this search finds.")
    private @Nullable String query;

    TopicRows(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (StatusProgress progress = StatusProgress.on(console)) {
            return library.with(console, progress, lectern -> {
                List<TopicCount> counts = lectern.topics().counts(SearchRequest.of(query == null ? "*" : query));
                TopicBook book = lectern.topics().book();
                boolean none = true;
                for (TopicCount count : counts) {
                    if (json) {
                        console.line(PaperJson.write(json(lectern, book, count)));
                    } else if (all || count.papers() > 0) {
                        console.line(words(book, count));
                    }
                    none &= count.papers() == 0;
                }
                if (none && !json) {
                    console.tell(query == null ? "no paper has a topic" : "nothing found");
                }
                return none ? ExitCode.INCOMPLETE : ExitCode.DONE;
            });
        }
    }

    private static String words(TopicBook book, TopicCount count) {
        Topic topic = count.topic();
        return "  ".repeat(book.above(topic).size()) + topic.name() + "  (" + count.papers() + ")";
    }

    private static ObjectNode json(Lectern lectern, TopicBook book, TopicCount count) {
        Topic topic = count.topic();
        ObjectNode node = json(book, topic).put("papers", count.papers());
        if (lectern.topics().edits().edits().containsKey(topic.id())) {
            node.put("changed", true);
        }
        return node;
    }

    /** A topic for a program. */
    static ObjectNode json(TopicBook book, Topic topic) {
        ObjectNode node = PaperJson.object().put("id", topic.id()).put("name", topic.name());
        ArrayNode synonyms = node.putArray("synonyms");
        topic.synonyms().forEach(synonyms::add);
        topic.parent().ifPresent(parent -> node.put("parent", parent));
        node.put("level", book.path(topic).size()).put("leaf", book.isLeaf(topic));
        if (!topic.about().isEmpty()) {
            node.put("about", topic.about());
        }
        topic.rule().ifPresent(rule -> node.put("rule", rule));
        return node;
    }
}
