package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/** arXiv's listing and search pages, copied as text from a browser. */
final class ArxivText {
    private static final Pattern START =
            Pattern.compile("(?:(\\[\\d{1,5}\\])|(\\d{1,5}\\.))? ?arXiv: ?(" + ArxivId.PATTERN
                    + ")(?: \\((?:cross-list from|replaced)[^)]{0,40}\\))?( \\[[a-z, ]{2,60}\\])?(?: (.{1,200}))?");
    private static final Pattern AUTHORS = Pattern.compile("Authors? ?:.*");
    private static final Pattern GOES_ON = Pattern.compile(".*(?:,|;|\\band)");
    /** Below the start of a paper, its title or authors come within so many lines. */
    private static final int NEAR = 5;

    private ArxivText() {}

    /**
     * A paper's lines.
     *
     * @param numbered whether its number stands in brackets, as in a listing, whose papers' titles are labelled
     * @param tags what stands behind the identifier
     * @param lines from the identifier down to the next paper
     */
    private record Entry(ArxivId id, boolean numbered, Optional<String> tags, List<Line> lines) {}

    /** Whether the page has such papers. */
    static boolean isOne(Page page) {
        return !entries(page).isEmpty();
    }

    static void read(Page page, Transcript transcript) {
        List<Entry> entries = entries(page);
        int first = entries.isEmpty()
                ? page.lines().size() + 1
                : entries.getFirst().lines().getFirst().number();
        head(page.lines().subList(0, first - 1), transcript);
        // A page of recent papers has no abstracts, so that nothing below a paper is one.
        boolean abstracts = 2 * entries.stream().filter(ArxivText::hasTextBelow).count() >= entries.size();
        for (Entry entry : entries) {
            ArxivDraft draft = new ArxivDraft(entry.id(), block(entry.lines().getFirst()));
            entry.tags().ifPresent(tags -> tags(tags, block(entry.lines().getFirst()), draft));
            List<Line> rest = entry.numbered() ? listed(entry, abstracts, draft) : found(entry, draft);
            rest.forEach(
                    line -> ArxivFurniture.rule(line.folded()).ifPresent(rule -> draft.furniture(block(line), rule)));
            draft.tell(transcript);
        }
    }

    /** Reads the lines above the papers, which say what the page lists; the archive's name stands below the way to it. */
    private static void head(List<Line> lines, Transcript transcript) {
        Optional<String> archive = Optional.empty();
        boolean belowWay = false;
        for (Line line : lines) {
            String text = line.folded();
            Optional<String> rule = ArxivFurniture.rule(text);
            if (belowWay && rule.isEmpty() && !text.isEmpty()) {
                archive = Optional.of(text);
                transcript.furniture(block(line), "the archive's name");
            }
            rule.ifPresent(why -> transcript.furniture(block(line), why));
            belowWay = text.startsWith(">") || (belowWay && text.isEmpty());
        }
        Optional<String> name = archive;
        lines.stream()
                .flatMap(line -> ArxivFurniture.listing(line.folded()).stream())
                .findFirst()
                .map(listing -> listing.title(name))
                .or(() -> name.map(text -> "arXiv: " + text))
                .ifPresent(transcript::listingTitle);
    }

