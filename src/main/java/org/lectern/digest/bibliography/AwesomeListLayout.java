package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * A list of papers in Markdown, as people collect them on sites of code, by entries or in a table ({@link PaperTable}):
 *
 * <pre>
 * ## A Topic
 * - [A Title](https://arxiv.org/abs/2401.01234) - Ada Lovelace, Charles Babbage
 * - **Another Title** [[paper](https://…)] [[code](https://…)] *Ada Lovelace et al.*, NeurIPS 2024
 * </pre>
 *
 * A page is one when most of its entries that lead anywhere are papers; a list of tools is none, nor is a page about software
 * that names a paper or two.
 */
public final class AwesomeListLayout implements DigestLayout {
    private static final Pattern ITEM =
            Pattern.compile("\\s{0,12}(?:[-*+•]|\\d{1,4}[.)])\\s+(?:\\[[ xX]\\]\\s+)?(\\S.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*|={3,}\\s*|-{3,}\\s*|\\*{3,}\\s*");
    private static final Pattern ANCHORS = Pattern.compile("[^\\[]*\\[.*\\]\\(\\s*#[^)]*\\)[^\\[]*");
    private static final Pattern PICTURES =
            Pattern.compile("(?:\\s|\\[?!\\[[^\\]]*\\]\\([^)]*\\)(?:\\]\\([^)]*\\))?)+");
    private static final Pattern MARKUP = Pattern.compile(
            "\\s*(?:</?(?i:p|div|a|img|br|h[1-6]|details|summary|center|table|tr|hr)\\b.*|<!--.*|.*-->)\\s*");
    /** An entry has at most so many characters; the patterns that take one apart are not meant for more. */
    private static final int LONGEST_ENTRY = 4000;

    private static final int MOST_LINES = 12;
    private static final int LEAST_PAPERS = 2;
    private static final double LEAST_PART = 0.5;
    /** With so many papers for each other entry, an entry that may be a paper is one. */
    private static final int MOSTLY = 6;

    @Override
    public String name() {
        return "awesome-list";
    }

    @Override
    public String description() {
        return "A list of papers in Markdown, by entries or in a table: titles, links, authors, venues.";
    }

    @Override
    public double recognize(Page page) {
        boolean linked = page.lines().stream()
                .anyMatch(line -> line.text().contains("](http") || line.text().contains("href="));
        if (!linked) {
            return 0;
        }
        Reading reading = new Reading(page, false);
        reading.read();
        long papers = reading.papers.stream().filter(RecordDraft::isLinked).count();
        return papers >= LEAST_PAPERS && papers >= (papers + reading.others) * LEAST_PART ? 0.85 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        Reading reading = new Reading(page, false);
        reading.read();
        int others = reading.others;
        if (others > 0 && reading.papers.size() > MOSTLY * others) {
            reading = new Reading(page, true);
            reading.read();
        }
        reading.furniture.forEach(found -> transcript.furniture(found.lines().in(page), found.rule()));
        reading.papers.forEach(paper -> paper.tell(page, transcript));
    }

    /** One page, from its top to its bottom. */
    private static final class Reading {
        private final List<Line> lines;
        private final boolean amongPapers;
        private final List<RecordDraft> papers = new ArrayList<>();
        private final List<BibFile.Furniture> furniture = new ArrayList<>();
        private Optional<PaperTable> table = Optional.empty();
        /** Entries that lead somewhere and are no papers. */
        private int others;

        Reading(Page page, boolean amongPapers) {
            lines = page.lines();
            this.amongPapers = amongPapers;
        }

        void read() {
            boolean code = false;
            for (int i = 0; i < lines.size(); ) {
                String text = lines.get(i).text();
                boolean fence = text.strip().startsWith("```") || text.strip().startsWith("~~~");
                code ^= fence;
                i += fence || code ? 1 : block(i, text);
            }
        }

        /** Reads what begins on a line, and gives how many lines it has. */
        private int block(int i, String text) {
            if (text.length() > LONGEST_ENTRY) {
                return 1;
            }
            if (text.indexOf('|') >= 0
                    && i + 1 < lines.size()
                    && PaperTable.isSeparator(lines.get(i + 1).text())) {
                table = PaperTable.of(text);
                table.ifPresent(known -> around(i, i + 1, "the head of a table"));
                return 2;
            }
            if (table.isPresent() && text.indexOf('|') >= 0) {
                table.get().row(text, i + 1).ifPresent(papers::add);
                return 1;
            }
            table = text.isBlank() || text.indexOf('|') < 0 ? Optional.empty() : table;
            if (ITEM.matcher(text).matches()) {
                return item(i);
            }
            rule(text).ifPresent(rule -> around(i, i, rule));
            return 1;
        }

        private static Optional<String> rule(String text) {
            if (HEADING.matcher(text.strip()).matches()) {
                return Optional.of("a heading");
            }
            if (!text.isBlank() && PICTURES.matcher(text).matches()) {
                return Optional.of("pictures");
            }
            return MARKUP.matcher(text).matches() ? Optional.of("markup of the page") : Optional.empty();
        }

        private void around(int first, int last, String rule) {
            furniture.add(new BibFile.Furniture(new Lines(first + 1, last + 1), rule));
        }

        /** Reads an entry, with the lines that go on with it. */
        private int item(int first) {
            int last = first;
            int length = lines.get(first).text().length();
            while (last + 1 < lines.size() && last - first < MOST_LINES && goesOn(last, last + 1)) {
                length += 1 + lines.get(last + 1).text().length();
                if (length > LONGEST_ENTRY) {
                    break;
                }
                last++;
            }
            if (first == last && ANCHORS.matcher(lines.get(first).text()).matches()) {
                around(first, first, "a table of contents");
                return 1;
            }
            int begin = first;
            StringBuilder text = new StringBuilder(itemText(lines.get(first)));
            for (int i = first + 1; i <= last; i++) {
                text.append('\n').append(lines.get(i).text());
            }
            String entry = text.toString();
            ListedPaper paper = new ListedPaper(
                    ListText.of(entry),
                    new Lines(first + 1, last + 1),
                    at -> begin
                            + 1
                            + (int) entry.substring(0, Math.min(at, entry.length()))
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count(),
                    amongPapers);
            if (paper.read()) {
                papers.add(paper.draft());
            } else if (entry.contains("](http")) {
                others++;
            }
            return last - first + 1;
        }

        private static String itemText(Line line) {
            return ITEM.matcher(line.text()).replaceFirst("$1");
        }

        /** Whether a line goes on with the entry above it: indented and no entry, or behind a line that is broken. */
        private boolean goesOn(int above, int line) {
            String text = lines.get(line).text();
            String before = lines.get(above).text();
            boolean broken = before.endsWith("\\") || before.endsWith("  ") || before.endsWith("<br>");
            boolean indented = text.startsWith("  ") || text.startsWith("\t");
            return !text.isBlank()
                    && !ITEM.matcher(text).matches()
                    && !text.startsWith("#")
                    && !text.strip().startsWith("```")
                    && (broken || indented);
        }
    }
}
