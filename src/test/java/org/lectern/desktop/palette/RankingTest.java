package org.lectern.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static List<String> ranked(String text, String... titles) {
        List<Entry> entries = Stream.of(titles)
                .map(title -> new Entry(title, "", "fth-x", !title.startsWith("Not now"), () -> {}))
                .toList();
        return Ranking.of(entries, text, 10).stream().map(Entry::title).toList();
    }

    @Test
    void beginningsOfTitlesComeBeforeThoseOfWordsAndThoseBeforeMiddles() {
        assertThat(ranked("lis", "Publish", "New list", "Lists", "Export"))
                .containsExactly("Lists", "New list", "Publish");
    }

    @Test
    void everyWordMustBeFoundInAnyOrder() {
        assertThat(ranked("bib copy", "Copy as BibTeX", "Copy title", "BibLaTeX"))
                .containsExactly("Copy as BibTeX");
    }

    @Test
    void accentsAndCapitalsDoNotMatterAndLettersMayBeScattered() {
        assertThat(ranked("EXPLO", "Explore")).containsExactly("Explore");
        assertThat(ranked("résumé", "Write a resume")).containsExactly("Write a resume");
        assertThat(ranked("expt", "Explore", "Export")).containsExactly("Export");
        assertThat(ranked("zz", "Export")).isEmpty();
        assertThat(ranked("set", "system, light")).isEmpty();
    }

    @Test
    void whatCannotBeDoneComesLast() {
        assertThat(ranked("now", "Not now: list", "Renown")).containsExactly("Renown", "Not now: list");
        assertThat(ranked("", "Not now", "B", "A")).containsExactly("B", "A", "Not now");
    }
}
