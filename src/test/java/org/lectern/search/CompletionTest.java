package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.digest.Digest;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.task.Progress;

/** What is offered while a query is typed. The caret is where the bar stands. */
class CompletionTest extends WithSampleLibrary {
    private static final int LIMIT = 8;

    private void addPapers() {
        sample.add(SampleLibrary.digest(
                "spring_2024.txt",
                "Spring Reading",
                Metadata.titled("Neuromorphic networks of spikes")
                        .abstractText("The neural network of neurons learns.")
                        .author("Geoffrey Hinton")
                        .author("José García")
                        .venue("ICLR")
                        .organization("Example Lab")
                        .build(),
                Metadata.titled("Neuromorphic chips")
                        .abstractText("What neural networks need.")
                        .author("Geoffrey Hinton")
                        .author("Jose Garcia")
                        .author("Ada King-Hinton")
                        .venue("ICLR")
                        .link(new Link(Link.Kind.CODE, "https://example.org/code"))
                        .build(),
                Metadata.titled("Neural memory")
                        .author("Hinata Sato")
                        .venue("ICML")
                        .build()));
    }

    private List<Completion> complete(String withBar) {
        int caret = withBar.indexOf('|');
        return sample.index().complete(withBar.replace("|", ""), caret, LIMIT);
    }

    /** What is offered, each as it would be in the text, with its papers. */
    private List<String> offered(String withBar) {
        String text = withBar.replace("|", "");
        return complete(withBar).stream()
                .map(completion -> completion.in(text)
                        + (completion.papers().isPresent()
                                ? " " + completion.papers().getAsInt()
                                : ""))
                .toList();
    }

    @Test
    void namesOfFieldsComeFirst() {
        addPapers();
        assertThat(offered("au|")).containsExactly("author:");
        assertThat(offered("spikes -AU|")).containsExactly("spikes -author:");
        assertThat(offered("organis|")).containsExactly("org:");
        assertThat(offered("n|"))
                .containsExactly("note:", "neural 3", "network 2", "neuromorphic 2", "need 1", "neurons 1");
    }

    @Test
    void wordsAreOfferedOnceWhateverTheirForm() {
        addPapers();
        assertThat(offered("neur|")).containsExactly("neural 3", "neuromorphic 2", "neurons 1");
        assertThat(offered("net|")).containsExactly("network 2");
        assertThat(offered("NETW|")).containsExactly("network 2");
        assertThat(offered("network|")).isEmpty();
        assertThat(offered("title:ne|")).containsExactly("title:neuromorphic 2", "title:networks 1", "title:neural 1");
        assertThat(offered("\"what neur|")).containsExactly("\"what neural 1");
        assertThat(offered("state-of-neurom|")).containsExactly("state-of-neuromorphic 2");
        assertThat(offered("neur|x")).contains("neuromorphic 2");
        assertThat(offered("neur|*")).isEmpty();
        assertThat(offered("th|")).isEmpty();
    }

    @Test
    void valuesFollowTheColonOfTheirField() {
        addPapers();
        assertThat(offered("venue:ic|")).containsExactly("venue:ICLR 2", "venue:ICML 1");
        assertThat(offered("venue:|")).containsExactly("venue:ICLR 2", "venue:ICML 1");
        assertThat(offered("venue: icm|")).containsExactly("venue: ICML 1");
        assertThat(offered("-venue:(ICML OR icl|) neural")).containsExactly("-venue:(ICML OR ICLR) neural 2");
        assertThat(offered("org:lab|")).containsExactly("org:\"Example Lab\" 1");
        assertThat(offered("has:co|")).containsExactly("has:code 1");
        assertThat(offered("is:|")).containsExactly("is:new 3", "is:unread 3");
        assertThat(offered("source:read|")).containsExactly("source:spring_2024.txt 3");
        assertThat(complete("source:read|").getFirst().label()).isEqualTo("Spring Reading");
    }

