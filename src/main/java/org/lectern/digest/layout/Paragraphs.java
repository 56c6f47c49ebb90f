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
    /** Of the width of a page, what a line has at least below which a sentence may go on. */
    private static final double NEARLY_FULL = 0.8;

    /** An abstract on one line is so many times as long as the lines of a page that breaks them. */
    private static final int UNBROKEN = 3;

    private static final int SEVERAL = 2;

    private final HardWrap wrap;
    private final List<Block> blocks;
    private final boolean[] used;

    private Paragraphs(List<Block> blocks, HardWrap wrap) {
        this.blocks = blocks;
        this.wrap = wrap;
        used = new boolean[blocks.size()];
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
            List<Line> own = own(block.lines());
            int below = isOpen(own) ? continuation(i, own) : -1;
            List<Line> lines = new ArrayList<>(block.lines());
            if (below >= 0) {
                lines.addAll(blocks.get(below).lines());
                used[below] = true;
                own = own(lines);
            }
            mended.addAll(parts(lines, own));
        }
        return mended;
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
