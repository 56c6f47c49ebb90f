package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.digest.Text;

/**
 * A link as a text browser dumps it, {@code [its text][12]}, on one line or on several:
 *
 * <pre>
 * [
 *
 * Its text.
 *
 * ][12]
 * </pre>
 *
 * @param lines its lines, those that show nothing left out
 * @param number the number of its address; 0 when the page is cut within the link
 */
record NumberedLink(List<Line> lines, int number) {
    private static final int MOST_DIGITS = 6;

    NumberedLink {
        lines = List.copyOf(lines);
    }

    /** The number of the link that ends with the text; 0 when none does. */
    static int number(String text) {
        int start = text.lastIndexOf("][");
        int digits = text.length() - start - 3;
        if (start < 0 || !text.endsWith("]") || digits < 1 || digits > MOST_DIGITS) {
            return 0;
        }
        String number = text.substring(start + 2, text.length() - 1);
        return number.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(number) : 0;
    }

    /** Whether a text opens with a bracket that it closes, without the number of a link behind it: {@code [10:43] hello}. */
    static boolean isClosed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return !text.startsWith("[", i + 1);
            }
        }
        return false;
    }

    /** All that it shows, white space folded. */
    String text() {
        return shown(IntStream.range(0, lines.size()));
    }

    /** The brackets and the one line between them that shows such a text; empty when none does, or several. */
    Optional<NumberedLink> only(Predicate<String> test) {
        List<Line> inside = IntStream.range(1, Math.max(1, lines.size() - 1))
                .filter(i -> test.test(shown(i)))
                .mapToObj(lines::get)
                .toList();
        return inside.size() == 1
                ? Optional.of(new NumberedLink(List.of(lines.getFirst(), inside.getFirst(), lines.getLast()), number))
                : Optional.empty();
    }

    private String shown(IntStream indices) {
        return Text.fold(indices.mapToObj(this::shown).collect(Collectors.joining("\n")));
    }

    /** What a line shows, without what begins and ends the link and without a heading's marks. */
    private String shown(int index) {
        String text = lines.get(index).folded();
        int start = index == 0 ? text.indexOf('[') + 1 : repeatedMarks(text);
        boolean ends = number > 0 && index == lines.size() - 1;
        return text.substring(start, ends ? Math.max(start, text.lastIndexOf("][")) : text.length());
    }

    /** How long the marks of a heading are that each of its lines repeats. */
    private int repeatedMarks(String text) {
        int marks = MarkdownLink.marks(text);
        return marks > 0 && MarkdownLink.marks(lines.getFirst().folded()) == marks ? marks + 1 : 0;
    }

    /**
     * Lines of the link without a blank one between them.
     *
     * @param block the lines
     * @param text what they show
     */
    record Paragraph(Block block, String text) {}

    /**
     * The text between the brackets: the lines that belong together as the page breaks them; or, where it does not, the longest
     * paragraph, for a link shows one text, so what stands beside it between blank lines is somebody else's.
     */
    Paragraph longest(HardWrap wrap) {
        List<Paragraph> paragraphs = paragraphs();
        Paragraph longest = paragraphs.stream()
                .max(Comparator.comparingInt(paragraph -> paragraph.text().length()))
                .orElseThrow();
        List<Paragraph> shown = paragraphs.stream()
                .filter(paragraph -> !paragraph.text().isEmpty())
                .toList();
        if (shown.isEmpty() || wrap.width() == 0) {
            return longest;
        }
        List<Line> inside = shown.stream()
                .flatMap(paragraph -> paragraph.block().lines().stream())
                .toList();
        List<Line> kept = wrap.own(inside);
        return new Paragraph(new Block(kept), shown(kept.stream().mapToInt(lines::indexOf)));
    }

    /** The text of a heading, without lines between its own: each of these but the last is full. */
    Paragraph heading(HardWrap wrap) {
        List<Line> kept = new ArrayList<>(List.of(lines.getLast()));
        for (Line line : lines.reversed()) {
            if (!line.equals(kept.getLast()) && (wrap.width() == 0 || wrap.goesOn(line, kept.getLast()))) {
                kept.add(line);
            }
        }
        List<Line> own = kept.getLast().equals(lines.getFirst()) ? kept.reversed() : lines;
        return new Paragraph(new Block(own), shown(own.stream().mapToInt(lines::indexOf)));
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).number() != lines.get(i - 1).number() + 1) {
                paragraphs.add(new Paragraph(new Block(lines.subList(from, i)), shown(IntStream.range(from, i))));
                from = i;
            }
        }
        return paragraphs;
    }

    /** The lines that begin and end it; one only when the page is cut within it. */
    List<Block> brackets() {
        Block first = WebCards.block(lines.getFirst());
        return number > 0 ? List.of(first, WebCards.block(lines.getLast())) : List.of(first);
    }

    /** All its lines. */
    Block block() {
        return new Block(lines);
    }
}
