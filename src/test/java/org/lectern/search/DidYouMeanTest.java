package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;

/** What is suggested for queries that find little. */
class DidYouMeanTest extends WithSampleLibrary {
    @BeforeEach
    void fill() {
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                Metadata.titled("Spiking networks that learn")
                        .abstractText("Networks of spikes.")
                        .author("Ada Lovelace")
                        .venue("NeurIPS")
                        .build(),
                Metadata.titled("Spiking networks that forget")
                        .author("Grace Hopper")
                        .venue("ICLR")
                        .build(),
                Metadata.titled("Neuromorphic chips").author("Grace Hopper").build()));
    }

    private String meant(String query) {
        return meant(SearchRequest.of(query));
    }

    private String meant(SearchRequest request) {
        return sample.index()
                .didYouMean(sample.index().search(request))
                .map(other -> other.query() + " " + other.total())
                .orElse("nothing");
    }

    @Test
    void mistypedWordsAreWrittenAsTheIndexKnowsThem() {
        assertThat(meant("spikng netwroks")).isEqualTo("spiking networks 2");
        assertThat(meant("nueromorphic")).isEqualTo("neuromorphic 1");
        assertThat(meant("meuromorphic")).isEqualTo("neuromorphic 1");
        assertThat(meant("Netwroks")).isEqualTo("networks 2");
    }

    @Test
    void mistypedTopicsAreWrittenAsTheBookKnowsThem() {
        sample.add(SampleLibrary.digest(
                "b.txt", "B", Metadata.titled("A spiking neural network").build()));
        assertThat(meant("topic:spikng")).isEqualTo("topic:spiking 3");
        assertThat(meant("topic:\"spikng nural networks\"")).isEqualTo("topic:\"spiking neural networks\" 3");
        assertThat(meant("topic:spiking")).isEqualTo("nothing");
        assertThat(meant("topic:zzzzzz")).isEqualTo("nothing");
    }

    @Test
    void aNumberBehindATildeIsNoWord() {
        assertThat(TypedWord.of("neural~2 \"a b\"~3 7"))
                .containsExactly(
                        new TypedWord(Scope.ANYWHERE, 10, 11),
                        new TypedWord(Scope.ANYWHERE, 12, 13),
                        new TypedWord(Scope.ANYWHERE, 17, 18));
    }

    @Test
    void everythingElseStaysAsItWasTyped() {
        assertThat(meant("  (spikng OR chps)  -\"graph  netwroks\" venue:iclr"))
                .isEqualTo("  (spiking OR chips)  -\"graph  netwroks\" venue:iclr 1");
        assertThat(meant("\"spiking netwrks\"")).isEqualTo("\"spiking networks\" 2");
        assertThat(meant("author:\"grace hoper\"")).isEqualTo("author:\"grace hopper\" 2");
        assertThat(meant("author:lovelase spiking")).isEqualTo("author:lovelace spiking 1");
        assertThat(meant("venue:neuripz")).isEqualTo("venue:neurips 1");
        assertThat(meant(SearchRequest.of("spikng").selecting(Map.of(Facet.VENUE, Set.of("ICLR")))))
                .isEqualTo("spiking 1");
    }

    @Test
    void aSpaceThatWasLostOrCameInIsMended() {
        assertThat(meant("spikingnetworks")).isEqualTo("spiking networks 2");
        assertThat(meant("spikingnetworks forget")).isEqualTo("spiking networks forget 1");
        assertThat(meant("title:spikingnetworks")).isEqualTo("title:\"spiking networks\" 2");
        assertThat(meant("\"spikingnetworks that\"")).isEqualTo("\"spiking networks that\" 2");
        assertThat(meant("author:gracehopper")).isEqualTo("author:\"grace hopper\" 2");
        assertThat(meant("neuro morphic")).isEqualTo("neuromorphic 1");
        assertThat(meant("title:(neuro morphic)")).isEqualTo("title:(neuromorphic) 1");
    }

    @Test
    void wordsThatNoTextHasBesideOneAnotherAreNotMadeOfOne() {
        assertThat(meant("networksspiking")).isEqualTo("nothing");
        assertThat(meant("chipslearn")).isEqualTo("nothing");
        assertThat(meant("=spikingnetworks")).isEqualTo("nothing");
        assertThat(meant("-spikingnetworks year:1999")).isEqualTo("nothing");
        assertThat(meant("neuro OR morphic")).isEqualTo("nothing");
        assertThat(meant("neuro -morphic")).isEqualTo("nothing");
    }

    @Test
    void nothingIsSuggestedForWhatIsKnownOrLikeNothing() {
        assertThat(meant("spiking")).isEqualTo("nothing");
        assertThat(meant("hopper lovelace")).isEqualTo("nothing");
        assertThat(meant("xyzzyx")).isEqualTo("nothing");
        assertThat(meant("year:1999")).isEqualTo("nothing");
        assertThat(meant("netwrok*")).isEqualTo("nothing");
        assertThat(meant("netwroks year:1999")).isEqualTo("nothing");
    }

    @Test
    void noTextFails() {
        Random random = new Random(3);
        List<String> parts = List.of(
                "netwrks",
                "author:",
                "\"",
                "(",
                ")",
                "-",
                " ",
                "OR",
                ":",
                "hoper",
                "*",
                "é",
                "日本",
                "\ud83d",
                "spikingnetworks",
                "neuro morphic",
                "=");
        for (int round = 0; round < 500; round++) {
            String query = random.ints(random.nextInt(10), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            SearchResult result = sample.index().search(SearchRequest.of(query));
            Optional<Suggestion> meant = sample.index().didYouMean(result);
            if (meant.isPresent()) {
                SearchResult better =
                        sample.index().search(SearchRequest.of(meant.get().query()));
                assertThat(better.total()).as(query).isEqualTo(meant.get().total());
                assertThat(better.total()).as(query).isGreaterThan(result.partial() ? 0 : result.total());
            }
        }
    }
}
