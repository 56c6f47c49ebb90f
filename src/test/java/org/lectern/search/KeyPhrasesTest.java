package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperId;
import org.lectern.paper.PartialDate;
import org.lectern.task.Progress;

/** What is new in a library. */
class KeyPhrasesTest extends WithSampleLibrary {
    private static final Pattern MEMORIES = Pattern.compile("(?i:gated[ -]memory network)|\\bGMNs?\\b");

    @BeforeEach
    void fill() {
        List<Metadata> papers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int month = i / 10; // ten papers a month, from January 2022 to April 2025
            papers.add(Metadata.titled(title(i, month))
                    .abstractText(text(i, month))
                    .published(PartialDate.of(2022 + month / 12, 1 + month % 12))
                    .venue(i % 2 == 0 ? "ICLR" : "Gated Memory Networks Workshop")
                    .build());
        }
        sample.add(SampleLibrary.digest("a.txt", "A", papers));
    }

    private static String title(int i, int month) {
        return month >= 28 && i % 5 == 0
                ? "On gated memory networks, number %d".formatted(i)
                : "A study of sparse coding, number %d".formatted(i);
    }

    private static String text(int i, int month) {
        String always = "We propose a novel method. Extensive experiments show promising results with sparse coding. ";
        if (month < 28) {
            return always + (i == 7 ? "A GMN is no network here." : "It is old.");
        }
        return always
                + switch (i % 5) {
                    case 0 -> "A Gated-Memory Network (GMN) forgets.";
                    case 1 -> "Some GMNs forget.";
                    case 2 -> "Gated memory networks (GMNs) forget, and gated memory networks learn.";
                    case 3 -> "In the chain-of-thought way, chain of thought. Chains-of-thought are long.";
                    default -> "Nothing is new.";
                };
    }

    private Proposals propose(PhraseRequest request, Coverage coverage) {
        return sample.index().phrases().propose(request, coverage, Progress.NONE);
    }

    private static PhraseRequest all() {
        return new PhraseRequest("", OptionalInt.empty(), 10);
    }

    @Test
    void isWhatGrewEachWithItsRule() {
        Proposals found = propose(all(), Coverage.NONE);
        assertThat(found.window())
                .isEqualTo(new TimeWindow(YearMonth.of(2021, 5), YearMonth.of(2024, 5), YearMonth.of(2025, 4), true));
        assertThat(List.of(found.now(), found.before(), found.undated())).containsExactly(120, 280, 0);
        assertThat(found.byGrowth()).isTrue();
        assertThat(found.phrases())
                .extracting(Proposal::name, Proposal::synonyms, Proposal::rule, Proposal::now, Proposal::before)
                .containsExactly(tuple(
                        "Gated memory networks",
                        List.of("GMN", "GMNs"),
                        "\"gated memory networks\" OR =GMN OR =GMNs",
                        72,
                        1));
        Proposal memories = found.phrases().getFirst();
        assertThat(memories.growth()).isEqualTo(LogLikelihood.ratio(72, 120, 73, 400));
        assertThat(memories.counts()).hasSize(40);
        assertThat(memories.counts().getLast()).isEqualTo(new PeriodCount(PartialDate.of(2025, 4), 6, 10));
        assertThat(memories.counts().getFirst()).isEqualTo(new PeriodCount(PartialDate.of(2022, 1), 1, 10));
    }

    @Test
    void theRuleFindsThePapersThatWereCounted() {
        Proposal memories = propose(all(), Coverage.NONE).phrases().getFirst();
        List<PaperId> plain = new ArrayList<>();
        sample.library().forEachPaper(paper -> {
            if (MEMORIES.matcher(paper.title() + " " + paper.metadata().abstractText())
                    .find()) {
                plain.add(paper.id());
            }
        });
        assertThat(plain).hasSize(memories.now() + memories.before());
        assertThat(TopicRule.problem(memories.rule())).isEmpty();
        // The names of venues are not looked at.
        String inTexts = TopicRule.query(memories.rule());
        SearchResult result = sample.index().search(SearchRequest.of(inTexts).page(0, 400));
        assertThat(result.hits()).extracting(hit -> hit.paper().id()).containsExactlyInAnyOrderElementsOf(plain);
        assertThat(plain).containsAll(memories.examples());
        assertThat(memories.examples()).hasSize(5);
    }

    @Test
    void isNotWhatTopicsSpeakOf() {
        assertThat(propose(all(), Coverage.named(Set.of("Gated-memory network")))
                        .phrases())
                .isEmpty();
        assertThat(propose(all(), Coverage.named(Set.of("GMN"))).phrases()).isEmpty();
        assertThat(propose(all(), Coverage.named(Set.of("memory"))).phrases()).hasSize(1);
        List<List<String>> asked = new ArrayList<>();
        propose(all(), (ways, papers) -> {
            asked.add(ways);
            assertThat(papers).hasSize(72);
            return true;
        });
        assertThat(asked).containsExactly(List.of("gated memory networks", "GMN", "GMNs"));
    }

    @Test
    void isToldOfThePapersOfAQuery() {
        Proposals found = propose(new PhraseRequest("venue:=ICLR", OptionalInt.of(12), 10), Coverage.NONE);
        assertThat(List.of(found.now(), found.before())).containsExactly(60, 140);
        assertThat(found.phrases()).extracting(Proposal::now).containsExactly(36);
        assertThat(propose(new PhraseRequest("zyzzyva", OptionalInt.empty(), 10), Coverage.NONE)
                        .phrases())
                .isEmpty();
    }

    @Test
    void isOrderedByHowMuchOfATermItIsWhereNothingWasBefore() {
        Proposals found = propose(new PhraseRequest("year:2025", OptionalInt.empty(), 10), Coverage.NONE);
        assertThat(found.byGrowth()).isFalse();
        assertThat(found.phrases())
                .extracting(Proposal::phrase)
                .containsExactly("sparse coding", "gated memory networks");
    }

    @Test
    void isNothingWhenItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThat(sample.index()
                        .phrases()
                        .propose(all(), Coverage.NONE, cancelled)
                        .phrases())
                .isEmpty();
    }

    @Test
    void trendsAreTheCountsOfQueries() {
        KeyPhrases phrases = sample.index().phrases();
        Trends trends = phrases.trends(OptionalInt.of(12), Progress.NONE);
        Trend memories = phrases.trend(trends, "abstract:=GMNs");
        Trend coding = phrases.trend(trends, "\"sparse coding\"");
        assertThat(memories.now()).isEqualTo(48);
        assertThat(memories.before()).isZero();
        assertThat(memories.counts()).hasSize(40).endsWith(new PeriodCount(PartialDate.of(2025, 4), 4, 10));
        assertThat(memories.counts().getLast().share()).isEqualTo(0.4);
        assertThat(coding.growth()).isZero();
        assertThat(Trends.trending(List.of(coding, memories), 10)).containsExactly(memories);
        assertThat(trends.of("none", List.of()).counts()).hasSize(40);
    }
}
