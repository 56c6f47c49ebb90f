package org.lectern.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TopicFileTest {
    @Test
    void readsTopicsBelowTopics() {
        TopicFile.Content content = TopicFile.read("""
                {
                  // Ours
                  "topics": [
                    {"id": "music", "name": "Music", "topics": [
                      {"id": "harps", "name": "Harps", "synonyms": ["lyres"], "about": "Plucked.",
                       "rule": ["harp", "title:lyre"]},
                    ]},
                    {"id": "winds", "parent": "music", "removed": true},
                    {"id": "lutes", "mergedInto": "harps"}
                  ]
                }
                """);
        assertThat(content.problems()).isEmpty();
        assertThat(content.edits())
                .containsExactly(
                        TopicEdit.of("music").named("Music"),
                        TopicEdit.of("harps")
                                .below("music")
                                .named("Harps")
                                .alsoCalled(List.of("lyres"))
                                .about("Plucked.")
                                .ruled("(harp) OR (title:lyre)"),
                        TopicEdit.of("winds").below("music").gone(),
                        TopicEdit.of("lutes").mergedInto("harps"));
        assertThat(content.lines()).containsEntry("harps", 5).containsEntry("lutes", 9);
    }

    @Test
    void namesTheLinesOfWhatIsWrong() {
        TopicFile.Content content = TopicFile.read("""
                {"topics": [
                  {"id": "fine", "name": "Fine"},
                  {"name": "No id"},
                  {"id": "Not Fine"},
                  {"id": "fine"},
                  {"id": "odd", "colour": "red", "name": 7},
                  "text"
                ]}
                """);
        assertThat(content.problems())
                .containsExactly(
                        new TopicProblem(3, "A topic has no \"id\"."),
                        new TopicProblem(4, "The id “Not Fine” is to have small letters, digits and hyphens only."),
                        new TopicProblem(5, "The topic “fine” is there twice; the second was left out."),
                        new TopicProblem(6, "A topic has no field “colour”; it was passed over."),
                        new TopicProblem(6, "“name” is to be a text."),
                        new TopicProblem(7, "A topic is to be an object: { \"id\": … }."));
        assertThat(content.edits()).containsExactly(TopicEdit.of("fine").named("Fine"), TopicEdit.of("odd"));
    }

    /** Nothing that a file can hold is thrown at the caller, and what stands before a fault is read. */
    @Test
    void anyTextIsRead() {
        String whole = TopicFile.write(List.of(
                TopicEdit.of("a").named("A").alsoCalled(List.of("b", "c")), TopicEdit.of("d").below("a").ruled("x")));
        for (int end = 0; end < whole.length(); end++) {
            TopicFile.read(whole.substring(0, end));
        }
        Random random = new Random(3);
        String signs = "{}[]\",: \n\\/truenull0a";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
            }
            TopicFile.read(text.toString());
        }
        assertThat(TopicFile.read("").problems()).isNotEmpty();
        assertThat(TopicFile.read("[]").problems()).isNotEmpty();
        assertThat(TopicFile.read("{\"topics\": 3}").problems()).isNotEmpty();
        assertThat(TopicFile.read("{\"topic\": []}").problems()).isNotEmpty();
    }

    @Test
    void readsWhatItWrites() {
        List<TopicEdit> edits = List.of(
                TopicEdit.of("a").named("A \"quoted\" name").below("").ruled(""),
                TopicEdit.of("b").alsoCalled(List.of()).about(""),
                TopicEdit.of("c").gone(),
                TopicEdit.of("d").mergedInto("a"));
        assertThat(TopicFile.read(TopicFile.write(edits)).edits()).isEqualTo(edits);
        TopicBook shipped = TopicFile.shipped();
        TopicFile.Content again = TopicFile.read(TopicFile.write(shipped));
        assertThat(again.problems()).isEmpty();
        assertThat(TopicBook.of(again.edits().stream()
                                .map(edit -> edit.of(Optional.empty()))
                                .toList())
                        .topics())
                .isEqualTo(shipped.topics());
    }

    /** What the issue of topics asks of the book that comes with the program. */
    @Test
    void theBookIsAsDeepAndWideAsItIsToBe() {
        TopicBook book = TopicFile.shipped();
        assertThat(book.topics()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(book.topics()).allSatisfy(topic -> {
            assertThat(book.path(topic)).hasSizeLessThanOrEqualTo(3);
            assertThat(topic.about()).isNotBlank();
            assertThat(book.isLeaf(topic)).isEqualTo(book.path(topic).size() == 3);
            assertThat(book.isLeaf(topic) && topic.rule().isEmpty()).as(topic.id()).isFalse();
        });
        Set<String> names = new HashSet<>();
        assertThat(book.topics()).allSatisfy(topic -> assertThat(names.add(TopicBook.folded(topic.name())))
                .as(topic.name())
                .isTrue());
    }
}
