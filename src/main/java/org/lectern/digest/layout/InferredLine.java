package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.digest.Block;

/**
 * A page that says several things of a paper on one line, with a sign between title and people:
 *
 * <pre>
 * - A Title — Ada Lovelace, Charles Babbage
 * Ada Lovelace, Charles Babbage | A Title | NeurIPS 2024
 * “A Title” by Ada Lovelace and Charles Babbage
 * </pre>
 */
final class InferredLine {
    private static final List<String> SEPARATORS = List.of(" | ", "\t", " — ", " – ", " - ", " · ", " by ");
    /** Between these a line may have any number of cells. */
    private static final List<String> OF_TABLES = List.of(" | ", "\t");

    private static final int FEWEST = 3;
    /** In characters. */
    private static final int LONGEST = 500;
    /** The titles of papers have that many words; those of songs and films, which lists name with people too, have less. */
    private static final int WORDS = 4;

    private final String separator;

    private InferredLine(String separator) {
        this.separator = separator;
    }

    /** The parts of a page with the lines parted, a list for each sign that parts some lines so. */
    static List<List<InferredPart>> parted(List<InferredPart> parts) {
        List<List<InferredPart>> all = new ArrayList<>();
        for (String separator : SEPARATORS) {
            InferredLine line = new InferredLine(separator);
            List<InferredPart> some = new ArrayList<>();
            int count = 0;
            int titles = 0;
            for (InferredPart part : parts) {
                List<String> cells = line.cells(part);
                if (cells.size() < 2) {
                    some.add(part);
                } else {
                    count++;
                    titles += cells.stream().anyMatch(InferredLine::isTitle) ? 1 : 0;
                    cells.forEach(cell -> some.add(part(part, cell)));
                }
            }
            if (count >= FEWEST && 2 * titles >= count) {
                all.add(some);
            }
        }
        return all;
    }

    private static InferredPart part(InferredPart whole, String cell) {
        InferredPart part = InferredPart.of(whole.block(), cell);
        return part.mark().isEmpty() ? new InferredPart(whole.block(), part.role(), part.text(), whole.mark()) : part;
    }

    private static boolean isTitle(String cell) {
        return cell.split(" ", -1).length >= WORDS && InferredNames.of(cell).isEmpty();
    }

    /** What stands on a line: the people, and what is before and behind them; the whole line where there are none. */
    private List<String> cells(InferredPart part) {
        String text = separator.equals("\t") ? tabbed(part.block()) : part.text();
        if (part.role() == InferredPart.Role.RULE || text.length() > LONGEST || !text.contains(separator)) {
            return List.of();
        }
        List<String> cells = List.of(text.split(Pattern.quote(separator), -1)).stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toList());
        int people = -1;
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            int names = InferredNames.of(cells.get(i)).size();
            if (names > most) {
                most = names;
                people = i;
            }
        }
        if (people < 0 || cells.size() < 2) {
            return List.of();
        }
        if (OF_TABLES.contains(separator)) {
            return cells;
        }
        List<String> parted = new ArrayList<>();
        add(parted, cells.subList(0, people));
        parted.add(cells.get(people));
        add(parted, cells.subList(people + 1, cells.size()));
        return parted;
    }

    /** A title may have the sign in it. */
    private void add(List<String> parted, List<String> cells) {
        if (!cells.isEmpty()) {
            parted.add(String.join(separator, cells));
        }
    }

    private static String tabbed(Block block) {
        return block.lines().size() == 1 ? block.lines().getFirst().text().strip() : "";
    }
}
