package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * The listing that arXiv sends by e-mail every day. A paper that is listed in another archive too is marked
 * {@code (*cross-listing*)}; one that was replaced says so in the place of its date, and has no abstract.
 *
 * <pre>
 * \\
 * arXiv:2401.01234
 * Date: Tue, 2 Jan 2024 18:21:23 GMT   (27kb,D)
 *
 * Title: A Title That Goes On in the
 *   Next Line
 * Authors: Ada Lovelace, Charles Babbage
 * Categories: cs.LG cs.AI
 * Comments: 9 pages
 * \\
 *   The abstract, broken into lines.
 *   Another paragraph of it.
 * \\ ( https://arxiv.org/abs/2401.01234 ,  27kb)
 * ------------------------------------------------------------------------------
 * </pre>
 */
public final class ArxivEmailLayout implements DigestLayout {
    private static final Pattern START =
            Pattern.compile("(?:arXiv: ?|Paper: ?(?:arXiv:)?|Paper \\(\\*cross-listing\\*\\): ?)(" + ArxivId.PATTERN
                    + ")(?: ?\\(\\*cross-listing\\*\\))?");
    private static final Pattern BELOW_START =
            Pattern.compile("(?:Date|From|Title)\\b.*|replaced with .*|(?:figures?|parts?) added.*");
    private static final Pattern RULE = Pattern.compile("[-%=]{10,}");
    private static final Pattern CLOSE = Pattern.compile("\\\\\\\\ *\\( *(?:https?://.*|.*\\dkb\\))");
    private static final String PART = "\\\\";

    @Override
    public String name() {
        return "arxiv-email";
    }

    @Override
    public String description() {
        return "arXiv's daily e-mail: each paper with its fields and its abstract between lines of two backslashes.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        return starts(page.lines()).isEmpty() ? 0 : 0.98;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<Line> lines = page.lines();
        List<Integer> starts = starts(lines);
        ArxivEmailHead.read(lines.subList(0, starts.isEmpty() ? lines.size() : starts.getFirst()), transcript);
        boolean indented = lines.stream().anyMatch(line -> line.text().startsWith("  "));
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            sections.add(Section.of(lines.subList(starts.get(i), end)));
        }
        HardWrap wrap = HardWrap.of(sections.stream()
                .flatMap(section -> Page.paragraphs(section.body()).stream())
                .toList());
        for (Section section : sections) {
            new ArxivEmailEntry(section.id(), section.start())
                    .withFields(section.fields(), indented)
                    .withBody(section.body(), indented, wrap)
                    .withEnd(section.end())
                    .tell(transcript);
            ArxivEmailHead.readBetween(section.rest(), transcript);
        }
    }

    /** Where the papers begin: at an identifier that stands alone, below two backslashes or above the first of its fields. */
    private static List<Integer> starts(List<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        String above = "";
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            // Most lines of most files are neither, and can be told so without looking at all of them.
            String text = lines.get(i).text().strip();
            if (last >= 0 && BELOW_START.matcher(text).matches()) {
                starts.add(last);
            }
            last = -1;
            if ((text.startsWith("arXiv:") || text.startsWith("Paper"))
                    && START.matcher(lines.get(i).folded()).matches()) {
                if (isPart(above)) {
                    starts.add(i);
                } else {
                    last = i;
                }
            }
            above = text;
        }
        return starts;
    }

    /** Whether the line is one of dashes or percent signs that separates papers, or kinds of them. */
    static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }

    /** Whether the line is one of two backslashes, that separates the parts of a paper. */
    static boolean isPart(String text) {
        return text.equals(PART);
    }

    /**
     * The lines of a paper and those below it.
     *
     * @param id the paper's
     * @param start the line of the identifier
     * @param fields the lines below it, down to the abstract
     * @param body the lines of the abstract
     * @param end the line that gives the paper's address, and those of two backslashes
     * @param rest the lines below the paper
     */
    private record Section(
            ArxivId id, Line start, List<Line> fields, List<Line> body, List<Line> end, List<Line> rest) {
        static Section of(List<Line> lines) {
            Matcher matcher = START.matcher(lines.getFirst().folded());
            ArxivId id = Optional.of(matcher)
                    .filter(Matcher::matches)
                    .flatMap(found -> ArxivId.parse(found.group(1)))
                    .orElseThrow();
            int head = until(lines, 1);
            List<Line> fields = lines.subList(1, head);
            List<Line> marks = new ArrayList<>();
            int body = head;
            List<Line> text = List.of();
            if (head < lines.size() && isPart(lines.get(head).folded())) {
                marks.add(lines.get(head));
                body = until(lines, head + 1);
                text = lines.subList(head + 1, body);
            }
            if (body < lines.size() && !isRule(lines.get(body).folded())) {
                marks.add(lines.get(body));
                body++;
            }
            return new Section(id, lines.getFirst(), fields, text, marks, lines.subList(body, lines.size()));
        }

        /** The index of the next line that ends a part, or of the end. */
        private static int until(List<Line> lines, int from) {
            int i = from;
            while (i < lines.size()) {
                String text = lines.get(i).folded();
                if (isPart(text) || isRule(text) || CLOSE.matcher(text).matches()) {
                    break;
                }
                i++;
            }
            return i;
        }
    }
}
