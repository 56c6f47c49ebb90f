package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.digest.Block;
import org.lectern.digest.Line;

/**
 * The paragraphs of a page as they were before somebody put lines between theirs, or right above or below them without a blank
 * line: what was put there stands as blocks of its own. Where the page breaks its lines, {@link HardWrap} tells which belong
 * together; where it does not, each line is a paragraph.
 */
final class Paragraphs {
    /** The most blocks between the two pieces of a paragraph. */
    private static final int NEAR = 10;
    /** The most lines that a title is broken into. */
    private static final int LONGEST_TITLE = 3;
    /** The most lines of somebody else at the end of a piece of a paragraph. */
    private static final int LONGEST_TAIL = 3;
    /** Of the width of a page, what no line of it is longer than. */
    private static final double WIDE = 1.2;
    /** So many words that two pieces share are enough for being of one paragraph. */
    private static final int SAME = 3;
    /** Of the width of a page, what a line has at least below which a sentence may go on. */
    private static final double NEARLY_FULL = 0.8;

    /** An abstract on one line is so many times as long as the lines of a page that breaks them. */
    private static final int UNBROKEN = 3;

    private static final int SEVERAL = 2;

    private final HardWrap wrap;
    private final List<Block> blocks;
    private final boolean[] used;
    private final WrappedTitles titles;

    private Paragraphs(List<Block> blocks, HardWrap wrap) {
        this.blocks = blocks;
        this.wrap = wrap;
        used = new boolean[blocks.size()];
        titles = new WrappedTitles(blocks, wrap);
    }

    /** The paragraphs of a page, or of a part of it, that breaks its lines so. */
    static List<Block> mended(List<Block> blocks, HardWrap wrap) {
        if (wrap.unbroken()) {
            return blocks.stream().flatMap(block -> lines(block).stream()).toList();
        }
        if (wrap.width() == 0) {
            return blocks.stream().flatMap(block -> unglued(block).stream()).toList();
        }
        return new Paragraphs(blocks, wrap).mended();
    }