    private static List<Entry> entries(Page page) {
        List<Line> lines = page.lines();
        List<Entry> entries = new ArrayList<>();
        int end = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            // Few lines can be the first of a paper, and that is quickly seen.
            if (!lines.get(i).text().contains("arXiv:")) {
                continue;
            }
            Matcher matcher = START.matcher(lines.get(i).folded());
            // An identifier alone is no start: so the papers of arXiv's e-mail begin.
            if (matcher.matches() && Stream.of(1, 2, 4).anyMatch(group -> matcher.group(group) != null)) {
                boolean numbered = matcher.group(1) != null;
                List<Line> own = lines.subList(i, end);
                Optional<ArxivId> id = ArxivId.parse(matcher.group(3));
                if (id.isPresent() && isPaper(own, numbered)) {
                    entries.add(new Entry(id.get(), numbered, Optional.ofNullable(matcher.group(5)), own));
                    end = i;
                }
            }
        }
        return entries.reversed();
    }

    private static boolean isPaper(List<Line> lines, boolean numbered) {
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .limit(NEAR)
                .map(Line::folded)
                .anyMatch(text -> numbered
                        ? text.startsWith("Title:")
                        : AUTHORS.matcher(text).matches());
    }

    private static boolean hasTextBelow(Entry entry) {
        return !entry.numbered()
                || below(entry.lines(), subjects(entry.lines())).stream()
                        .anyMatch(block -> PairSegmenter.abstractness(block.text()) > 0);
    }

    /** The index below the line of the subjects, the last with a label; −1 when there is none. */
    private static int subjects(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).folded().startsWith("Subjects:")) {
                int below = i + 1;
                while (below < lines.size() && lines.get(below - 1).folded().endsWith(";")) {
                    below++;
                }
                return below;
            }
        }
        return -1;
    }

    private static List<Block> below(List<Line> lines, int from) {
        return from < 0 ? List.of() : Page.paragraphs(lines.subList(from, lines.size()));
    }

    /** Reads a paper of a listing; gives the lines that are left. */
    private static List<Line> listed(Entry entry, boolean abstracts, ArxivDraft draft) {
        int end = subjects(entry.lines());
        List<Line> left = new ArrayList<>();
        List<Line> fields = entry.lines().subList(1, end < 0 ? entry.lines().size() : end);
        String above = "";
        for (int i = 0; i < fields.size(); i++) {
            Line line = fields.get(i);
            String text = line.folded();
            if (text.isEmpty()) {
                continue;
            }
            boolean titleBelow = above.equals("Title:");
            boolean goesOn =
                    above.startsWith("Authors") && GOES_ON.matcher(above).matches();
            if (text.startsWith("Subjects:")) {
                Block block = new Block(fields.subList(i, fields.size()));
                draft.labelled(block.text(), block);
                break;
            }
            if (titleBelow) {
                draft.title(text, block(line));
                above = text;
            } else if (draft.labelled(text, block(line))) {
                above = text;
            } else if (draft.hasTitle() && (!draft.hasAuthors() || goesOn)) {
                draft.authors(text, block(line));
                above = "Authors " + text;
            } else {
                left.add(line);
            }
        }
        List<Block> below = below(entry.lines(), end);
        Optional<Block> abstractText = abstracts
                ? below.stream()
                        .filter(block -> PairSegmenter.abstractness(block.text()) > 0)
                        .findFirst()
                        .or(() -> below.stream()
                                .filter(block ->
                                        ArxivFurniture.rule(block.text()).isEmpty())
                                .findFirst())
                : Optional.empty();
        abstractText.ifPresent(block -> draft.abstractText(block.text(), block));
        below.stream()
                .filter(block -> !block.equals(abstractText.orElse(null)))
                .forEach(block -> left.addAll(block.lines()));
        return left;
    }

    /** Reads a paper that a search found; gives the lines that are left. */
    private static List<Line> found(Entry entry, ArxivDraft draft) {
        List<Line> left = new ArrayList<>();
        List<Line> lines = entry.lines();
        boolean over = false;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.folded();
            if (text.isEmpty()) {
                continue;
            }
            if (draft.submitted(text, block(line))) {
                over = true;
            } else if (text.startsWith("Abstract:") && !over) {
                int end = i + 1;
                while (end < lines.size() && !endsAbstract(lines.get(end).folded())) {
                    end++;
                }
                Block block = new Block(lines.subList(i, end));
                draft.labelled(block.text(), block);
                i = end - 1;
            } else if (!draft.labelled(text, block(line))) {
                if (draft.hasTitle() || draft.hasAuthors()) {
                    left.add(line);
                } else if (isTags(text)) {
                    tags(text, block(line), draft);
                } else {
                    draft.title(text, block(line));
                }
            }
        }
        return left;
    }

    private static boolean endsAbstract(String text) {
        return text.isEmpty() || text.startsWith("Submitted ");
    }

    /** Whether a line is nothing but categories, and a DOI. */
    private static boolean isTags(String text) {
        String before = text.replaceFirst("(?:^| )doi 10\\..*", "");
        return before.isEmpty() || ArxivFields.categories(before).size() == before.split(" ", -1).length;
    }

    private static void tags(String text, Block block, ArxivDraft draft) {
        int doi = text.indexOf("doi ");
        draft.categories(ArxivFields.categories(doi < 0 ? text : text.substring(0, doi)), block);
        if (doi >= 0) {
            draft.doi(text.substring(doi), block);
        }
    }

    private static Block block(Line line) {
        return new Block(List.of(line));
    }
}