    @Test
    void behindAnEqualsSignWholeValuesAreOffered() {
        addPapers();
        sample.add(SampleLibrary.digest(
                "b.txt",
                "B",
                Metadata.titled("Quoted")
                        .organization("Lab \"X\" (y)")
                        .presentation("Oral")
                        .build()));
        assertThat(offered("venue:=ic|")).containsExactly("venue:=\"ICLR\" 2", "venue:=\"ICML\" 1");
        assertThat(offered("venue:=|")).containsExactly("venue:=\"ICLR\" 2", "venue:=\"ICML\" 1");
        assertThat(offered("neural -venue:=IC|L")).contains("neural -venue:=\"ICLR\" 2");
        assertThat(offered("org:=\"Exam|")).containsExactly("org:=\"Example Lab\" 1");
        assertThat(offered("org:=\"Exam|\" venue:=\"ICLR\"")).containsExactly("org:=\"Example Lab\" venue:=\"ICLR\" 1");
        assertThat(offered("org:=\"Exam| venue:=\"ICLR\"")).containsExactly("org:=\"Example Lab\" venue:=\"ICLR\" 1");
        assertThat(offered("org:=\"Lab \"\"x|")).containsExactly("org:=\"Lab \"\"X\"\" (y)\" 1");
        assertThat(offered("source:=read|")).containsExactly("source:=\"spring_2024.txt\" 3");
        assertThat(offered("presentation:=o|")).containsExactly("presentation:=\"Oral\" 1");
        assertThat(offered("author:=gar|")).containsExactly("author:=\"Jose Garcia\" 1", "author:=\"José García\" 1");
        assertThat(offered("year:=|")).isEmpty();
    }

    @Test
    void behindAnEqualsSignWordsAreOfferedAsTheyAreWritten() {
        addPapers();
        assertThat(offered("=Ne|")).containsExactly("=Neuromorphic 2", "=Neural 1");
        assertThat(offered("=neu|")).containsExactly("=neural 2", "=neurons 1");
        assertThat(offered("=net|")).containsExactlyInAnyOrder("=network 1", "=networks 2");
        assertThat(offered("title:=net|")).containsExactly("title:=networks 1");
        assertThat(offered("=\"Neuromorphic net|")).containsExactly("=\"Neuromorphic networks 1");
        assertThat(offered("abstract:=\"neural net|\" chips"))
                .containsExactlyInAnyOrder(
                        "abstract:=\"neural network\" chips 1", "abstract:=\"neural networks\" chips 1");
        assertThat(offered("=au|")).isEmpty();
        assertThat(offered("=n|")).isEmpty();
    }

    @Test
    void noQuoteIsDoubled() {
        addPapers();
        assertThat(offered("author:\"geof|\"x\"")).containsExactly("author:\"Geoffrey Hinton\"x\" 2");
        assertThat(offered("author:\"geof|\" \"chips")).containsExactly("author:\"Geoffrey Hinton\" \"chips 2");
        assertThat(offered("author:\"geof|frey\" \"chips")).containsExactly("author:\"Geoffrey Hinton\" \"chips 2");
        assertThat(offered("org:=\"|\" \"chips")).containsExactly("org:=\"Example Lab\" \"chips 1");
        assertThat(offered("\"neural net|\"~2")).containsExactly("\"neural network\"~2 2");
    }

    @Test
    void aValueIsNoPhraseOfWordsNearOneAnother() {
        addPapers();
        for (String text : List.of("author:\"hin|\"~3", "venue:\"ic|\"~3", "year:\"|\"~3", "author:\"hin|\"~")) {
            assertThat(offered(text)).as(text).isEmpty();
        }
        assertThat(offered("author:\"hinat|\" ~3")).containsExactly("author:\"Hinata Sato\" ~3 1");
        assertThat(offered("\"neural net|\"~200")).containsExactly("\"neural network\"~200 2");
    }

