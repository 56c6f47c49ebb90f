package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * A laboratory's overview of its papers at a conference: numbered, with authors and an introduction, captions of the figures
 * below it; how a paper was presented is a badge that the capture glues to its title.
 *
 * <pre>
 * 2024 NeurIPS Laboratory Selected Works Overview
 *
 * 1. A TitleOral
 *
 * Authors: Ada Lovelace, Charles Babbage
 *
 * Research Introduction:
 *
 * The abstract, one paragraph.
 *
 * Figure 1. A caption.
 * </pre>
 */
public final class LabOverviewLayout implements DigestLayout {
    private static final String NEWS = "News";
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\d{1,4})[.)、] ?(.+)");

    private static final Pattern OVERVIEW =
            Pattern.compile("((?:19|20)\\d{2}) (.{2,60}?) (?:Laboratory|Lab|Group)\\b.*");
    private static final Pattern CONFERENCE = Pattern.compile(".*?\\b([A-Z][A-Za-z]*[A-Z]) ?((?:19|20)\\d{2})\\b.*");
    /** Glued to the title, in brackets, or behind a space where no article makes it a word of the title. */
    private static final Pattern BADGE = Pattern.compile("(.*[^\\s(\\[-])(?:\\s*[(\\[]|(?<!\\b(?i:a|an|the|of))\\s|)"
            + "(Best Paper(?: Award)?|Outstanding Paper|Oral|Spotlight(?: Poster)?|Poster|Highlight)[)\\]]?");

    private static final Pattern MARKS = Pattern.compile(
            "[*†‡§¶#¹²³⁰⁴-⁹](?!\\p{L})|(?<!\\p{L})[*†‡§¶#¹²³⁰⁴-⁹]|(?<=\\p{L})\\d{1,2}$|\\s*\\([^)]*\\)$");
    private static final Pattern SENTENCE_PERIOD = Pattern.compile("(\\p{L}{3})\\.$");
    private static final Pattern ET_AL = Pattern.compile("(?:^|\\s+)et al\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");
    /** The most blocks between a title and the labels below it that belong to neither. */
    private static final int MOST_BETWEEN = 14;

    private static final String AUTHOR_SEPARATOR = "\\s*[,，;；、]\\s*(?:and\\s+|&\\s+)?|\\s+(?:and|&)\\s+";

    @Override
    public String name() {
        return "lab-overview";
    }

    @Override
    public String description() {
        return "A laboratory's numbered papers at a conference, each with authors, an introduction and figure captions.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        List<Integer> starts = starts(page.paragraphs());
        // Licences name their one author too.
        boolean overview = starts.size() > 1
                || page.paragraphs().stream().anyMatch(block -> OverviewLabels.isIntroduction(block.text()));
        return !starts.isEmpty() && overview ? 0.9 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<Block> blocks = Paragraphs.mended(page.paragraphs(), HardWrap.of(page.paragraphs()));
        List<Integer> starts = starts(blocks);
        if (starts.isEmpty()) {
            // The labels by which it was recognised stand among lines that are no part of what is around them.
            return;
        }
        Conference conference = head(blocks.subList(0, starts.getFirst()), transcript);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            List<Block> section = blocks.subList(starts.get(i), end);
            int nextPage = nextPage(section);
            read(section.subList(0, nextPage), conference, transcript);
            if (nextPage < section.size()) {
                conference = head(section.subList(nextPage, section.size()), transcript);
            }
        }
    }

    /**
     * Where the papers begin: at a title with the line of its authors below; or, where the authors are missing, at a numbered
     * one with the label of its abstract below. Between them something may stand that belongs to neither.
     */
    private static List<Integer> starts(List<Block> blocks) {
        List<Integer> starts = new ArrayList<>();
        int free = 0;
        int last = 0;
        boolean authorsAbove = false;
        for (int i = 1; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean authors = OverviewLabels.authors(text).isPresent();
            if (!authors && !OverviewLabels.isIntroduction(text)) {
                continue;
            }
            int title = authors || !authorsAbove ? title(blocks, i, free, last, authors) : -1;
            if (title >= 0) {
                starts.add(title);
                last = OverviewLabels.number(blocks.get(title).text()).orElse(last + 1);
            }
            authorsAbove = authors;
            free = i + 1;
        }
        return starts;
    }

    /** Where the title stands above a label: numbered, with the number that comes next; or right above authors. */
    private static int title(List<Block> blocks, int label, int free, int last, boolean authors) {
        int nearest = -1;
        for (int i = label - 1; i >= Math.max(free, label - MOST_BETWEEN); i--) {
            String text = blocks.get(i).text();
            OptionalInt number = OverviewLabels.number(text);
            if (number.isPresent() && PairSegmenter.mayBeTitle(text)) {
                if (number.getAsInt() == last + 1) {
                    return i;
                }
                nearest = nearest < 0 ? i : nearest;
            }
        }
        String above = blocks.get(label - 1).text();
        boolean right = label > free && PairSegmenter.mayBeTitle(above) && !OverviewLabels.isLabelledTitle(above);
        return nearest >= 0 ? nearest : authors && right ? label - 1 : -1;
    }

    /** Where within a paper's blocks another page begins, pasted below; their number when none does. */
    private static int nextPage(List<Block> section) {
        for (int i = 2; i < section.size(); i++) {
            if (OVERVIEW.matcher(section.get(i).text()).matches()) {
                boolean news = section.get(i - 1).text().equalsIgnoreCase(NEWS);
                return news ? i - 1 : i;
            }
        }
        return section.size();
    }

    /**
     * What the page's head says of all its papers.
     *
     * @param venue the conference's name
     * @param year the conference's year
     */
    private record Conference(Optional<String> venue, Optional<PartialDate> year) {
        static final Conference UNKNOWN = new Conference(Optional.empty(), Optional.empty());

        static Conference of(String venue, String year) {
            return new Conference(Optional.of(venue), Optional.of(PartialDate.of(Integer.parseInt(year))));
        }
    }

    private static Conference head(List<Block> blocks, Transcript transcript) {
        Optional<Conference> conference = Optional.empty();
        int top = top(blocks);
        for (Block block : blocks.subList(top, blocks.size())) {
            String text = block.text();
            Matcher overview = OVERVIEW.matcher(text);
            if (conference.isEmpty() && overview.matches()) {
                transcript.listingTitle(text);
                conference = Optional.of(Conference.of(overview.group(2), overview.group(1)));
            }
            transcript.furniture(block, "the page's head");
        }
        return conference
                .or(() -> blocks.stream().flatMap(block -> named(block.text())).findFirst())
                .orElse(Conference.UNKNOWN);
    }

    /** Where the page's head begins: at its heading, when it has one; what stands above that is of another page. */
    private static int top(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (OVERVIEW.matcher(blocks.get(i).text()).matches()) {
                return i > 0 && blocks.get(i - 1).text().equalsIgnoreCase(NEWS) ? i - 1 : i;
            }
        }
        return 0;
    }

    /** A conference named in running text: {@code NeurIPS 2024}. */
    private static Stream<Conference> named(String text) {
        Matcher matcher = CONFERENCE.matcher(text);
        return matcher.matches() ? Stream.of(Conference.of(matcher.group(1), matcher.group(2))) : Stream.empty();
    }

    private static void read(List<Block> blocks, Conference conference, Transcript transcript) {
        String text = blocks.getFirst().text();
        Matcher numbered = NUMBERED.matcher(text);
        String title = numbered.matches() ? numbered.group(2) : text;
        Matcher badge = BADGE.matcher(title);
        boolean badged = badge.matches();
        Metadata.Builder record = Metadata.titled(badged ? badge.group(1).strip() : title)
                .presentation(badged ? badge.group(2) : null)
                .venue(conference.venue().orElse(null))
                .published(conference.year().orElse(null));
        transcript.field(blocks.getFirst(), "title");
        int next = 1;
        while (next < blocks.size()
                && OverviewLabels.authors(blocks.get(next).text()).isEmpty()
                && !OverviewLabels.isIntroduction(blocks.get(next).text())) {
            next++;
        }
        Optional<String> authors =
                next < blocks.size() ? OverviewLabels.authors(blocks.get(next).text()) : Optional.empty();
        if (authors.isPresent()) {
            transcript.field(blocks.get(next), "authors");
            names(authors.get()).forEach(record::author);
            next++;
        } else {
            transcript.problem(blocks.getFirst().firstLine(), "a paper without a line of authors");
        }
        readBody(title, blocks.subList(Math.min(next, blocks.size()), blocks.size()), record, transcript);
        transcript.record(record.build());
    }

    /**
     * The abstract stands below its label where there is one, the captions of the figures below it; what is neither belongs to
     * somebody else.
     */
    private static void readBody(String title, List<Block> blocks, Metadata.Builder record, Transcript transcript) {
        int from = 0;
        String abstractText = "";
        for (int i = 0; i < blocks.size() && from == 0; i++) {
            String text = blocks.get(i).text();
            if (OverviewLabels.isIntroduction(text)) {
                abstractText = OverviewLabels.introduction(text);
                transcript.field(blocks.get(i), "abstract");
                from = i + 1;
            }
        }
        List<Block> below = blocks.subList(from, blocks.size());
        int at = -1;
        if (abstractText.isEmpty()) {
            at = abstractOf(title, below);
            if (at >= 0) {
                abstractText = below.get(at).text();
                transcript.field(below.get(at), "abstract");
            }
        }
        String paper = title + " " + abstractText;
        for (Block block : below.subList(at + 1, below.size())) {
            String text = block.text();
            if (SiteFurniture.rule(text).isPresent()) {
                transcript.furniture(block, "one of the page's links");
            } else if (OverviewLabels.isCaption(text, paper)) {
                record.figureCaption(text);
                transcript.field(block, "figureCaptions");
            }
        }
        record.abstractText(abstractText);
        Abstracts.links(abstractText).forEach(record::link);
    }

    /** The first paragraph that speaks of research or of what the title does; else the first that is prose; −1 without one. */
    private static int abstractOf(String title, List<Block> blocks) {
        int prose = -1;
        for (int i = 0; i < blocks.size(); i++) {
            TextShape shape = TextShape.of(blocks.get(i).text());
            if (shape.mayBeAbstract()
                    && (shape.research() >= 2
                            || shape.research() + Vocabulary.shared(Vocabulary.stems(title), shape.text()) >= 3)) {
                return i;
            }
            boolean caption = OverviewLabels.isLabelledCaption(shape.text());
            prose = prose < 0 && shape.prose() && !caption ? i : prose;
        }
        return prose;
    }

    /** The names of an author line, in order; marks of affiliation and equal contribution off, {@code et al.} left out. */
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String part : Text.fold(text).split(AUTHOR_SEPARATOR, -1)) {
            String name = MARKS.matcher(part).replaceAll("").strip();
            name = ET_AL.matcher(SENTENCE_PERIOD.matcher(name).replaceFirst("$1"))
                    .replaceFirst("");
            if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
                names.add(names.removeLast() + ", " + name);
            } else if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }
}
