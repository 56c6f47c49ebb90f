package org.lectern.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.lectern.paper.Paper;

/**
 * In how many papers phrases are, of a stretch of time and of the time before. The first walk through the papers sifts out what is in few
 * of the stretch ({@link PhraseFilter}), the second counts the rest exactly, so that memory goes with the phrases that come often.
 */
final class PhraseCounts {
    /**
     * A phrase.
     *
     * @param key what {@link PhraseText} gives for it
     * @param now how many papers of the stretch have it
     * @param before how many of the time before
     * @param titles how many of the stretch have it in their title
     */
    record Counted(long key, int now, int before, int titles) {}

    private final LongTable keys = new LongTable();
    private int[] now = new int[1 << 10];
    private int[] before = new int[1 << 10];
    private int[] titles = new int[1 << 10];
    /** In how many papers of the stretch it is a phrase by its words alone, or by having an acronym. */
    private int[] whole = new int[1 << 10];

    private PhraseCounts() {}

    /**
     * The phrases that so many papers of the stretch have at least, by their keys.
     *
     * @param side where a paper lies
     * @param papers how many lie in the stretch
     */
    static List<Counted> of(PaperWalk walk, Function<Paper, TimeWindow.Side> side, int papers, int least) {
        PhraseFilter filter = new PhraseFilter(papers);
        Predicate<Paper> isNow = paper -> side.apply(paper) == TimeWindow.Side.NOW;
        walk.each("Looking for phrases", isNow, (text, paper) -> {
            Keys found = Keys.of(text, paper, true, key -> true);
            synchronized (filter) {
                for (long key : found.whole) {
                    filter.add(key);
                }
            }
        });
        PhraseCounts counts = new PhraseCounts();
        Predicate<Paper> counted = paper -> side.apply(paper) != TimeWindow.Side.NEITHER;
        walk.each("Counting phrases", counted, (text, paper) -> {
            boolean lies = isNow.test(paper);
            Keys found = Keys.of(text, paper, lies, key -> filter.mayHave(key, least));
            synchronized (counts) {
                counts.add(found, lies);
            }
        });
        return counts.having(least);
    }

    private void add(Keys found, boolean isNow) {
        for (long key : found.all) {
            int number = number(key);
            (isNow ? now : before)[number]++;
        }
        if (isNow) {
            for (long key : found.whole) {
                whole[number(key)]++;
            }
            for (long key : found.title) {
                titles[keys.find(key)]++;
            }
        }
    }

    private int number(long key) {
        int number = keys.add(key);
        if (number == now.length) {
            now = Arrays.copyOf(now, 2 * number);
            before = Arrays.copyOf(before, 2 * number);
            titles = Arrays.copyOf(titles, 2 * number);
            whole = Arrays.copyOf(whole, 2 * number);
        }
        return number;
    }

    private List<Counted> having(int least) {
        List<Counted> having = new ArrayList<>();
        for (int number = 0; number < keys.size(); number++) {
            if (whole[number] >= least && now[number] >= least) {
                having.add(new Counted(keys.key(number), now[number], before[number], titles[number]));
            }
        }
        having.sort((one, other) -> Long.compare(one.key(), other.key()));
        return having;
    }

    /**
     * The phrases of a paper, each once: those of its title, those of title and abstract, and those of them that are phrases whatever others
     * write: of words that join others they have none but within hyphens, or an acronym stands for them, as for reinforcement learning
     * from human feedback.
     */
    private static final class Keys {
        private final long[] title;
        private final long[] all;
        private final long[] whole;

        private Keys(long[] title, long[] all, long[] whole) {
            this.title = title;
            this.all = all;
            this.whole = whole;
        }

        static Keys of(PhraseText text, Paper paper, boolean acronyms, LongPredicate wanted) {
            Longs all = new Longs();
            Longs whole = new Longs();
            read(text, paper.title(), wanted, all, whole);
            long[] title = all.distinct();
            read(text, paper.metadata().abstractText(), wanted, all, whole);
            if (acronyms) {
                readAcronyms(text, wanted, whole);
            }
            return new Keys(title, all.distinct(), whole.distinct());
        }

        private static void read(PhraseText text, String source, LongPredicate wanted, Longs all, Longs whole) {
            text.read(source);
            text.each((key, from, to, isWhole) -> {
                if (wanted.test(key)) {
                    all.add(key);
                    if (isWhole) {
                        whole.add(key);
                    }
                }
            });
        }

        private static void readAcronyms(PhraseText text, LongPredicate wanted, Longs whole) {
            for (AcronymFinder.Definition defined : AcronymFinder.in(text.shown())) {
                long key = text.key(defined.meaning());
                if (wanted.test(key)) {
                    whole.add(key);
                }
            }
        }
    }

    private static final class Longs {
        private long[] numbers = new long[1 << 9];
        private int count;

        void add(long number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        /** Each once, the smallest first. */
        long[] distinct() {
            long[] sorted = Arrays.copyOf(numbers, count);
            Arrays.sort(sorted);
            int kept = 0;
            for (long number : sorted) {
                if (kept == 0 || sorted[kept - 1] != number) {
                    sorted[kept++] = number;
                }
            }
            return Arrays.copyOf(sorted, kept);
        }
    }
}
