package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;
import org.lectern.paper.PartialDate;
import org.lectern.search.PhraseCounts.Counted;
import org.lectern.task.Progress;

/** What is counted on several threads behind a filter is what is counted one by one and without. */
class PhraseCountsTest extends WithSampleLibrary {
    private static final String[] WORDS = {
        "gated",
        "memory",
        "networks",
        "network",
        "of",
        "chain",
        "thought",
        "chain-of-thought",
        "we",
        "propose",
        "spiking",
        "cortex,",
        "coding.",
        "Sparse",
        "fine-tuning",
        "finetuning",
        "neurons",
        "method",
        "novel",
        "visual",
        "human feedback (HF)",
        "gaussian"
    };
    private static final int LEAST = 3;

    private static TimeWindow.Side side(Paper paper) {
        return switch (paper.metadata().published().map(PartialDate::year).orElse(0)) {
            case 2024 -> TimeWindow.Side.NOW;
            case 2023 -> TimeWindow.Side.BEFORE;
            default -> TimeWindow.Side.NEITHER;
        };
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void areThoseOfAPlainCount() {
        Random random = new Random(3);
        List<Metadata> papers = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            papers.add(Metadata.titled("Paper" + i + " " + text(random, 4))
                    .abstractText(text(random, 1 + random.nextInt(25)))
                    .published(PartialDate.of(2022 + random.nextInt(3)))
                    .build());
        }
        sample.add(SampleLibrary.digest("a.txt", "A", papers));
        List<Counted> plain = plain();
        assertThat(plain).hasSizeGreaterThan(100);
        for (int round = 0; round < 3; round++) {
            PaperWalk walk = new PaperWalk(PaperSource.of(sample.library()), new Analysis(), Progress.NONE, 2);
            assertThat(PhraseCounts.of(walk, PhraseCountsTest::side, 1, LEAST)).isEqualTo(plain);
        }
    }

    private List<Counted> plain() {
        Analysis analysis = new Analysis();
        PhraseText text = new PhraseText(analysis, analysis.forms());
        Map<Long, int[]> counts = new HashMap<>();
        sample.library().forEachPaper(paper -> {
            Set<Long> title = new HashSet<>();
            Set<Long> whole = new HashSet<>();
            text.read(paper.title());
            text.each((key, from, to, isWhole) -> {
                title.add(key);
                if (isWhole) {
                    whole.add(key);
                }
            });
            Set<Long> all = new HashSet<>(title);
            text.read(paper.metadata().abstractText());
            text.each((key, from, to, isWhole) -> {
                all.add(key);
                if (isWhole) {
                    whole.add(key);
                }
            });
            AcronymFinder.in(text.shown()).forEach(defined -> whole.add(text.key(defined.meaning())));
            switch (side(paper)) {
                case NOW -> {
                    count(counts, all, 0);
                    count(counts, title, 2);
                    count(counts, whole, 3);
                }
                case BEFORE -> count(counts, all, 1);
                case NEITHER -> {}
            }
        });
        return counts.entrySet().stream()
                .filter(one -> one.getValue()[0] >= LEAST && one.getValue()[3] >= LEAST)
                .map(one -> new Counted(one.getKey(), one.getValue()[0], one.getValue()[1], one.getValue()[2]))
                .sorted(Comparator.comparingLong(Counted::key))
                .toList();
    }

    private static void count(Map<Long, int[]> counts, Set<Long> keys, int column) {
        keys.forEach(key -> counts.computeIfAbsent(key, fresh -> new int[4])[column]++);
    }
}
