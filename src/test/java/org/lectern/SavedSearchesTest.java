package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.LibraryException;
import org.lectern.library.SavedSearch;
import org.lectern.search.SearchRequest;
import org.lectern.search.SortOrder;
import org.lectern.task.Progress;

/** Searches that were given a name, and what is new in them. */
class SavedSearchesTest {
    @TempDir
    Path folder;

    private Lectern open() {
        return Lectern.open(folder.resolve("library"), Progress.NONE);
    }

    private static void add(Lectern lectern, String file, String... titles) {
        StringBuilder listing = new StringBuilder();
        for (String title : titles) {
            listing.append("{\"title\":\"").append(title).append("\",\"venue\":\"ICLR\"}\n");
        }
        ImportReport report = lectern.importText(file + ".jsonl", listing.toString(), Progress.NONE);
        assertThat(report.lastChange()).isPresent();
    }

    private static List<String> counts(Lectern lectern) {
        return lectern.savedSearches().stream()
                .map(count -> count.search().name() + " " + count.total() + " +" + count.fresh())
                .toList();
    }

    @Test
    void whatCameAfterASearchWasLookedAtIsNew() {
        try (Lectern lectern = open()) {
            add(lectern, "a", "Spikes of neurons", "Words of a language");
            lectern.saveSearch(" Spikes ", "spikes OR spiking", SortOrder.NEWEST);
            lectern.saveSearch("At ICLR", "venue:=\"ICLR\"", SortOrder.TITLE);
            assertThat(counts(lectern)).containsExactly("At ICLR 2 +0", "Spikes 1 +0");

            add(lectern, "b", "Spiking networks", "Spikes of neurons", "Memory");
            assertThat(counts(lectern)).containsExactly("At ICLR 4 +2", "Spikes 2 +1");
            SavedCount spikes = lectern.savedSearches().get(1);
            assertThat(lectern.search(SearchRequest.of(spikes.freshQuery())).hits())
                    .extracting(hit -> hit.paper().title())
                    .containsExactly("Spiking networks");

            lectern.lookedAt(spikes.search().number());
            assertThat(counts(lectern)).containsExactly("At ICLR 4 +2", "Spikes 2 +0");
        }
        try (Lectern lectern = open()) {
            assertThat(counts(lectern)).as("remembered").containsExactly("At ICLR 4 +2", "Spikes 2 +0");
        }
    }

    @Test
    void savingRenamingAndRemovingAreChangesThatCanBeUndone() {
        try (Lectern lectern = open()) {
            add(lectern, "a", "Spikes of neurons");
            long saved = lectern.saveSearch("Spikes", "spikes venue:=ICLR", SortOrder.NEWEST)
                    .orElseThrow()
                    .number();
            SavedSearch search = lectern.library().savedSearches().getFirst();
            assertThat(search).isEqualTo(new SavedSearch(search.number(), "Spikes", "spikes venue:=ICLR", "newest"));
            assertThat(lectern.saveSearch("Spikes", "spikes venue:=ICLR", SortOrder.NEWEST))
                    .isEmpty();
            lectern.lookedAt(search.number());

            long renamed = lectern.renameSearch(search.number(), "Neurons")
                    .orElseThrow()
                    .number();
            assertThat(counts(lectern)).containsExactly("Neurons 1 +0");
            lectern.saveSearch("Other", "words", SortOrder.RELEVANCE);
            assertThatThrownBy(() -> lectern.renameSearch(search.number(), "Other"))
                    .isInstanceOf(LibraryException.class)
                    .hasMessage("There is a search “Other” already. Choose another name.");
            assertThatThrownBy(() -> lectern.saveSearch(" ", "words", SortOrder.RELEVANCE))
                    .hasMessage("A saved search needs a name.");

            long removed = lectern.removeSearch(search.number()).number();
            assertThat(counts(lectern)).containsExactly("Other 0 +0");
            assertThat(lectern.library().changes(1).getFirst().summary()).isEqualTo("Removed the search “Neurons”");
            lectern.revert(removed);
            lectern.revert(renamed);
            assertThat(lectern.library().savedSearches()).contains(search);
            lectern.revert(saved);
            assertThat(counts(lectern)).containsExactly("Other 0 +0");
            assertThatThrownBy(() -> lectern.removeSearch(search.number()))
                    .hasMessage("That saved search is no longer there.");
        }
    }

    @Test
    void whatWasSearchedIsRememberedOnceTheNewestFirst() throws Exception {
        try (Lectern lectern = open()) {
            assertThat(lectern.searched()).isEmpty();
            for (String query : List.of("spikes", "author:\"zoë müller\"", "spikes", " = : #!")) {
                lectern.noteSearched(query);
            }
        }
        try (Lectern lectern = open()) {
            assertThat(lectern.searched()).containsExactly(" = : #!", "spikes", "author:\"zoë müller\"");
            assertThat(lectern.forgetSearched("spikes")).containsExactly(" = : #!", "author:\"zoë müller\"");
            for (int i = 0; i < 250; i++) {
                lectern.noteSearched("query " + i);
            }
            assertThat(lectern.searched()).hasSize(SearchHistory.MOST).startsWith("query 249", "query 248");
            assertThat(lectern.forgetSearched()).isEmpty();
            Files.writeString(folder.resolve("library/searched.properties"), "query.1=\\u12");
            assertThat(lectern.searched()).as("of a damaged file").isEmpty();
        }
    }
}
