package org.lectern.desktop.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.topic.Topic;
import org.lectern.topic.TopicProblem;

/** The topic book of a real library; what is found lands on the test's thread. */
class TopicBookViewModelTest {
    @TempDir
    Path folder;

    private TopicLibrary garden;
    private TopicBookViewModel book;
    private TopicFormViewModel form;

    @BeforeEach
    void open() {
        garden = new TopicLibrary(folder.resolve("library"));
        book = new TopicBookViewModel(garden.access, garden.library, garden.background);
        form = book.form();
        book.filter().set("gardens");
        book.open();
        garden.landing.until(() -> book.rows().get().size() == 1);
        book.filter().set("");
    }

    @AfterEach
    void close() {
        garden.close();
    }

    private void select(String name) {
        book.select(garden.topic(name));
    }

    private Optional<String> effect() {
        garden.landing.until(() -> form.effect().get().isPresent());
        return form.effect().get().map(RuleEffect::words);
    }

    private void untilTold(String text) {
        garden.landing.until(() -> garden.told().equals(text));
    }

    @Test
    void theFilterKeepsWhatIsAbove() {
        book.filter().set("ROSE");
        assertThat(book.rows().get())
                .filteredOn(
                        row -> garden.lectern.topics().book().path(row.topic()).contains(garden.topic("Gardens")))
                .containsExactly(
                        new BookRow(garden.topic("Gardens"), 0, 3, true),
                        new BookRow(garden.topic("Roses"), 1, 2, true));
    }

    @Test
    void aRuleTellsWhatItGainsAndLosesWhileItIsTyped() {
        select("Roses");
        assertThat(effect()).contains("finds 2 papers");
        form.rule().set("rosebuds OR walls");
        assertThat(effect()).contains("finds 2 papers: 1 gained, 1 lost");
        assertThat(form.effect().get())
                .contains(new RuleEffect(
                        2,
                        new RuleEffect.Some(1, List.of("Rosebuds")),
                        new RuleEffect.Some(1, List.of("Roses and moss"))));
        form.rule().set("rose");
        form.rule().set("moss");
        assertThat(effect()).contains("finds 2 papers: 1 gained, 1 lost");
        assertThat(form.effect().get().orElseThrow().gained()).isEqualTo(new RuleEffect.Some(1, List.of("Moss alone")));
        form.save();
        untilTold("Changed the rule of the topic “Roses”");
        assertThat(garden.topic("Roses").rule()).contains("moss");
        garden.landing.until(() -> !form.isChanged().get());
        garden.library.undo();
        garden.landing.until(() -> form.rule().get().equals("rose OR roses"));
        assertThat(garden.topic("Roses").rule()).contains("rose OR roses");
    }

    @Test
    void aWrongRuleStaysInItsFieldAndIsNotSaved() {
        select("Roses");
        form.rule().set("tag:mine");
        assertThat(form.problem().get()).contains("A rule cannot ask what people say of a paper (tag:).");
        form.save();
        select("Moss");
        assertThat(form.rule().get()).isEqualTo("moss");
        assertThat(form.problem().get()).isEmpty();
        assertThat(form.unsaved()).containsExactly("roses");
        select("Roses");
        assertThat(form.rule().get()).isEqualTo("tag:mine");
        assertThat(form.isChanged().get()).isTrue();
        form.discard();
        assertThat(form.rule().get()).isEqualTo("rose OR roses");
        assertThat(form.unsaved()).isEqualTo(Set.of());
        assertThat(garden.topic("Roses").rule()).contains("rose OR roses");
    }

    @Test
    void severalFieldsAreOneChange() {
        select("Roses");
        form.name().set("Rose gardening");
        form.synonyms().set("rosa; ; climbing roses");
        form.about().set("All of roses.");
        form.parent().set("");
        form.save();
        untilTold("Changed the topic “Rose gardening”");
        Topic changed = garden.topic("Rose gardening");
        assertThat(changed)
                .isEqualTo(new Topic(
                        "roses",
                        "Rose gardening",
                        List.of("rosa", "climbing roses", "Roses"),
                        "All of roses.",
                        Optional.empty(),
                        Optional.of("rose OR roses")));
        garden.landing.until(() -> form.synonyms().get().equals("rosa; climbing roses; Roses"));
        garden.library.undo();
        untilTold("Undone: Changed the topic “Rose gardening”");
        assertThat(garden.topic("Roses").synonyms()).isEmpty();
    }

