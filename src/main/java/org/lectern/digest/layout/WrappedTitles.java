package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/**
 * Titles that take two or three lines of a page, and have lines of somebody else between or below these: told by the abstract
 * below, with which they share words. For one page and one thread.
 */
final class WrappedTitles {
    /** The most lines that a title is broken into. */
    static final int LONGEST = 3;
    /** The most blocks between the pieces of a title, or between it and its abstract. */
    private static final int NEAR = 10;

    /** Of the words of the rest of a title, what its abstract has at least. */
    private static final double ALIKE = 0.5;

    private final List<Block> blocks;
    private final HardWrap wrap;

    WrappedTitles(List<Block> blocks, HardWrap wrap) {
        this.blocks = blocks;
        this.wrap = wrap;
    }

    /**
     * The lines of a title that is a block with those of somebody else.
     *
     * @param at the index of the block
     * @param own its lines that belong together as the page breaks them
     * @return those of its lines that the abstract below speaks of, when not all of the others are; as given when it is no title
     */
    List<Line> own(int at, List<Line> own) {
        List<Line> lines = blocks.get(at).lines();
        int below = own.size() > 1 && own.size() <= LONGEST ? abstractBelow(at) : -1;
        if (below < 0) {
            return own;
        }
        String text = blocks.get(below).text();
        List<Line> left = spokenOf(lines, text);
        boolean first = own.subList(0, own.size() - 1).equals(left);
        boolean better = left.size() >= own.size() && share(left, text) > share(own, text);
        boolean strange = lines.size() > own.size() || Intruders.isStrange(List.of(own.getLast()));
        return better || (first && strange && isForeign(own.getLast(), text)) ? left : own;
    }

    /** The lines that a text speaks of: the first of them, and of those that can stand below it that which shares most. */
    private List<Line> spokenOf(List<Line> lines, String text) {
        List<Line> left = new ArrayList<>();
        int from = 0;
        while (left.size() < LONGEST) {
            int best = -1;
            for (int i = from; i < lines.size(); i++) {
                boolean fits = left.isEmpty() ? best < 0 : wrap.follows(left.getLast(), lines.get(i));
                if (fits
                        && HardWrap.length(lines.get(i)) <= wrap.width()
                        && !isForeign(lines.get(i), text)
                        && (best < 0 || share(List.of(lines.get(i)), text) > share(List.of(lines.get(best)), text))) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            left.add(lines.get(best));
            from = best + 1;
        }
        return left;
    }

    /** Of the words of lines, how many a text has too: 0 to 1. */
    private static double share(List<Line> lines, String text) {
        int[] words = Vocabulary.stems(new Block(lines).text());
        return words.length == 0 ? 0 : (double) Vocabulary.shared(words, text) / words.length;
    }

    /** Where the rest stands of a title that breaks off, with lines of somebody else between: right above the abstract; −1 without one. */
    int rest(int at, List<Line> title) {
        int below = title.size() < LONGEST ? abstractBelow(at) : -1;
        int rest = below - 1;
        if (rest <= at + 1 || blocks.get(rest).lines().size() > LONGEST - title.size()) {
            return -1;
        }
        String text = blocks.get(below).text();
        List<Line> whole = new ArrayList<>(title);
        whole.addAll(blocks.get(rest).lines());
        boolean alike = share(blocks.get(rest).lines(), text) >= ALIKE;
        return alike
                        && wrap.isChain(whole)
                        && !HardWrap.endsSentence(title.getLast())
                        && shared(title.getFirst(), text, 2) == 2
                ? rest
                : -1;
    }

    /** The index of the abstract that is the next long block below; −1 when none is near. */
    private int abstractBelow(int at) {
        for (int i = at + 1; i < Math.min(blocks.size(), at + NEAR); i++) {
            if (isAbstract(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAbstract(Block block) {
        return block.lines().size() > LONGEST && Vocabulary.research(block.text()) >= 2;
    }

    private static boolean isForeign(Line line, String text) {
        int most = Intruders.isStrange(List.of(line)) ? 1 : 0;
        return Vocabulary.research(line.folded()) == 0 && shared(line, text, most + 1) <= most;
    }

    private static int shared(Line line, String text, int enough) {
        return Vocabulary.shared(Vocabulary.stems(line.folded()), text, enough);
    }
}
