package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

class NarrowedQueryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            neural venue:="ICLR"                  | neural       | {VENUE=[ICLR]}                    | {}
            neural                                | neural       | {}                                | {}
            ''                                    | *            | {}                                | {}
            year:2024 a                           | a            | {YEAR=[2024]}                     | {}
            year:2022..2024                       | *            | {YEAR=[2022, 2023, 2024]}         | {}
            year:(2021 OR 2023)                   | *            | {YEAR=[2021, 2023]}               | {}
            year:2020..                           | year:2020..  | {}                                | {}
            year:0002..9998                       | year:0002..9998 | {}                             | {}
            year:(2020..2021 OR 2023) a           | a            | {YEAR=[2020, 2021, 2023]}         | {}
            year:2020 OR year:2021..2022          | *            | {YEAR=[2020, 2021, 2022]}         | {}
            year:2020 OR year:2021..              | year:2020 OR year:2021.. | {}                    | {}
            has:code -has:data                    | *            | {HAS=[code]}                      | {HAS=[data]}
            -venue:=A -venue:="B C" -(x y)        | -(x y)       | {}                                | {VENUE=[A, B C]}
            -(venue:=A OR venue:=B)               | *            | {}                                | {VENUE=[A, B]}
            venue:=A venue:=B -venue:=C           | venue:="A" venue:="B" | {}                       | {VENUE=[C]}
            a OR venue:=A                         | a OR venue:="A" | {}                             | {}
            a OR b                                | a OR b       | {}                                | {}
            author:="Ada Lovelace" venue:iclr     | venue:iclr   | {AUTHOR=[Ada Lovelace]}           | {}
            source:="a.txt" presentation:=Oral org:="L \""1\"\"" | * | {ORGANIZATION=[L "1"], SOURCE=[a.txt], PRESENTATION=[Oral]} | {}
            has:abstract                          | has:abstract | {}                                | {}
            title:="A"                            | title:="A"   | {}                                | {}
            """)
    void isTakenApart(String query, String words, String selected, String excluded) {
        assertThat(NarrowedQuery.of(query))
                .returns(words, NarrowedQuery::words)
                .returns(selected, narrowed -> narrowed.selected().toString())
                .returns(excluded, narrowed -> narrowed.excluded().toString());
    }

    @Test
    void isOneTextAgain() {
        assertThat(new NarrowedQuery(
                                "a OR b",
                                Map.of(Facet.VENUE, Set.of("New \"Venue\" (x)")),
                                Map.of(Facet.HAS, Set.of("code")))
                        .text())
                .isEqualTo("(a OR b) venue:=\"New \"\"Venue\"\" (x)\" -has:code");
        assertThat(new NarrowedQuery("a", Map.of(Facet.YEAR, Set.of("2020", "2021", "2022", "2024")), Map.of()).text())
                .isEqualTo("a (year:2020..2022 OR year:2024)");
        assertThat(new NarrowedQuery("*", Map.of(), Map.of()).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a venue:=A b      | {}              | a b
            a venue:=A b      | {VENUE=A}       | a venue:="A" b
            a venue:=A b      | {HAS=code}      | a b has:code
            year:1999 OR year:2000..2001 | {YEAR=1999,2000,2001} | year:1999 OR year:2000..2001
            year:1999 OR year:2000..2001 | {YEAR=2000,2001}      | year:2000..2001
            -venue:=A b -(venue:=C OR venue:=D) | {-VENUE=A,D,E} | -venue:="A" b -venue:="D" -venue:="E"
            (a OR b) has:code | {HAS=data}      | (a OR b) has:data
            has:code          | {}              | ''
            """)
    void aChoiceIsWrittenWhereItStood(String query, String choice, String text) {
        String[] parts = choice.replaceAll("[{}]", "").split("=", -1);
        Map<Facet, Set<String>> values = parts.length < 2
                ? Map.of()
                : Map.of(
                        Facet.valueOf(parts[0].replace("-", "")),
                        new LinkedHashSet<>(List.of(parts[1].split(",", -1))));
        NarrowedQuery narrowed = choice.contains("-")
                ? new NarrowedQuery("*", Map.of(), values)
                : new NarrowedQuery("*", values, Map.of());
        assertThat(narrowed.in(query)).isEqualTo(text);
    }

    @Test
    void allYearsThatWereChosenStayChosen() {
        NarrowedQuery years = NarrowedQuery.of("year:1900..2000 OR year:2001..2100");
        assertThat(years.selected().get(Facet.YEAR)).hasSize(201);
        assertThat(years.text()).isEqualTo("year:1900..2100");
        assertThat(NarrowedQuery.of(years.text())).isEqualTo(years);
    }

    @Test
    void anyChoiceIsTakenApartIntoItselfAgain() {
        Random random = new Random(3);
        List<String> words = List.of("*", "a", "a OR b", "-a", "venue:iclr", "\"a b\" c", "lilo:learning");
        List<String> values =
                List.of("A", "B (c)", "D \"e\" f", "g:h", "a OR b", "-x", "*", "x*", "y~", "“q”", "?", "日本");
        for (int round = 0; round < 2_000; round++) {
            NarrowedQuery query = new NarrowedQuery(
                    words.get(random.nextInt(words.size())), choice(random, values), choice(random, values));
            assertThat(NarrowedQuery.of(query.text())).as(query.text()).isEqualTo(query);
            NarrowedQuery other = new NarrowedQuery(query.words(), choice(random, values), choice(random, values));
            assertThat(NarrowedQuery.of(query.in(other.text())))
                    .as("%s in %s", query, other.text())
                    .isEqualTo(query);
        }
    }

    private static Map<Facet, Set<String>> choice(Random random, List<String> values) {
        return Set.of(Facet.values()).stream()
                .filter(facet -> random.nextInt(3) == 0)
                .collect(Collectors.toMap(
                        facet -> facet,
                        facet -> IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(i -> switch (facet) {
                                    case YEAR -> Integer.toString(2000 + random.nextInt(20));
                                    case HAS -> List.of("code", "data", "video").get(random.nextInt(3));
                                    case STATE ->
                                        List.of("unread", "later", "read").get(random.nextInt(3));
                                    // Names of which case does not matter.
                                    case TAG, LIST ->
                                        values.get(random.nextInt(values.size()))
                                                .toLowerCase(Locale.ROOT);
                                    default -> values.get(random.nextInt(values.size()));
                                })
                                .collect(Collectors.toSet())));
    }

    @Test
    void theWindowFindsWhatTheCommandLineFinds() {
        Random random = new Random(7);
        List<String> words =
                List.of("mixture", "of", "experts", "MoE", "moe", "router", "vision", "\"of experts\"", "-router");
        List<String> choices = List.of(
                "venue:=A",
                "venue:=B",
                "-venue:=A",
                "year:2020",
                "year:2021..2022",
                "year:(2020 OR 2022)",
                "-year:2021",
                "has:code",
                "(venue:=A OR venue:=C)",
                "year:2021..");
        List<Metadata> papers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = switch (i % 4) {
                case 0 -> "A mixture of experts (MoE) has a router.";
                case 1 -> "The MoE sees; a mixture of many experts.";
                case 2 -> "Experts of vision, a mixture.";
                default -> "A router of " + words.get(random.nextInt(3)) + ".";
            };
            papers.add(Metadata.titled("Paper " + i)
                    .abstractText(text)
                    .venue(List.of("A", "B", "C").get(random.nextInt(3)))
                    .published(PartialDate.parse(Integer.toString(2020 + random.nextInt(3)))
                            .orElseThrow())
                    .build());
        }
        int partial = 0;
        int none = 0;
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.digest("a.txt", "A", papers));
            for (int round = 0; round < 2_000; round++) {
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < 1 + random.nextInt(5); i++) {
                    List<String> from = random.nextInt(3) == 0 ? choices : words;
                    parts.add(from.get(random.nextInt(from.size())));
                }
                String text = String.join(" ", parts);
                SearchResult typed = sample.index().search(SearchRequest.of(text));
                SearchResult chosen =
                        sample.index().search(SearchRequest.of(text).choosingNamed());
                assertThat(SampleLibrary.titles(chosen)).as(text).isEqualTo(SampleLibrary.titles(typed));
                assertThat(chosen.total()).as(text).isEqualTo(typed.total());
                assertThat(chosen.partial()).as(text).isEqualTo(typed.partial());
                partial += typed.partial() ? 1 : 0;
                none += typed.total() == 0 ? 1 : 0;
            }
        }
        assertThat(partial).isGreaterThan(50);
        assertThat(none).isGreaterThan(50);
    }

    @Test
    void aChoiceInTheTextCountsAsOneInTheRequest() {
        Random random = new Random(5);
        List<Metadata> papers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            papers.add(Metadata.titled("Paper " + i + " w" + random.nextInt(5))
                    .venue("V " + random.nextInt(4))
                    .organization("O" + random.nextInt(3))
                    .published(PartialDate.parse(Integer.toString(2018 + random.nextInt(6)))
                            .orElseThrow())
                    .author("Author " + random.nextInt(9))
                    .build());
        }
        try (SampleLibrary sample = new SampleLibrary(folder)) {
            sample.add(SampleLibrary.digest("a.txt", "A", papers));
            for (int round = 0; round < 300; round++) {
                String words = "w" + random.nextInt(5);
                Map<Facet, Set<String>> selected = sampled(random);
                Map<Facet, Set<String>> excluded = sampled(random);
                SearchResult chosen = sample.index()
                        .search(SearchRequest.of(words).selecting(selected).excluding(excluded));
                String text = new NarrowedQuery(words, selected, excluded).text();
                SearchResult typed =
                        sample.index().search(SearchRequest.of(text).choosingNamed());
                assertThat(SampleLibrary.titles(typed)).as(text).isEqualTo(SampleLibrary.titles(chosen));
                assertThat(typed.facets()).as(text).isEqualTo(chosen.facets());
                assertThat(typed.total()).as(text).isEqualTo(chosen.total());
            }
        }
    }

    private static Map<Facet, Set<String>> sampled(Random random) {
        return Map.of(
                        Facet.VENUE, "V " + random.nextInt(5),
                        Facet.ORGANIZATION, "O" + random.nextInt(3),
                        Facet.YEAR, "" + (2018 + random.nextInt(6)),
                        Facet.AUTHOR, "Author " + random.nextInt(9))
                .entrySet()
                .stream()
                .filter(entry -> random.nextInt(3) == 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getKey() == Facet.YEAR
                                ? years(random, Integer.parseInt(entry.getValue()))
                                : Set.of(entry.getValue())));
    }

    /** A year, and perhaps others that follow it at once or later. */
    private static Set<String> years(Random random, int first) {
        Set<String> years = new LinkedHashSet<>();
        for (int year = first; year < first + 4; year++) {
            if (year == first || random.nextBoolean()) {
                years.add(Integer.toString(year));
            }
        }
        return years;
    }
}