    private List<Block> mended() {
        List<Block> mended = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (used[i]) {
                continue;
            }
            Block block = blocks.get(i);
            if (isUnbroken(block)) {
                mended.addAll(lines(block));
                continue;
            }
            List<Line> lines = new ArrayList<>(block.lines());
            List<Line> own = titles.own(i, List.copyOf(own(lines)));
            int rest = titles.rest(i, own);
            int below = rest >= 0 ? rest : below(i, own);
            while (below >= 0) {
                lines.addAll(blocks.get(below).lines());
                used[below] = true;
                own = rest >= 0 ? with(own, blocks.get(rest)) : own(lines);
                below = rest >= 0 ? -1 : below(below, own);
            }
            mended.addAll(parts(lines, own));
        }
        return mended;
    }

    private static List<Line> with(List<Line> lines, Block rest) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(rest.lines());
        return all;
    }

    /** Where an abstract goes on, be it that its last lines are somebody else's, which fit there by chance; −1 when nowhere near. */
    private int below(int at, List<Line> own) {
        int below = isOpen(own) ? continuation(at, own) : -1;
        for (int end = own.size() - 1; below < 0 && end >= Math.max(2, own.size() - LONGEST_TAIL); end--) {
            List<Line> upper = own.subList(0, end);
            int next = isOpen(upper) ? continuation(at, upper) : -1;
            below = next >= 0 && startsSmall(own(blocks.get(next).lines()).getFirst()) ? next : -1;
        }
        return below < 0 && own.size() > 1 ? untitled(at, own) : below;
    }

    /** The next abstract, when nothing between could be its title and it fits below a sentence's end as the same text does. */
    private int untitled(int at, List<Line> own) {
        for (int i = at + 1; i < Math.min(blocks.size(), at + NEAR); i++) {
            if (!used[i] && isResearch(blocks.get(i))) {
                List<Line> lower = own(blocks.get(i).lines());
                int[] words = Vocabulary.stems(blocks.get(i).text());
                boolean untitled = blocks.subList(at + 1, i).stream().noneMatch(block -> isTitle(block, words));
                boolean same = fits(own.getLast(), lower.getFirst())
                        && HardWrap.length(own.getLast()) > wrap.width() * NEARLY_FULL
                        && Vocabulary.shared(words, new Block(own).text(), SAME) == SAME;
                return i > at + 1 && untitled && same ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a block may be the title of an abstract with those words: it shares two, and is not wider than the page. */
    private boolean isTitle(Block block, int[] words) {
        return block.lines().stream().noneMatch(line -> HardWrap.length(line) > WIDE * wrap.width())
                && Vocabulary.shared(words, block.text(), 2) == 2;
    }

    /** Whether several lines of a block are abstracts each: another page, on which nothing was broken, that stands in this one. */
    private boolean isUnbroken(Block block) {
        return block.lines().stream()
                        .filter(line -> HardWrap.length(line) > UNBROKEN * wrap.width()
                                && TextShape.of(line.folded()).isPlainAbstract())
                        .limit(SEVERAL)
                        .count()
                == SEVERAL;
    }

    private List<Line> own(List<Line> lines) {
        boolean title = lines.size() <= LONGEST_TITLE && wrap.isChain(lines);
        List<Line> own = title ? lines : wrap.own(lines);
        // Lines that are all far too long for the page are not of it, but still stand there.
        return own.isEmpty() ? lines : own;
    }

    /** The lines that belong together, and the others, those of one sentence or title a block, in the order of the page. */
    private List<Block> parts(List<Line> lines, List<Line> own) {
        List<Block> parts = new ArrayList<>();
        List<Line> other = new ArrayList<>();
        int first = own.getFirst().number();
        Set<Integer> numbers = own.stream().map(Line::number).collect(Collectors.toSet());
        boolean told = false;
        for (Line line : lines) {
            boolean isOwn = numbers.contains(line.number());
            boolean begins = !told && line.number() >= first;
            if (!other.isEmpty() && (begins || isOwn || !isBelow(other.getLast(), line))) {
                parts.add(new Block(other));
                other.clear();
            }
            if (begins) {
                parts.add(new Block(own));
                told = true;
            }
            if (!isOwn) {
                other.add(line);
            }
        }
        if (!other.isEmpty()) {
            parts.add(new Block(other));
        }
        return parts;
    }

    /** Whether a line goes on with that right above it. */
    private boolean isBelow(Line above, Line line) {
        return line.number() == above.number() + 1 && wrap.isChain(List.of(above, line));
    }

    /** Whether the lines of a text end within a sentence. */
    private boolean isOpen(List<Line> text) {
        Line last = text.getLast();
        boolean broken = text.size() > 1 && HardWrap.length(text.getFirst()) > wrap.width() / 2;
        return (broken || HardWrap.length(last) > wrap.width() * NEARLY_FULL) && !HardWrap.endsText(last);
    }

    /**
     * Where the sentence goes on that a text breaks off: in a text that begins with a small letter; or else in a line that ends
     * it, or in the next text; −1 when it does so nowhere near.
     */
    private int continuation(int from, List<Line> text) {
        int end = -1;
        for (int i = from + 1; i < Math.min(blocks.size(), from + NEAR); i++) {
            if (used[i]) {
                continue;
            }
            Block block = blocks.get(i);
            if (isResearch(block)) {
                Line first = own(block.lines()).getFirst();
                boolean next = startsSmall(first) || (text.size() > 1 && end < 0);
                return fits(text.getLast(), first) && next ? i : end;
            }
            Line first = block.lines().getFirst();
            if (end < 0
                    && fits(text.getLast(), first)
                    && startsSmall(first)
                    && !Intruders.isStrange(block.lines())
                    && HardWrap.endsText(block.lines().getLast())) {
                end = i;
            }
        }
        return end;
    }

    /** Whether a line can stand right below another. */
    private boolean fits(Line above, Line below) {
        return !HardWrap.isIndented(below) && wrap.isFull(above, below);
    }

    private static boolean startsSmall(Line line) {
        String first = line.folded();
        return Character.isLowerCase(first.codePointAt(0)) && !first.startsWith("http");
    }

    private static boolean isResearch(Block block) {
        return block.lines().size() > 1 && Vocabulary.research(block.text()) >= 2;
    }

    /** The line that is an abstract by itself and the rest, each line a block; the block as it is where none is. */
    private static List<Block> unglued(Block block) {
        boolean glued = block.lines().size() > 1
                && block.lines().stream()
                        .anyMatch(line -> TextShape.of(line.folded()).isPlainAbstract());
        return glued ? lines(block) : List.of(block);
    }

    private static List<Block> lines(Block block) {
        return block.lines().size() == 1
                ? List.of(block)
                : block.lines().stream().map(line -> new Block(List.of(line))).toList();
    }
}
