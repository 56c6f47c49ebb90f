package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.digest.Block;

/**
 * Finds the title/abstract pairs in a sequence of blocks: of all ways to cut the sequence into pairs and stray blocks, the
 * most likely one, by dynamic programming. The shape of a block (length, sentences, how it ends) speaks for a title or an
 * abstract; so does what the words of a title share with an abstract, and that an abstract speaks of research where those of
 * the page do. What can be neither is in no pair. A block out of place, an advertisement or a title without its abstract, then
 * costs that block and not all that follow, and may stand between a title and its abstract. Time and memory grow with the
 * number of blocks.
 */
final class PairSegmenter {
    /**
     * A title and its abstract.
     *
     * @param title a block
     * @param abstractText a block below it
     */
    record Pair(Block title, Block abstractText) {}

    /** What a block that belongs nowhere costs: more than a misshapen block in a pair, less than two. */
    private static final double STRAY = -6;
    /** The most that shape says for a title: one of three words is no more one than one of ten. */
    private static final double SHAPE_OF_TITLE = 5;
    /** What ends within a sentence is rather a title than an abstract below this. */
    private static final double SHAPE_OF_A_PIECE = -1;
    /**
     * What a title and an abstract say for each other that share no word, one, or more. Of 23,611 papers at conferences 17 share
     * none, 95 one and 446 two; of as many titles of other papers a half, a third and an eighth do.
     */
    private static final double[] SHARED = {-1, 2, 3.5, 4};
    /** The same on a page about research, where a text that shares hardly a word with a title is none of its paper. */
    private static final double[] SHARED_RESEARCH = {-12, -3, 2, 4};
    /** So many words that they share are counted. */
    private static final int MOST_SHARED = 3;
    /** The most blocks between a title and its abstract that belong to neither. */
    private static final int MOST_BETWEEN = 14;
    /** In characters; few abstracts of conference papers are shorter. */
    private static final int SHORT = 150;
    /** In characters; a title that is longer has more than a word that any text may have. */
    private static final int LONG_WORD = 12;
    /** In characters; a block so long tells whether a page is about research. */
    private static final int TELLING = 300;

    private final List<Block> blocks;
    private final TextShape[] shapes;
    private final boolean research;

    private PairSegmenter(List<Block> blocks) {
        this.blocks = blocks;
        shapes = new TextShape[blocks.size()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = TextShape.of(blocks.get(i).text());
        }
        research = isAboutResearch();
    }

    /** A segmenter of a page, whose blocks tell together whether it is about research. */
    static PairSegmenter of(List<Block> blocks) {
        return new PairSegmenter(blocks);
    }

    /** Whether the long blocks of a page speak of research, most of them, so that one that does not is none of its own. */
    private boolean isAboutResearch() {
        int telling = 0;
        int about = 0;
        for (TextShape shape : shapes) {
            if (shape.text().length() >= TELLING) {
                telling++;
                about += shape.research() >= 2 ? 1 : 0;
            }
        }
        return telling > 0 && 2 * about >= telling;
    }

    /** The pairs of the page, in order; a block that is in none of them is of no paper. */
    List<Pair> pairs() {
        return pairs(0, blocks.size());
    }

    /** The pairs of a part of the page. */
    List<Pair> pairs(int from, int to) {
        // The best score of the blocks down to each, and where the title stands of the pair that they end in; −1
        // without
        // one.
        double[] best = new double[to - from + 1];
        int[] title = new int[to - from + 1];
        for (int i = 1; i < best.length; i++) {
            best[i] = best[i - 1] + STRAY;
            title[i] = -1;
            if (i >= 2 && shapes[from + i - 1].mayBeAbstract()) {
                endWithPair(from, i, best, title);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = to - from; i > 0; ) {
            if (title[i] >= 0) {
                pairs.add(new Pair(blocks.get(from + title[i]), blocks.get(from + i - 1)));
                i = title[i];
            } else {
                i--;
            }
        }
        return pairs.reversed();
    }

    /** Tries each title for the abstract that ends the first blocks: down to another abstract, behind which none can be. */
    private void endWithPair(int from, int end, double[] best, int[] title) {
        TextShape text = shapes[from + end - 1];
        int top = end - 2;
        int candidates = 0;
        int lowest = Math.max(0, end - 2 - MOST_BETWEEN);
        for (int i = end - 2; i >= lowest && !shapes[from + i].isPlainAbstract(); i--) {
            top = i;
            candidates += shapes[from + i].mayBeTitle() ? 1 : 0;
        }
        for (int i = end - 2; i >= top; i--) {
            TextShape above = shapes[from + i];
            // What stands there twice is a part of the page, and no paper.
            if (!above.mayBeTitle() || above.text().equals(text.text())) {
                continue;
            }
            int shared = shared(above, text, candidates > 1);
            if (research && !isAbstract(text, shared)) {
                continue;
            }
            double score = best[i]
                    + Math.min(-above.abstractness(), SHAPE_OF_TITLE)
                    + text.abstractness()
                    + (research ? SHARED_RESEARCH : SHARED)[shared]
                    + (candidates > 1 ? Math.min(1, Vocabulary.research(above.text())) : 0)
                    + STRAY * (end - 2 - i);
            if (score > best[end] || (score == best[end] && title[end] < 0)) {
                best[end] = score;
                title[end] = i;
            }
        }
    }

    /** How many words a title and a text share, as far as it is counted; the least that says nothing against them, unless asked. */
    private int shared(TextShape title, TextShape text, boolean asked) {
        if (research || asked || text.research() < 2 || text.abstractness() < 0) {
            int[] stems = Vocabulary.stems(title.text());
            // A title in another script has no words that could be compared.
            return stems.length == 0 && title.text().length() > LONG_WORD
                    ? 2
                    : Vocabulary.shared(stems, text.text(), MOST_SHARED);
        }
        return 1;
    }

    /** Whether a text on a page about research speaks of that too, or at least of what its title does. */
    private static boolean isAbstract(TextShape text, int shared) {
        boolean about = text.research() >= 2 || text.research() + shared >= 3;
        boolean whole = text.abstractness() > SHAPE_OF_A_PIECE || TextShape.endsSentence(text.text());
        boolean enough = text.text().length() >= SHORT || (shared >= 2 && text.research() + shared >= 4);
        return about && enough && (whole || shared >= 2);
    }

    /** Whether a block can be a title at all. */
    static boolean mayBeTitle(String text) {
        return TextShape.of(text).mayBeTitle();
    }

    /**
     * Whether a pair is beyond doubt, so that it speaks for its page: the title short and no sentence, the abstract long and
     * several.
     */
    static boolean isPlain(Pair pair) {
        return pair.title().lines().size() <= 2
                && TextShape.of(pair.title().text()).isPlainTitle()
                && abstractness(pair.abstractText().text()) > 3;
    }

    /**
     * How much a block looks like an abstract: log odds, positive for an abstract, negative for a title. Titles have mostly 20
     * to 150 characters, abstracts 300 to 2,500.
     */
    static double abstractness(String text) {
        return TextShape.of(text).abstractness();
    }
}
