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
}