    @Test
    void whatCannotBeSavedStaysAndSaysWhy() {
        select("Roses");
        form.name().set("moss");
        form.save();
        garden.landing.until(() -> form.refusal().get().isPresent());
        assertThat(form.refusal().get()).contains("There is a topic “Moss” already.");
        assertThat(form.name().get()).isEqualTo("moss");
        form.name().set("Roses");
        form.parent().set("nowhere");
        assertThat(form.refusal().get()).isEmpty();
        form.save();
        garden.landing.until(() -> form.refusal().get().isPresent());
        assertThat(form.refusal().get()).contains("There is no topic “nowhere” to put it below.");
    }

    @Test
    void aNewTopicIsMadeBelowTheOneThatIsChosenAndThenChosen() {
        select("Gardens");
        book.create();
        assertThat(form.draft()).isEqualTo(new TopicDraft("", "", "", "", "Gardens"));
        form.name().set("Buds");
        form.rule().set("rosebuds");
        assertThat(effect()).contains("finds 1 paper: 1 gained, 0 lost");
        select("Moss");
        book.create();
        assertThat(form.name().get()).isEqualTo("Buds");
        form.save();
        untilTold("Made the topic “Buds”");
        garden.landing.until(() -> book.selected().get().isPresent());
        assertThat(book.selected().get()).contains(garden.topic("Buds"));
        assertThat(garden.topic("Buds").parent()).contains("gardens");
        book.reset();
        garden.landing.until(() -> garden.lectern.topics().book().named("Buds").isEmpty());
    }

    @Test
    void topicsAreMovedMergedAndRemoved() {
        book.move("moss", "roses");
        untilTold("Moved the topic “Moss” below “Roses”");
        garden.library.undo();
        untilTold("Undone: Moved the topic “Moss” below “Roses”");
        select("Moss");
        book.mergeInto("nothing");
        assertThat(garden.told()).isEqualTo("There is no topic “nothing”");
        book.mergeInto("roses");
        untilTold("Merged the topic “Moss” into “Roses”");
        garden.landing.until(() -> book.selected().get().equals(Optional.of(garden.topic("Roses"))));
        assertThat(garden.topic("Roses").rule()).contains("(rose OR roses) OR (moss)");
        garden.landing.until(() -> form.rule().get().equals("(rose OR roses) OR (moss)"));
        book.remove();
        untilTold("Removed the topic “Roses”");
        garden.landing.until(() -> book.selected().get().equals(Optional.of(garden.topic("Gardens"))));
        book.move("gardens", "gardens");
        garden.landing.until(() -> garden.told().equals("The topic “Gardens” cannot be moved below itself."));
    }

    @Test
    void aFileWithFaultsChangesNothingAndNamesItsLines() throws IOException {
        TopicFilesViewModel files = new TopicFilesViewModel(garden.access, garden.library, garden.background);
        Path file = Files.writeString(folder.resolve("mine.json"), """
                {"topics": [
                  {"id": "moss", "name": "Moss", "rule": "tag:x"},
                  {"id": "Bad Id", "name": "x"}
                ]}
                """);
        files.load(file);
        garden.landing.until(() -> files.faults().get().isPresent());
        assertThat(files.faults().get())
                .contains(new TopicFilesViewModel.Faults(
                        file,
                        List.of(
                                new TopicProblem(
                                        2,
                                        "The rule of “moss” cannot be used. A rule cannot ask what people say of a paper (tag:)."),
                                new TopicProblem(
                                        3, "The id “Bad Id” is to have small letters, digits and hyphens only."))));
        assertThat(garden.told()).isEqualTo("mine.json has 2 faults; nothing was changed");
        Path written = folder.resolve("written.json");
        files.save(written);
        untilTold("Wrote what was changed of 3 topics to written.json");
        Files.writeString(written, Files.readString(written).replace("\"rule\" : \"moss\"", "\"rule\" : \"lichen\""));
        files.load(written);
        untilTold("Took over the topics of written.json");
        assertThat(garden.topic("Moss").rule()).contains("lichen");
        assertThat(files.faults().get()).isEmpty();
    }
}
