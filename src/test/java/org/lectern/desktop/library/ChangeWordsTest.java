package org.lectern.desktop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Lectern;
import org.lectern.desktop.base.Texts;
import org.lectern.library.Change;
import org.lectern.library.Marks;
import org.lectern.library.ReadingLists;
import org.lectern.list.EntryField;
import org.lectern.list.ListQuery;
import org.lectern.list.Vote;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.search.SearchRequest;
import org.lectern.search.SortOrder;
import org.lectern.task.Progress;
import org.lectern.topic.Topic;

/** What real changes of a real library say of themselves, in German. */
class ChangeWordsTest {
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir
    private Path folder;

    private Lectern lectern;
    private List<PaperId> papers;

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
        lectern = Lectern.open(folder, Progress.NONE);
        lectern.addSamples(Progress.NONE);
        papers = lectern.search(SearchRequest.of("*")).hits().stream()
                .map(hit -> hit.paper().id())
                .toList();
    }

    @AfterEach
    void speakAsBefore() {
        lectern.close();
        Locale.setDefault(Locale.Category.DISPLAY, BEFORE);
    }

    private List<String> summaries() {
        List<String> found = new ArrayList<>();
        lectern.mark(library -> {
            library.changes(200).stream().map(Change::summary).forEach(found::add);
            return Optional.empty();
        });
        return found;
    }

    private void everyChangeIsTold() {
        assertThat(summaries())
                .allSatisfy(summary -> assertThat(ChangeWords.of(summary))
                        .isNotEqualTo(summary)
                        .doesNotContainPattern("\\b(the|of|papers?|Undid|Redid|was changed)\\b \\S*“"));
    }

    @Test
    void whatIsDoneWithPapersIsToldInTheLanguage() {
        lectern.mark(library -> {
            Marks marks = library.marks();
            for (ReadingState state : ReadingState.values()) {
                marks.state(papers.subList(0, 3), state);
            }
            marks.rate(papers.subList(0, 2), 4);
            marks.rate(papers.subList(0, 2), 1);
            marks.rate(papers.subList(0, 2), 0);
            marks.tag(papers, "group meeting");
            marks.renameTag("group meeting", "Gruppe");
            marks.untag(papers.subList(0, 1), "Gruppe");
            marks.note(papers.getFirst(), "Worth a second look.");
            marks.note(papers.getFirst(), "", "And a third.");
            marks.note(papers.getFirst(), "");
            library.citationKeys().choose(papers.getFirst(), "first2020");
            library.citationKeys().pin(papers.subList(1, 3), true);
            library.citationKeys().pin(papers.subList(1, 3), false);
            Topic topic = library.topics().book().topics().get(30);
            library.topics().give(papers.subList(0, 2), topic);
            library.topics().refuse(papers.subList(0, 1), topic);
            return library.topics().leave(papers.subList(0, 2), topic);
        });
        lectern.merge(papers.get(5), papers.get(6));
        lectern.separate(papers.get(7), papers.get(8));
        lectern.undo(List.of());
        lectern.redo(List.of());
        lectern.removeSamples();
        everyChangeIsTold();
    }

    @Test
    void whatIsDoneWithListsIsToldInTheLanguage() {
        lectern.mark(library -> {
            ReadingLists lists = library.readingLists();
            lists.create("Brains");
            lists.describe("Brains", "Of our group");
            lists.describe("Brains", "");
            lists.add("Brains", papers.subList(0, 4), false);
            lists.addSection("Brains", "First");
            lists.addSection("Brains", "Second");
            String section = lists.content("Brains").sections().getFirst().key();
            lists.add("Brains", papers.subList(4, 5), Optional.of(section));
            lists.renameSection("Brains", section, "Begin");
            lists.moveSection("Brains", section, 2);
            lists.move("Brains", papers.get(2), 1);
            lists.move("Brains", papers.subList(0, 1), Optional.of(section), 1);
            for (EntryField field : EntryField.values()) {
                String text = field == EntryField.STATE ? "read" : field == EntryField.DATE ? "2026-03-01" : "Ada";
                lists.set("Brains", papers.subList(1, 2), field, text);
                lists.set("Brains", papers.subList(1, 2), field, "");
            }
            lists.set(
                    "Brains", papers.subList(1, 2), Map.of(EntryField.DATE, "2026-03-02", EntryField.PRESENTER, "Ada"));
            lists.vote("Brains", papers.subList(1, 2), "Ada", Optional.of(Vote.UP));
            lists.vote("Brains", papers.subList(1, 2), "Ada", Optional.of(Vote.DOWN));
            lists.vote("Brains", papers.subList(1, 2), "Ada", Optional.empty());
            lists.removeSection("Brains", section);
            lists.remove("Brains", papers.subList(3, 4));
            lists.rename("Brains", "Minds");
            lists.createSmart("Maps", "", new ListQuery("map", "newest"));
            lists.requery("Maps", new ListQuery("maps", "newest"));
            lists.freeze("Maps", papers.subList(0, 2));
            return Optional.of(lists.delete("Minds"));
        });
        lectern.saveSearch("Mine", "brain", SortOrder.NEWEST);
        lectern.saveSearch("Mine", "brains", SortOrder.NEWEST);
        everyChangeIsTold();
    }

    @Test
    void whatIsDoneWithTopicsIsToldInTheLanguage() {
        lectern.mark(library -> {
            Topic one = library.topics().book().topics().get(30);
            Topic other = library.topics().book().topics().get(31);
            library.topics().edit(edits -> edits.rename(one, "Something else"));
            library.topics().edit(edits -> edits.about(other, "What it is."));
            library.topics().edit(edits -> edits.rule(other, "title:map"));
            library.topics().edit(edits -> edits.synonyms(other, List.of("another name")));
            library.topics().edit(edits -> edits.reset(one.id()));
            return library.topics().edit(edits -> edits.remove(other));
        });
        everyChangeIsTold();
    }

    @Test
    void namesAndNumbersStandWhereTheLanguageHasThem() {
        assertThat(ChangeWords.of("Tagged 1 paper “maps”")).isEqualTo("Schlagwort „maps“ vergeben an 1 Arbeit");
        assertThat(ChangeWords.of("Removed Papers: late, and early: 1 paper"))
                .isEqualTo("Papers: late, and early entfernt: 1 Arbeit");
        assertThat(ChangeWords.of("Undid: Added “Maps of brains” to the section “A” of the list “B”"))
                .isEqualTo("Rückgängig gemacht: „Maps of brains“ aufgenommen in den Abschnitt „A“ der Leseliste „B“");
        assertThat(ChangeWords.of("Imported 12 listings: 1234 papers"))
                .isEqualTo("12 Fundlisten importiert: 1.234 Arbeiten");
    }

    @Test
    void whatNobodyKnowsStaysAsItIsAndEnglishIsWordForWord() {
        assertThat(ChangeWords.of("Painted the library green")).isEqualTo("Painted the library green");
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        assertThat(summaries())
                .isNotEmpty()
                .allSatisfy(summary -> assertThat(ChangeWords.of(summary)).isEqualTo(summary));
        Locale.setDefault(Locale.Category.DISPLAY, Texts.PSEUDO);
        assertThat(ChangeWords.of("Made the list “Maps”")).isEqualTo("⟦Made the list “Maps”⟧");
    }
}