    @Test
    void anEqualsSignBeforeAFactIsReplacedToo() {
        addPapers();
        assertThat(offered("has:=cod|")).containsExactly("has:code 1");
        assertThat(offered("-has:=\"co|\"")).containsExactly("-has:code 1");
        assertThat(offered("is:=unr|")).containsExactly("is:unread 3");
        assertThat(offered("has:=|")).containsExactly("has:abstract 2", "has:code 1");
    }

    @Test
    void authorsAreFoundByAnyPartOfTheirName() {
        addPapers();
        assertThat(offered("author:hin|"))
                .containsExactly(
                        "author:\"Geoffrey Hinton\" 2", "author:\"Ada King-Hinton\" 1", "author:\"Hinata Sato\" 1");
        assertThat(offered("author:GARC|")).containsExactly("author:\"Jose Garcia\" 2");
        assertThat(offered("author:\"geoffrey h|")).containsExactly("author:\"Geoffrey Hinton\" 2");
        assertThat(offered("author:\"geoffrey |\" neural")).containsExactly("author:\"Geoffrey Hinton\" neural 2");
        assertThat(offered("author:\"geof| title:\"x\"")).containsExactly("author:\"Geoffrey Hinton\" title:\"x\" 2");
        assertThat(offered("author:|")).hasSize(4);
    }

    @Test
    void whatIsTakenOutIsNotOffered() {
        addPapers();
        long change = sample.add(SampleLibrary.digest(
                "b.txt",
                "B",
                Metadata.titled("Neurology").author("Geoffrey Hinton").build()));
        assertThat(offered("neurolo|")).containsExactly("neurology 1");
        assertThat(offered("author:geo|")).containsExactly("author:\"Geoffrey Hinton\" 3");
        sample.library().revert(change);
        sample.index().catchUp(Progress.NONE);
        assertThat(offered("neurolo|")).isEmpty();
        assertThat(offered("author:geo|")).containsExactly("author:\"Geoffrey Hinton\" 2");
    }

    @Test
    void aNumberIsThatOfTheSearch() {
        sample.add(RandomPapers.digest("a.txt", 300, 5));
        sample.add(RandomPapers.digest("b.txt", 40, 6));
        for (String text : List.of(
                "a|",
                "b|",
                "venue:|",
                "author:b|",
                "title:c|",
                "year:|",
                "org:l|",
                "author:|",
                "=ae|",
                "title:=cg|",
                "venue:=v|",
                "author:=b|",
                "org:=\"L|",
                "\"aert0 a|",
                "\"aert0 a|\"~3",
                "=\"aert0 ae|",
                "title:=\"ae|\"")) {
            List<Completion> offered = complete(text);
            assertThat(offered).as(text).isNotEmpty();
            for (Completion completion : offered) {
                if (completion.papers().isPresent()) {
                    String query = completion.in(text.replace("|", ""));
                    assertThat(completion.papers().getAsInt())
                            .as(query)
                            .isEqualTo(sample.index()
                                    .search(SearchRequest.of(query).page(0, 0))
                                    .total());
                }
            }
        }
    }

    @Test
    void aStemThatNobodyWritesIsNoWord() {
        sample.add(SampleLibrary.digest(
                "a.txt", "A", Metadata.titled("Neurobiological clocks").build()));
        assertThat(offered("neurob|")).containsExactly("neurobiological 1");
    }

    @Test
    void whatIsOfferedIsTheMostFrequentOfAll() {
        for (int part = 0; part < 4; part++) {
            sample.add(RandomPapers.digest(part + ".txt", 60 + 90 * part, part));
        }
        for (String begun : List.of("a", "b", "ce", "ag")) {
            List<Integer> expected = RandomPapers.vocabulary()
                    .filter(word -> word.startsWith(begun))
                    .map(word -> sample.index()
                            .search(SearchRequest.of("abstract:" + word).page(0, 0))
                            .total())
                    .filter(total -> total > 0)
                    .sorted(Comparator.reverseOrder())
                    .limit(LIMIT)
                    .toList();
            assertThat(complete("abstract:" + begun + "|"))
                    .as(begun)
                    .extracting(completion -> completion.papers().orElseThrow())
                    .isEqualTo(expected);
        }
    }

