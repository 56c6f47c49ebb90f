package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.digest.Block;

/**
 * A way to cut a page into papers.
 *
 * @param papers those of its pieces that are papers
 * @param rules what stands between them
 * @param confidence how many of the pieces are papers, and how much of the page they hold; 0 to 1
 */
record InferredCut(List<InferredPaper> papers, List<InferredPart> rules, double confidence) {
    /** What repeats does so this often at least. */
    private static final int FEWEST = 3;
    /** Of the pieces and of the page's parts, so much must be papers'. */
    private static final double SURE = 0.7;

    /** In characters. */
    private static final int LONGEST_BUTTON = 60;
    /** A button stands once in so many parts, or oftener. */
    private static final int PARTS_A_BUTTON = 12;

    private static final Comparator<InferredCut> SUREST =
            Comparator.comparingDouble(InferredCut::confidence).thenComparingInt(InferredCut::known);

    /** So many parts may a heading have. */
    private static final int MOST_HEAD = 2;

    /** How many parts of the page its papers hold. */
    private int known() {
        return papers.stream().mapToInt(InferredPaper::known).sum();
    }

    /** The surest cut of a page; empty when none is sure enough, so that the page is no listing. */
    static Optional<InferredCut> best(List<Block> paragraphs) {
        List<InferredPart> parts = InferredPart.all(paragraphs);
        return Stream.concat(Stream.of(parts), InferredLine.parted(parts).stream())
                .filter(some -> some.size() >= 2 * FEWEST)
                .flatMap(some -> of(some).stream())
                .max(SUREST);
    }

    /** The surest cut of those parts. */
    private static Optional<InferredCut> of(List<InferredPart> parts) {
        Set<String> repeated = repeated(parts);
        List<List<Integer>> cuts = new ArrayList<>();
        cuts.add(where(parts, i -> parts.get(i).role() == InferredPart.Role.TITLE));
        cuts.add(where(parts, i -> i == 0 || parts.get(i - 1).role() == InferredPart.Role.RULE));
        cuts.add(where(
                parts,
                i -> i == 0
                        || parts.get(i).block().firstLine()
                                > parts.get(i - 1).block().lastLine() + 1));
        cuts.add(where(parts, i -> i == 0 || parts.get(i - 1).isAbstract()));
        cuts.add(where(
                parts,
                i -> i + 1 < parts.size()
                        && InferredPaper.authors(parts.get(i + 1)).size() >= 2));
        cuts.add(where(
                parts,
                i -> i + 1 < parts.size()
                        && parts.get(i + 1).isAbstract()
                        && !parts.get(i).isAbstract()));
        // A line a paper.
        cuts.add(where(
                parts,
                i -> i == 0
                        || parts.get(i).block().firstLine()
                                > parts.get(i - 1).block().firstLine()));
        // A title that is underlined.
        cuts.add(where(
                parts,
                i -> i + 1 < parts.size()
                        && parts.get(i).role() != InferredPart.Role.RULE
                        && parts.get(i + 1).role() == InferredPart.Role.RULE
                        && parts.get(i + 1).block().firstLine()
                                == parts.get(i).block().lastLine() + 1));
        marks(parts)
                .forEach(mark -> cuts.add(where(parts, i -> parts.get(i).mark().equals(mark))));
        return cuts.stream()
                .filter(starts -> starts.size() >= FEWEST)
                .map(starts -> of(parts, repeated, starts))
                .filter(cut -> cut.titles() >= FEWEST && cut.confidence >= SURE)
                .max(SUREST);
    }

    /** What stands on the page time and again in the same words: its buttons. */
    private static Set<String> repeated(List<InferredPart> parts) {
        Map<String, Integer> counts = new HashMap<>();
        for (InferredPart part : parts) {
            if (part.role() == InferredPart.Role.TEXT
                    && !part.text().isEmpty()
                    && part.text().length() <= LONGEST_BUTTON) {
                counts.merge(part.text(), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < FEWEST || PARTS_A_BUTTON * count < parts.size());
        counts.keySet().removeIf(text -> !InferredNames.of(text).isEmpty());
        return counts.keySet();
    }

    /** How many different titles there are: what repeats word for word is a part of the page. */
    private long titles() {
        return papers.stream().map(paper -> paper.title().text()).distinct().count();
    }

    /** The marks that repeat, and are no label's. */
    private static List<String> marks(List<InferredPart> parts) {
        Map<String, Integer> counts = new TreeMap<>();
        parts.stream()
                .map(InferredPart::mark)
                .filter(mark -> !mark.isEmpty() && !mark.equals("label"))
                .forEach(mark -> counts.merge(mark, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Integer> where(List<InferredPart> parts, IntPredicate starts) {
        return IntStream.range(0, parts.size()).filter(starts).boxed().toList();
    }

    private static InferredCut of(List<InferredPart> parts, Set<String> repeated, List<Integer> starts) {
        List<InferredPaper> papers = new ArrayList<>();
        int pieces = 0;
        int held = 0;
        int known = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : parts.size();
            List<InferredPart> piece = parts.subList(starts.get(i), end).stream()
                    .filter(part -> part.role() != InferredPart.Role.RULE && !repeated.contains(part.text()))
                    .toList();
            if (piece.isEmpty()) {
                continue;
            }
            Optional<InferredPaper> paper = InferredPaper.of(piece);
            if (paper.isEmpty() && papers.isEmpty() && piece.size() <= MOST_HEAD) {
                // The head of the page.
                continue;
            }
            pieces++;
            held += i + 1 < starts.size() ? piece.size() : 0;
            if (paper.isPresent()) {
                papers.add(paper.get());
                known += i + 1 < starts.size() ? paper.get().known() : 0;
            }
        }
        List<InferredPart> rules = parts.stream()
                .filter(part -> part.role() == InferredPart.Role.RULE || repeated.contains(part.text()))
                .toList();
        double papersOfPieces = pieces == 0 ? 0 : (double) papers.size() / pieces;
        double understood = held == 0 ? 0 : (double) known / held;
        double alike = alike(papers);
        boolean sure = 2 * papers.stream().filter(InferredPaper::isSure).count() >= papers.size();
        return new InferredCut(
                papers, rules, !sure ? 0 : Math.min(0.99, papersOfPieces * understood * (0.5 + 0.5 * alike)));
    }

    /** How many of the papers have the fields in the order that most have. */
    private static double alike(List<InferredPaper> papers) {
        Map<List<InferredPart.Role>, Integer> orders = new HashMap<>();
        papers.forEach(paper -> orders.merge(paper.roles(), 1, Integer::sum));
        return papers.isEmpty() ? 0 : (double) Collections.max(orders.values()) / papers.size();
    }
}
