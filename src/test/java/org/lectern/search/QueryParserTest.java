package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final List<String> PIECES = List.of(
            "\"a b\"~3",
            "\"a b\"~123",
            "=",
            "~2 ",
            "~0.5",
            "()",
            "∆",
            "~",
            "netwrk~ ",
            "date:2024-05.. ",
            "seen:<30d ",
            "seen:>2w",
            "arxiv:2401.01234",
            "doi:10.1/a",
            "id:abcd ",
            "neuro",
            "*",
            "\"",
            "“",
            "(",
            ")",
            "OR",
            "AND",
            "NOT",
            "-",
            "--",
            " ",
            " ",
            " ",
            "title:",
            "Author:",
            "year:",
            "has:",
            "code",
            "2024",
            "2022..2024",
            ">=2023",
            "foo:",
            "é",
            "深度",
            "\u0301",
            "\ud83d",
            "😀",
            "\t",
            "\u00a0",
            ":",
            "..",
            "$^2$",
            "a-b",
            "<b>",
            "\0",
            "\\",
            "source:",
            "?");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spiking networks        | spiking networks",
                "a b OR c                | a b OR c",
                "a (b OR c)              | a (b OR c)",
                "(a OR b) OR c           | a OR b OR c",
                "(a b) c                 | a b c",
                "((a))                   | a",
                "a b a (a OR b OR a)     | a b (a OR b)",
                "-(a b)                  | -(a b)",
                "NOT NOT a               | a",
                "NOT -a                  | a",
                "-(-a)                   | a",
                "title:(a OR author:b)   | title:a OR author:b",
                "Title:A                 | title:A",
                "organization:lab        | org:lab",
                "-title:\"a  b\"         | -title:\"a b\"",
                "title:-a                | -title:a",
                "foo:bar                 | foo:bar",
                "LILO: Learning          | LILO: Learning",
                "a - b                   | a b",
                "a -- b                  | a b",
                "a --b                   | a b",
                "well-known              | well-known",
                "\"a\"-b                 | \"a\" b",
                "S$^2$fM                 | S$^2$fM",
                "neuro**                 | neuro*",
                "* a                     | a",
                "title:*                 | title:*",
                "year:2024..2022         | year:2022..2024",
                "year: >= 2023 a         | year:2023 a",
                "has:CODE                | has:code",
                "or and not              | or and not",
                "date:2024               | date:2024-01-01..2024-12-31",
                "date:>=2024-05          | date:2024-05-01..",
                "seen:<2w                | seen:<14d",
                "\"a b\"~3              | \"a b\"~3",
                "title:\"a b\"~        | title:\"a b\"~5",
                "\"a b\"~100            | \"a b\"~99",
                "\"a b\"~99999999999 c  | \"a b\"~99 c",
                "\"a b\"~007            | \"a b\"~7",
                "\"a b\"~000            | \"a b\"",
                "neural~2               | neural~",
                "neural~0.8 a           | neural~ a",
                "title:neural~1         | title:neural~",
                "GPT4~2                 | GPT4~",
                "10~20                  | 10~20",
                "3~5                    | 3~5",
                "neural~25              | neural~25",
                "∆                      | ∆",
                "netwrk~~               | netwrk~",
                "seen:<1429w             | seen:<10003d",
                "seen:>=1y               | seen:>1y",
                "seen:<=6m               | seen:<6m",
                "arxiv:2401.01234v2      | arxiv:2401.01234",
                "DOI:https://doi.org/10.1000/X  | doi:10.1000/x",
                "doi:\"10.1016/s(1)\"    | doi:\"10.1016/s(1)\"",
                "id:3K7Q                 | id:3k7q",
            })
    void isReadAs(String query, String canonical) {
        assertThat(QueryParser.parse(query))
                .returns(canonical, parsed -> QueryPrinter.print(parsed.node()))
                .returns(true, parsed -> parsed.problem().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\t\n", "()", "* *"})
    void everythingIsFoundWithoutAWord(String query) {
        assertThat(QueryParser.parse(query).node()).isEqualTo(new QueryNode.All());
    }

    @ParameterizedTest
    @ValueSource(strings = {"year:20", "year:20245", "year:..", "year:<0001", "year:>9999", "year:0000", "has:*"})
    void aFactThatIsNoneIsLeftOutAndTold(String query) {
        ParsedQuery parsed = QueryParser.parse(query);
        assertThat(parsed.node()).isEqualTo(new QueryNode.All());
        assertThat(parsed.problem().orElseThrow()).endsWith("it was left out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title:=neural*     | title:neural*",
                "==neural~2         | neural~",
                "venue:=IC*         | venue:IC*",
                "*neu a             | neu a",
                "-*neu*al           | -neu*",
                "title:ne?ral       | title:ne*",
                "ne*ro              | ne*",
                "non-neu*al~        | non-neu*",
                "a ( )              | a",
                "(()) a             | a",
                "*neural* a         | neural* a",
            })
    void signsOfOtherLanguagesAreReadAndTold(String query, String canonical) {
        assertThat(QueryParser.parse(query))
                .returns(canonical, parsed -> QueryPrinter.print(parsed.node()))
                .returns(true, parsed -> parsed.problem().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is attention?",
                "A*Net",
                "A*-search",
                "3*3",
                "**Co**ncepts",
                "https://example.org/page?id=a",
                "=Co*ncepts",
                "neural (!) networks",
                "year:2024 *OR"
            })
    void whatIsPastedIsNoSlip(String query) {
        assertThat(QueryParser.parse(query).problem()).isEmpty();
    }

    @Test
    void aValueIsCutBetweenCharacters() {
        String value = "a".repeat(39) + "\ud83d\ude00".repeat(3);
        assertThat(QueryParser.parse("year:" + value).problem().orElseThrow()).startsWith("“" + "a".repeat(39) + "…”");
    }

    @Test
    void thePrintedQueryIsReadTheSame() {
        Random random = new Random(20_240_703);
        for (int round = 0; round < 400_000; round++) {
            String query = IntStream.range(0, random.nextInt(14))
                    .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            ParsedQuery parsed = QueryParser.parse(query);
            String printed = QueryPrinter.print(parsed.node());
            assertThat(QueryParser.parse(printed).node()).as(query).isEqualTo(parsed.node());
        }
    }

    @Test
    void deepParenthesesAreLeftOut() {
        String deep = "(".repeat(2_000) + "a" + ")".repeat(2_000) + " b";
        assertThat(QueryParser.parse(deep))
                .returns("a b", parsed -> QueryPrinter.print(parsed.node()))
                .returns(
                        "Parentheses nest deeper than 50; those deeper were left out.",
                        parsed -> parsed.problem().orElse(""));
    }

    @Test
    void longQueriesAreCut() {
        assertThat(QueryParser.parse("a".repeat(1_000_000)))
                .returns(new QueryNode.Term(Scope.ANYWHERE, "a".repeat(QueryParser.MAX_LENGTH)), parsed ->
                        (Object) parsed.node())
                .returns(
                        "The query is longer than 10,000 characters; only those were read.",
                        parsed -> parsed.problem().orElse(""));
    }

    @Test
    void manyWordsAreCut() {
        ParsedQuery parsed =
                QueryParser.parse(IntStream.range(0, 1_500).mapToObj(i -> "a" + i).collect(Collectors.joining(" ")));
        assertThat(parsed.node())
                .isInstanceOfSatisfying(
                        QueryNode.And.class, and -> assertThat(and.parts()).hasSize(QueryParser.MAX_WORDS));
        assertThat(parsed.problem()).contains("The query has more than 1,000 words; only the first 1,000 were read.");
    }

    @Test
    void longPhrasesAreCut() {
        String forty = IntStream.range(0, 40).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String most = IntStream.range(0, QueryParser.MAX_PHRASE)
                .mapToObj(i -> "a" + i)
                .collect(Collectors.joining(" "));
        assertThat(QueryParser.parse("b \"" + forty + "\""))
                .returns("b \"" + most + '"', parsed -> QueryPrinter.print(parsed.node()))
                .returns(
                        new Invalid(
                                2,
                                "A phrase is longer than 32 words; only those were read.",
                                Optional.of("b \"" + most + '"')),
                        parsed -> parsed.invalid().orElseThrow());
        assertThat(QueryParser.parse("a-".repeat(100)).node())
                .isEqualTo(new QueryNode.Term(Scope.ANYWHERE, "a-".repeat(QueryParser.MAX_PHRASE)));
        assertThat(WordCount.of("深度学习")).isEqualTo(4);
        assertThat(WordCount.first(2, "深度学习")).isEqualTo("深度");
        assertThat(WordCount.of("a😀😀 12")).isEqualTo(4);
    }

    @Test
    void costlyPartsAreFew() {
        String many =
                IntStream.range(0, 60).mapToObj(i -> "beginning" + i + "*").collect(Collectors.joining(" "));
        ParsedQuery parsed = QueryParser.parse(many + " b venue:=c");
        assertThat(parsed.node())
                .isInstanceOfSatisfying(
                        QueryNode.And.class,
                        and -> assertThat(and.parts())
                                .hasSize(QueryParser.MAX_COST / 7 + 2)
                                .contains(
                                        new QueryNode.Term(Scope.ANYWHERE, "b"),
                                        new QueryNode.Exact(Scope.VENUE, "c")));
        assertThat(parsed.problem().orElseThrow()).endsWith("those that follow were left out.");
        String phrases =
                IntStream.range(0, 60).mapToObj(i -> "\"a b" + i + "\"").collect(Collectors.joining(" OR "));
        assertThat(QueryParser.parse(phrases).problem()).isEmpty();
        assertThat(QueryParser.parse(phrases + " OR \"c d\"").problem()).isPresent();
        assertThat(QueryParser.parse("title:(" + phrases + " OR \"c d\")").problem()).isEmpty();
    }

    @Test
    void whatALongQueryIsNarrowedToIsRead() {
        String words = IntStream.range(0, 1_500).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        QueryNode node = QueryParser.parse(words + " venue:=\"X Y\" year:2024").node();
        assertThat(node)
                .isInstanceOfSatisfying(
                        QueryNode.And.class,
                        and -> assertThat(and.parts())
                                .hasSize(QueryParser.MAX_WORDS + 2)
                                .contains(new QueryNode.Exact(Scope.VENUE, "X Y"), new QueryNode.Years(2024, 2024)));
    }

    @ParameterizedTest
    @CsvSource({
        "neural year:abc, 12",
        "'a \"b c', 2",
        "'a (b', 2",
        "'ab) c', 2",
        "'a OR', 2",
        "'OR a', 0",
        "'AND a', 0",
        "'a b NOT', 4",
        "'a author:', 2",
        "'???', 0",
        "'a -year:x', 8",
        "'a -()', 3",
        "'a title:*bc', 8",
    })
    void aSlipHasItsPlace(String query, int position) {
        assertThat(QueryParser.parse(query).invalid().orElseThrow().position()).isEqualTo(position);
    }
}
