package org.lectern.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TopicEditsTest {
    private static final TopicBook BOOK = TopicBook.of(List.of(
            topic("music", "", ""),
            topic("strings", "music", "string instrument"),
            topic("harps", "strings", "harp"),
            topic("lutes", "strings", "lute"),
            topic("winds", "music", "wind instrument"),
            topic("food", "", "")));

    private static Topic topic(String id, String parent, String rule) {
        return new Topic(
                id,
                Character.toUpperCase(id.charAt(0)) + id.substring(1),
                List.of(),
                "About " + id,
                Optional.of(parent).filter(text -> !text.isEmpty()),
                Optional.of(rule).filter(text -> !text.isEmpty()));
    }

    private static final TopicEdits NONE = TopicEdits.of(BOOK, List.of());

    private static Topic topic(TopicEdits edits, String name) {
        return edits.book().named(name).orElseThrow();
    }

    /** A line a topic: how deep it is by dots, its id and what it is called. */
    private static List<String> tree(TopicEdits edits) {
        TopicBook book = edits.book();
        return book.topics().stream()
                .map(topic -> ".".repeat(book.above(topic).size()) + topic.id() + " " + topic.name())
                .toList();
    }

    @Test
    void aTopicOfOnesOwnStandsBehindItsSiblings() {
        TopicEdits edits = NONE.create(
                "  Grand  pianos ", List.of("piano", "Grand Pianos", " ", "PIANO"), " Big. ", BOOK.topic("strings"), Optional.of(" piano "));
        assertThat(tree(edits))
                .containsExactly(
                        "music Music",
                        ".strings Strings",
                        "..harps Harps",
                        "..lutes Lutes",
                        "..grand-pianos Grand pianos",
                        ".winds Winds",
                        "food Food");
        assertThat(topic(edits, "grand-pianos"))
                .isEqualTo(new Topic(
                        "grand-pianos",
                        "Grand pianos",
                        List.of("piano"),
                        "Big.",
                        Optional.of("strings"),
                        Optional.of("piano")));
        assertThat(edits.summary()).isEqualTo("Made the topic “Grand pianos”");
        assertThat(edits.book().isShipped(topic(edits, "piano"))).isFalse();
    }

    @Test
    void aNameIsThatOfOneTopic() {
        assertThatThrownBy(() -> NONE.create("HARPS", List.of(), "", Optional.empty(), Optional.empty()))
                .isInstanceOf(TopicException.class)
                .hasMessage("There is a topic “Harps” already.");
        assertThatThrownBy(() -> NONE.create(" ", List.of(), "", Optional.empty(), Optional.empty()))
                .hasMessage("A topic needs a name.");
        assertThatThrownBy(() -> NONE.rename(topic(NONE, "lutes"), "harps")).isInstanceOf(TopicException.class);
        assertThat(NONE.rename(topic(NONE, "lutes"), "LUTES").book().topic("lutes").orElseThrow().name())
                .isEqualTo("LUTES");
    }

    /** What asks for the old name still finds it. */
    @Test
    void theFormerNameIsASynonym() {
        TopicEdits edits = NONE.rename(topic(NONE, "lutes"), "Ouds");
        assertThat(topic(edits, "ouds").id()).isEqualTo("lutes");
        assertThat(topic(edits, "Lutes").synonyms()).containsExactly("Lutes");
        TopicEdits back = edits.rename(topic(edits, "ouds"), "Lutes");
        assertThat(topic(back, "lutes").synonyms()).containsExactly("Ouds");
    }

    @Test
    void aTopicMovesWithAllBelowIt() {
        TopicEdits edits = NONE.move(topic(NONE, "strings"), BOOK.topic("food"));
        assertThat(tree(edits))
                .containsExactly(
                        "music Music",
                        ".winds Winds",
                        "food Food",
                        ".strings Strings",
                        "..harps Harps",
                        "..lutes Lutes");
        assertThat(tree(edits.move(topic(edits, "strings"), Optional.empty())))
                .containsExactly(
                        "music Music",
                        ".winds Winds",
                        "strings Strings",
                        ".harps Harps",
                        ".lutes Lutes",
                        "food Food");
        assertThatThrownBy(() -> NONE.move(topic(NONE, "music"), BOOK.topic("harps")))
                .hasMessage("The topic “Music” cannot be moved below itself.");
    }

    @Test
    void oneMergedIntoAnotherGoesOnAsThat() {
        TopicEdits edits = NONE.merge(topic(NONE, "strings"), topic(NONE, "winds"));
        assertThat(tree(edits))
                .containsExactly("music Music", ".winds Winds", "..harps Harps", "..lutes Lutes", "food Food");
        Topic winds = topic(edits, "Strings");
        assertThat(winds.name()).isEqualTo("Winds");
        assertThat(winds.synonyms()).containsExactly("Strings");
        assertThat(winds.rule()).contains("(wind instrument) OR (string instrument)");
        assertThat(edits.book().ids(winds)).containsExactly("winds", "strings");
        assertThat(edits.book().topic("strings")).contains(winds);
        TopicEdits twice = edits.merge(winds, topic(edits, "food"));
        assertThat(twice.book().current("strings")).isEqualTo("food");
        assertThatThrownBy(() -> NONE.merge(topic(NONE, "music"), topic(NONE, "harps")))
                .hasMessage("“Harps” is below “Music”: merge that into it instead.");
    }

    @Test
    void oneRemovedLeavesWhatIsBelowIt() {
        assertThat(tree(NONE.remove(topic(NONE, "strings"))))
                .containsExactly("music Music", ".harps Harps", ".lutes Lutes", ".winds Winds", "food Food");
        assertThat(tree(NONE.remove(topic(NONE, "music"))))
                .containsExactly("strings Strings", ".harps Harps", ".lutes Lutes", "winds Winds", "food Food");
    }

    @Test
    void whatWasChangedIsTakenBack() {
        TopicEdits edits = NONE.rule(topic(NONE, "harps"), "lyre").about(topic(NONE, "lutes"), "New");
        assertThat(topic(edits.reset("harps"), "harps")).isEqualTo(topic(NONE, "harps"));
        assertThat(topic(edits.reset("harps"), "lutes").about()).isEqualTo("New");
        TopicEdits removed = NONE.remove(topic(NONE, "harps"));
        assertThat(tree(removed.reset("harps"))).isEqualTo(tree(NONE));
        assertThatThrownBy(() -> NONE.reset("harps")).hasMessage("Nothing of that topic was changed.");
    }

    /** A circle or a parent that is not there, as files can have, costs the place and not the topics. */
    @Test
    void noTopicIsLost() {
        List<TopicEdit> circle = List.of(
                TopicEdit.of("music").below("harps"),
                TopicEdit.of("winds").below("nowhere"),
                TopicEdit.of("food").mergedInto("food"));
        TopicBook book = BOOK.with(circle);
        assertThat(book.topics()).extracting(Topic::id).contains("music", "strings", "harps", "lutes", "winds");
        assertThat(book.topic("winds").orElseThrow().parent()).isEmpty();
    }
}
