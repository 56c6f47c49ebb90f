package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.paper.Metadata;

/** What an equals sign asks for, against a look at the texts. */
class ExactSearchTest {
    private static final List<String> WORDS = List.of(
            "network",
            "networks",
            "Network",
            "Networks",
            "NETWORK",
            "behaviour",
            "behavior",
            "Behaviors",
            "naive",
            "naïve",
            "Naïve",
            "γ",
            "gamma",
            "µ",
            "μ",
            "𝜀",
            "ε",
            "ɛ",
            "𝛾",
            "ﬁeld",
            "field",
            "Gamma",
            "SNN",
            "snn",
            "SNNs",
            "analysis",
            "analyses",
            "analyse",
            "colour",
            "colors",
            "feature",
            "features",
            "data",
            "datum",
            "criteria",
            "criterion",
            "bases",
            "the",
            "The",
            "MoD",
            "mod");

    @TempDir
    Path folder;

    @Test
    void isWhatStandsThere() {
        Random random = new Random(11);
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            titles.add(text(random, 6) + " x" + i);
        }
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.digest(
                    "a.txt",
                    "A",
                    titles.stream().map(title -> Metadata.titled(title).build()).toArray(Metadata[]::new)));
            for (int round = 0; round < 400; round++) {
                String sought = text(random, 1 + random.nextInt(2));
                List<String> found =
                        sample
                                .index()
                                .search(SearchRequest.of("title:=\"" + sought + '"')
                                        .page(0, 400))
                                .hits()
                                .stream()
                                .map(hit -> hit.paper().title())
                                .sorted()
                                .toList();
                assertThat(found).as(sought).isEqualTo(having(titles, sought));
            }
        }
    }

    @Test
    void aWordBesideALostSpaceIsAWord() {
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.digest(
                    "a.txt",
                    "A",
                    Metadata.titled("Glued")
                            .abstractText("We study llms.In models.We trust.")
                            .build(),
                    Metadata.titled("Apart")
                            .abstractText("We study llms. In models. We trust.")
                            .build()));
            assertThat(sample.titles("=In")).containsExactlyInAnyOrder("Glued", "Apart");
            assertThat(sample.titles("=llms")).containsExactlyInAnyOrder("Glued", "Apart");
            assertThat(sample.titles("=\"We trust\"")).containsExactlyInAnyOrder("Glued", "Apart");
            assertThat(sample.titles("=\"llms. In\"")).containsExactly("Apart");
            assertThat(sample.titles("=\"llms.In\"")).containsExactly("Glued");
        }
    }

    /** Words with a space or a hyphen between them. */
    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i ->
                        (i == 0 ? "" : random.nextInt(4) == 0 ? "-" : " ") + WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining());
    }

    private static List<String> having(List<String> titles, String sought) {
        return new ArrayList<>(new TreeSet<>(titles.stream()
                .filter(title ->
                        (" " + title.replace("-", " - ") + " ").contains(" " + sought.replace("-", " - ") + " "))
                .toList()));
    }
}
