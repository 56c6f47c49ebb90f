package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.junit.jupiter.api.Test;

/** The places that are found are those that Lucene's own highlighter finds, for any query and any text. */
class SoughtWordsTest {
    private static final int TEXTS = 400;
    private static final List<String> WORDS = List.of(
            "spike",
            "spikes",
            "spiking",
            "network",
            "networks",
            "state-of-the-art",
            "café",
            "neural",
            "neuron",
            "Neuro",
            "code");

    private final Random random = new Random(20261121);
    private final Analysis analysis = new Analysis();

    @Test
    void areThoseOfLucene() throws IOException {
        LuceneTranslator translator = new LuceneTranslator(analysis, Clock.systemUTC(), Optional::empty);
        UnifiedHighlighter stock = UnifiedHighlighter.builderWithoutSearcher(analysis.index())
                .withHandleMultiTermQuery(true)
                .withFieldMatcher(Set.of(IndexSchema.ABSTRACT, IndexSchema.WORDS)::contains)
                .withWeightMatches(false)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Places())
                .build();
        int marked = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = words(1 + random.nextInt(30)) + ".";
            String asked = query();
            Query query = translator.translate(QueryParser.parse(asked).node());
            Object expected = stock.highlightWithoutSearcher(IndexSchema.ABSTRACT, query, text, 1);
            List<Highlights.Match> found =
                    SoughtWords.of(query, IndexSchema.ABSTRACT).in(text, analysis);
            assertThat(new TreeSet<>(found.stream().map(SoughtWordsTest::place).toList()))
                    .as("%s in %s", asked, text)
                    .isEqualTo(expected instanceof Set<?> places ? places : Set.of());
            marked += found.isEmpty() ? 0 : 1;
        }
        assertThat(marked).isGreaterThan(TEXTS / 4);
    }

    private static String place(Highlights.Match match) {
        return match.start() + "-" + match.end();
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    /** Never a phrase beside words: Lucene's highlighter then does not see words that are looked for in two fields at once. */
    private String query() {
        return switch (random.nextInt(7)) {
            case 0 -> word();
            case 1 -> word() + " " + word() + " -" + word();
            case 2 -> '"' + words(2 + random.nextInt(2)) + '"';
            case 3 -> "neu* OR " + word();
            case 4 -> "title:" + word() + " abstract:" + word();
            case 5 -> "(" + word() + " OR " + word() + ") year:2024";
            default -> "spik* -\"" + words(2) + "\"";
        };
    }

    private String word() {
        String word = words(1);
        return word.contains("-") ? word() : word;
    }

    /** Hands out the places instead of a text with tags. */
    private static final class Places extends PassageFormatter {
        @Override
        public Set<String> format(Passage[] passages, String content) {
            List<String> all = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    all.add(passage.getMatchStarts()[i] + "-" + passage.getMatchEnds()[i]);
                }
            }
            return new TreeSet<>(all);
        }
    }
}
