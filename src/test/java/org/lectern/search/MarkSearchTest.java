package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.ReadingLists;
import org.lectern.list.EntryField;
import org.lectern.list.ListQuery;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.lectern.paper.ReadingState;
import org.lectern.task.Progress;

/** What people say of papers, found and counted. */
class MarkSearchTest {
    @TempDir
    Path folder;

    private SampleLibrary sample;
    private PaperId first;
    private PaperId second;

    @BeforeEach
    void open() {
        sample = new SampleLibrary(folder);
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                Metadata.titled("First")
                        .keyword("spiking neurons")
                        .category("cs.NE")
                        .build(),
                Metadata.titled("Second")
                        .keyword("spiking neurons")
                        .keyword("audio")
                        .build(),
                Metadata.titled("Third").build()));
        first = sample.index()
                .search(SearchRequest.of("first"))
                .hits()
                .getFirst()
                .paper()
                .id();
        second = sample.index()
                .search(SearchRequest.of("second"))
                .hits()
                .getFirst()
                .paper()
                .id();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void catchUp() {
        sample.index().catchUp(Progress.NONE);
    }

    @Test
    void aPaperIsFoundAnewAtOnceAndNoMoreWhenItIsUndone() {
        assertThat(sample.titles("is:unread")).hasSize(3);
        long change = sample.library()
                .marks()
                .state(List.of(first), ReadingState.READ)
                .orElseThrow()
                .number();
        catchUp();
        assertThat(sample.titles("is:read")).containsExactly("First");
        assertThat(sample.titles("is:unread")).containsExactlyInAnyOrder("Second", "Third");
        sample.library().revert(change);
        catchUp();
        assertThat(sample.titles("is:read")).isEmpty();
    }

    @Test
    void aMergedPaperIsFoundByWhatWasSaidOfBoth() {
        sample.library().marks().tag(List.of(first), "one");
        sample.library().marks().tag(List.of(second), "two");
        sample.library().merge(first, second);
        catchUp();
        assertThat(sample.titles("tag:one tag:two")).containsExactly("First");
    }

    @Test
    void aListThatIsRenamedIsFoundByItsNewName() {
        sample.library().readingLists().add("Old", List.of(first), true);
        catchUp();
        sample.library().readingLists().rename("old", "New name");
        catchUp();
        assertThat(sample.titles("list:old")).isEmpty();
        assertThat(sample.titles("list:=\"new NAME\"")).containsExactly("First");
        assertThat(sample.index().search(SearchRequest.of("*")).facets().get(Facet.LIST))
                .containsExactly(new FacetCount("new name", "New name", 1));
    }

    @Test
    void tagsAreOneValueWhateverTheirCaseAndShownAsTheyWereTyped() {
        sample.library().marks().tag(List.of(first, second), "Ünï Code");
        catchUp();
        SearchRequest narrowed = SearchRequest.of("*").selecting(Map.of(Facet.TAG, Set.of("üNÏ code")));
        assertThat(sample.index().search(narrowed).total()).isEqualTo(2);
        assertThat(sample.index().search(narrowed).facets().get(Facet.TAG))
                .containsExactly(new FacetCount("ünï code", "Ünï Code", 2));
    }

    @Test
    void topicsAreListedWithCountsAndCanBeLookedFor() {
        FacetValues all = sample.index().values(ValuesRequest.of(SearchRequest.of("*"), Facet.KEYWORD));
        assertThat(all.values())
                .containsExactly(
                        new FacetCount("spiking neurons", "spiking neurons", 2),
                        new FacetCount("audio", "audio", 1),
                        new FacetCount("cs.NE", "cs.NE", 1));
        assertThat(sample.index()
                        .values(ValuesRequest.of(SearchRequest.of("*"), Facet.KEYWORD)
                                .matching("neu"))
                        .total())
                .isEqualTo(1);
        assertThat(sample.titles("-keyword:=\"audio\" keyword:spiking")).containsExactly("First");
    }

    @Test
    void valuesAreCompleted() {
        sample.library().marks().tag(List.of(first, second), "To present");
        sample.library().readingLists().add("Group", List.of(first), true);
        sample.library().marks().note(second, "text");
        sample.library().marks().state(List.of(second), ReadingState.LATER);
        catchUp();
        assertThat(completed("tag:pre")).containsExactly("tag:\"To present\" 2");
        assertThat(completed("list:")).containsExactly("list:Group 1");
        assertThat(completed("keyword:neu")).containsExactly("keyword:\"spiking neurons\" 2");
        assertThat(completed("is:")).containsExactly("is:new 3", "is:unread 2", "is:later 1");
        assertThat(completed("has:")).containsExactly("has:note 1");
    }

    private List<String> completed(String text) {
        return sample.index().complete(text, text.length(), 10).stream()
                .map(completion -> completion.in(text) + " " + number(completion.papers()))
                .toList();
    }

    private static String number(OptionalInt papers) {
        return papers.isPresent() ? Integer.toString(papers.getAsInt()) : "";
    }

    @Test
    void whatListsSayOfPapersIsFoundAndNoMoreWhenItIsUndone() {
        ReadingLists lists = sample.library().readingLists();
        lists.add("Group", List.of(first, second), true);
        lists.set(
                "Group",
                List.of(first),
                Map.of(EntryField.REASON, "Everybody cites it", EntryField.PRESENTER, "Ada Lovelace"));
        long change = lists.set(
                        "Group",
                        List.of(second),
                        Map.of(EntryField.NOTE, "Check the *proofs*", EntryField.STATE, "agreed"))
                .orElseThrow()
                .number();
        catchUp();
        assertThat(sample.titles("note:cited")).containsExactly("First");
        assertThat(sample.titles("note:\"check the proof\"")).containsExactly("Second");
        assertThat(sample.titles("has:note")).containsExactly("Second");
        assertThat(sample.titles("presenter:lovelace")).containsExactly("First");
        assertThat(sample.titles("presenter:=\"ada lovelace\"")).containsExactly("First");
        assertThat(sample.titles("presenter:*")).containsExactly("First");
        assertThat(sample.titles("entrystate:agreed")).containsExactly("Second");
        assertThat(sample.titles("entrystate:proposed")).containsExactly("First");
        sample.library().revert(change);
        catchUp();
        assertThat(sample.titles("note:proofs")).isEmpty();
        assertThat(sample.titles("entrystate:proposed")).containsExactlyInAnyOrder("First", "Second");
        lists.delete("Group");
        catchUp();
        assertThat(sample.titles("note:cited")).isEmpty();
        assertThat(sample.titles("presenter:*")).isEmpty();
    }

    @Test
    void papersAreFoundByTheirStars() {
        sample.library().marks().rate(List.of(first), 5);
        sample.library().marks().rate(List.of(second), 3);
        catchUp();
        assertThat(sample.titles("rating:5")).containsExactly("First");
        assertThat(sample.titles("rating:3..4")).containsExactly("Second");
        assertThat(sample.titles("rating:5..3")).containsExactlyInAnyOrder("First", "Second");
        assertThat(sample.titles("rating:>=3")).containsExactlyInAnyOrder("First", "Second");
        assertThat(sample.titles("rating:>3")).containsExactly("First");
        assertThat(sample.titles("rating:<5")).containsExactly("Second");
        assertThat(sample.titles("rating:..2")).isEmpty();
        assertThat(sample.titles("rating:none")).containsExactly("Third");
        assertThat(sample.titles("-rating:*")).containsExactly("Third");
        assertThat(sample.index().search(SearchRequest.of("rating:6")).problem())
                .contains(
                        "“6” is no number of stars from 1 to 5, no range such as 4..5, and not none; it was left out.");
        assertThat(sample.index().search(SearchRequest.of("rating:>5")).problem())
                .isPresent();
    }

    @Test
    void aSmartListIsTheSearchThatFillsIt() {
        ReadingLists lists = sample.library().readingLists();
        lists.add("Hand made", List.of(first), true);
        lists.createSmart("Spikes now", "", new ListQuery("keyword:spiking -title:first", "title"));
        catchUp();
        assertThat(sample.titles("list:\"spikes now\"")).containsExactly("Second");
        assertThat(sample.titles("list:=\"Spikes now\"")).containsExactly("Second");
        assertThat(sample.titles("list:spi*")).containsExactly("Second");
        assertThat(sample.titles("list:spikes OR list:hand")).containsExactlyInAnyOrder("First", "Second");
        assertThat(sample.titles("-list:spikes")).containsExactlyInAnyOrder("First", "Third");
        assertThat(sample.titles("list:now keyword:audio")).containsExactly("Second");
        assertThat(sample.titles("list:=\"spikes\"")).isEmpty();
        assertThat(sample.titles("list:*")).containsExactly("First");
        assertThat(sample.index()
                        .search(SearchRequest.of("list:=\"Spikes now\"").choosingNamed())
                        .total())
                .isEqualTo(1);
        lists.requery("Spikes now", new ListQuery("title:third", "title"));
        catchUp();
        assertThat(sample.titles("list:spikes")).containsExactly("Third");
    }

    @Test
    void smartListsThatAskForEachOtherComeToAnEnd() {
        ReadingLists lists = sample.library().readingLists();
        lists.createSmart("One", "", new ListQuery("title:first OR list:two OR list:one", "title"));
        lists.createSmart("Two", "", new ListQuery("title:second OR list:one OR list:two", "title"));
        for (int i = 0; i < 12; i++) {
            lists.createSmart("Many " + i, "", new ListQuery("list:many OR title:third", "title"));
        }
        catchUp();
        assertThat(sample.titles("list:one")).containsExactlyInAnyOrder("First", "Second");
        assertThat(sample.titles("list:two")).containsExactlyInAnyOrder("First", "Second");
        assertThat(sample.titles("list:many")).containsExactly("Third");
    }

    @Test
    void theSearchOfASmartListThatCannotBeReadIsSaid() {
        sample.library().readingLists().createSmart("Odd", "", new ListQuery("year:soon third", "title"));
        catchUp();
        SearchResult result = sample.index().search(SearchRequest.of("list:odd"));
        assertThat(result.hits()).hasSize(1);
        assertThat(result.problem().orElse("")).startsWith("In the search of a smart list: “soon” is no year");
    }

    @Test
    void whatIsNewIsCompleted() {
        ReadingLists lists = sample.library().readingLists();
        lists.add("Group", List.of(first, second), true);
        lists.set("Group", List.of(first), EntryField.PRESENTER, "Ada Lovelace");
        lists.createSmart("Growing", "", new ListQuery("title:first", "title"));
        catchUp();
        assertThat(completed("list:gro")).containsExactly("list:Group 2", "list:Growing 1");
        assertThat(completed("presenter:love")).containsExactly("presenter:=\"Ada Lovelace\" 1");
        assertThat(completed("entrystate:p")).containsExactly("entrystate:proposed 2");
        assertThat(completed("entryst")).containsExactly("entrystate: ");
    }
}