    @Test
    void theMostFrequentOfThousandsAreFoundThoughNotAllAreLookedAt() {
        List<Metadata> papers = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            papers.add(Metadata.titled("Paper z%dq".formatted(i))
                    .abstractText("zz%s ".formatted(i % 3 == 0 ? "often" : "seldom" + i % 7))
                    .author("Z" + i + " Person")
                    .build());
        }
        sample.add(SampleLibrary.digest("many.txt", "Many", papers));
        sample.index().prepareCompletion(LIMIT);
        assertThat(offered("z|")).startsWith("zzoften 1000").hasSize(LIMIT);
        assertThat(offered("author:z|")).hasSize(LIMIT);
        assertThat(offered("author:z1234|")).containsExactly("author:\"Z1234 Person\" 1");
        assertThat(offered("author:person|")).hasSize(LIMIT);
    }

    @Test
    void noTextAndNoCaretFails() {
        addPapers();
        Random random = new Random(11);
        List<String> parts = List.of(
                "author:",
                "venue:",
                "(",
                ")",
                "\"",
                "-",
                " ",
                "ne",
                "hin",
                ":",
                "*",
                "~",
                "“",
                "OR",
                "é",
                "\ud83d\ude00",
                "\ud83d",
                "\u0001",
                "doi:10.1(2)",
                "has:",
                "=",
                "\"\"",
                "org:=",
                "year:20",
                "日本");
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(12), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            int caret = random.nextInt(-1, text.length() + 2);
            for (Completion completion : sample.index().complete(text, caret, LIMIT)) {
                assertThat(completion.start()).as(text).isBetween(0, caret);
                assertThat(completion.end()).as(text).isBetween(caret, text.length());
                assertThat(completion.in(text)).as(text).contains(completion.replacement());
            }
        }
        assertThat(sample.index().complete("n", 5, LIMIT)).isEmpty();
        assertThat(sample.index().complete("n", 1, 0)).isEmpty();
        assertThat(sample.index().complete("x ".repeat(20_000) + "n", 40_001, LIMIT))
                .isEmpty();
    }

    /** Papers of few words and people, some many times. */
    private static final class RandomPapers {
        private static final int WORDS = 200;

        private RandomPapers() {}

        static Digest digest(String file, int count, int seed) {
            Random random = new Random(seed);
            return SampleLibrary.digest(
                    file,
                    file,
                    IntStream.range(0, count)
                            .mapToObj(i -> Metadata.titled(words(random, 4) + " " + file + i)
                                    .abstractText(words(random, 12))
                                    .author(name(random))
                                    .author(name(random))
                                    .venue("V" + random.nextInt(4))
                                    .organization("Lab " + random.nextInt(5))
                                    .published(PartialDate.of(2015 + random.nextInt(6)))
                                    .build())
                            .toList());
        }

        static Stream<String> vocabulary() {
            return IntStream.range(0, WORDS).mapToObj(RandomPapers::word);
        }

        private static String word(int i) {
            return "" + (char) ('a' + i % 3) + (char) ('e' + i % 5) + "rt" + i;
        }

        private static String words(Random random, int count) {
            return random.ints(count, 0, WORDS)
                    .map(i -> i * i / WORDS)
                    .mapToObj(RandomPapers::word)
                    .collect(Collectors.joining(" "));
        }

        private static String name(Random random) {
            List<String> names = List.of("Bo", "Abe", "Cy", "Ben");
            return names.get(random.nextInt(4)) + " "
                    + names.get(random.nextInt(4)).toLowerCase(Locale.ROOT) + random.nextInt(9);
        }
    }
}
