package org.lectern.export.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.export.key.CitationKeys.Keyed;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;

final class CitationKeysTest {
    private static final PartialDate YEAR = PartialDate.of(2024);

    @Test
    void areFamilyYearAndTheFirstWordsThatCarryAMeaning() {
        assertThat(key(Metadata.titled("Attention Is All You Need")
                        .author("Ashish Vaswani")
                        .published(PartialDate.of(2017))))
                .isEqualTo("vaswani2017attentionallyou");
        assertThat(key(Metadata.titled("On the Use of Graphs")
                        .author("Bert De Brabandere")
                        .published(YEAR)))
                .isEqualTo("debrabandere2024usegraphs");
    }

    @Test
    void leaveOutParticlesAndAccents() {
        assertThat(key(Metadata.titled("WaveNet").author("Søren van den Øster").published(YEAR)))
                .isEqualTo("oster2024wavenet");
    }

    @Test
    void takeTheTitleWhereNoAuthorIsKnown() {
        assertThat(key(Metadata.titled("On the Use of the “The” in a Title").published(YEAR)))
                .isEqualTo("use2024title");
        assertThat(key(Metadata.titled("A Note on $k$-Means, and Newton’s Self-Made Trees")))
                .isEqualTo("notekmeansnewtonsselfmade");
    }

    @Test
    void takeTheTitleWhereTheAuthorHasNoLatinLetters() {
        assertThat(key(Metadata.titled("Deep Graphs").author("江常皓"))).isEqualTo("deepgraphs");
    }

    @Test
    void takeTheArxivIdWhereNothingElseIsLeft() {
        assertThat(key(Metadata.titled("江常皓").arxivId("2401.01234"))).isEqualTo("arxiv240101234");
        assertThat(key(Metadata.titled("江常皓").published(YEAR))).isEqualTo("paper2024");
    }

    @Test
    void getALetterWhenTheyWouldBeTheSame() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            papers.add(paper(Metadata.titled((i % 2 == 0 ? "LLaMA" : "Llama") + " Number Series " + i)
                    .author("Hugo Touvron")
                    .build()));
        }
        List<Keyed> keys = keys(papers);
        Collections.shuffle(papers, new java.util.Random(1));

        assertThat(keys(papers)).isEqualTo(keys);
        assertThat(keys.stream().map(Keyed::key).sorted())
                .startsWith("touvronllamanumberseries", "touvronllamanumberseriesa", "touvronllamanumberseriesaa")
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    private static String key(Metadata.Builder builder) {
        return keys(List.of(paper(builder.build()))).getFirst().key();
    }

    private static Paper paper(Metadata metadata) {
        return new Paper(PaperId.of(NormalizedTitle.of(metadata.title())), metadata, List.of());
    }

    private static List<Keyed> keys(List<Paper> papers) {
        CitationKeys.Builder builder = CitationKeys.builder();
        papers.forEach(builder::add);
        return builder.build();
    }
}
