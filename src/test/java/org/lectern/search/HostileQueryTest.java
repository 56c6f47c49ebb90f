package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.paper.Metadata;

/** No text of a query makes a search fail. */
class HostileQueryTest {
    private static final String FAILED = "The search failed; the log says why.";

    @TempDir
    Path folder;

    private SampleLibrary sample;

    @BeforeEach
    void open() {
        sample = new SampleLibrary(folder);
        String words = IntStream.range(0, 5_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        sample.add(SampleLibrary.digest(
                "a.txt",
                "A",
                Metadata.titled("S$^2$fM: a model")
                        .abstractText(words + " S$^2$fM ends it.")
                        .build()));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    static List<String> hostile() {
        return List.of(
                "(".repeat(100_000),
                "((((".repeat(10) + "a" + ")".repeat(50_000),
                "-".repeat(10_000) + "a",
                "NOT ".repeat(2_500) + "a",
                "title:".repeat(1_600) + "a",
                "a b ".repeat(250_000),
                "\"".repeat(9_999),
                "a-".repeat(5_000),
                "a OR ".repeat(2_000),
                "\"a b\" ".repeat(1_000),
                "a* ".repeat(3_000),
                IntStream.range(0, 200).mapToObj(i -> "a" + i + "*").collect(Collectors.joining(" ")),
                IntStream.range(0, 200).mapToObj(i -> "\"a a" + i + "\"").collect(Collectors.joining(" OR ")),
                "* OR ".repeat(2_000) + "*",
                "title:* OR ".repeat(900),
                "year:2024 OR ".repeat(700) + "year:2023",
                "a_b:c".repeat(1_000),
                "\ud800 a",
                "\u0000\uffff",
                "AND OR NOT ( ) : \" * -",
                "[a TO b] {a} a~2 a^3 /a/ \\");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isSearched(String query) {
        SearchResult result = sample.index().search(SearchRequest.of(query));
        assertThat(result.problem()).isNotEqualTo(Optional.of(FAILED));
    }

    @Test
    void randomTextIsSearched() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String query = random.ints(random.nextInt(40), 0, 0x3000)
                    .mapToObj(c -> c % 5 == 0 ? " " : Character.toString(c % 7 == 0 ? c : c % 128))
                    .collect(Collectors.joining());
            assertThat(sample.index().search(SearchRequest.of(query)).problem())
                    .as(query)
                    .isNotEqualTo(Optional.of(FAILED));
        }
    }

    @Test
    void aPrefixOfThousandsOfWordsFindsThem() {
        assertThat(sample.titles("a*")).containsExactly("S$^2$fM: a model");
    }

    @Test
    void formulasAreWords() {
        assertThat(sample.titles("S$^2$fM")).containsExactly("S$^2$fM: a model");
        assertThat(sample.titles("\"S$^2$fM: a model\"")).containsExactly("S$^2$fM: a model");
    }
}
