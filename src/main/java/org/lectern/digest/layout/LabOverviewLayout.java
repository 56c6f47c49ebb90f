package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\d{1,4})[.)、] ?(.+)");
    private static final Pattern AUTHORS =
            Pattern.compile("(?:Author(?:s|\\(s\\))?|By|作者)\\s*[:：] ?(.*)", Pattern.CASE_INSENSITIVE);
    /** The label above an abstract: with a colon, or alone. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:(?:Research |Paper )?(?:Introduction|Abstract|Summary|Overview)|研究介绍|研究简介|摘要|简介)(?:\\s*[:：] ?(.*)|)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OVERVIEW =
            Pattern.compile("((?:19|20)\\d{2}) (.{2,60}?) (?:Laboratory|Lab|Group)\\b.*");
    private static final Pattern CONFERENCE = Pattern.compile(".*?\\b([A-Z][A-Za-z]*[A-Z]) ?((?:19|20)\\d{2})\\b.*");
    /** Glued to the title, in brackets, or behind a space where no article makes it a word of the title. */
    private static final Pattern BADGE = Pattern.compile("(.*[^\\s(\\[-])(?:\\s*[(\\[]|(?<!\\b(?i:a|an|the|of))\\s|)"
            + "(Best Paper(?: Award)?|Outstanding Paper|Oral|Spotlight(?: Poster)?|Poster|Highlight)[)\\]]?");

    private static final Pattern MARKS = Pattern.compile("[*†‡§¶#¹²³⁰⁴-⁹]|(?<=\\p{L})\\d{1,2}$|\\s*\\([^)]*\\)$");
    private static final Pattern SENTENCE_PERIOD = Pattern.compile("(\\p{L}{3})\\.$");
    private static final Pattern ET_AL = Pattern.compile("(?:^|\\s+)et al\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");
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
        return starts(page.paragraphs()).isEmpty() ? 0 : 0.9;
    }

    /** Whether a page has the labels of this layout, at which a layout of plain text would stumble. */
    static boolean hasLabels(Page page) {
        return page.paragraphs().stream()
                .map(Block::text)
                .anyMatch(text -> AUTHORS.matcher(text).matches()
                        || INTRODUCTION.matcher(text).matches());
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<Block> blocks = page.paragraphs();
        List<Integer> starts = starts(blocks);
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
     * one with the label of its abstract below.
     */
    private static List<Integer> starts(List<Block> blocks) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            String text = blocks.get(i).text();
            String below = blocks.get(i + 1).text();
            boolean titled = AUTHORS.matcher(below).matches()
                    || (NUMBERED.matcher(text).matches()
                            && INTRODUCTION.matcher(below).matches());
            if (titled && PairSegmenter.mayBeTitle(text)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Where within a paper's blocks another page begins, pasted below; their number when none does. */
    private static int nextPage(List<Block> section) {
        for (int i = 2; i < section.size(); i++) {
            if (OVERVIEW.matcher(section.get(i).text()).matches()) {
                boolean news = section.get(i - 1).text().equalsIgnoreCase("News");
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
        for (Block block : blocks) {
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
        Matcher authors = AUTHORS.matcher(blocks.get(1).text());
        int next = 1;
        if (authors.matches()) {
            transcript.field(blocks.get(1), "authors");
            names(authors.group(1)).forEach(record::author);
            next = 2;
        } else {
            transcript.problem(blocks.getFirst().firstLine(), "a paper without a line of authors");
        }
        readBody(blocks.subList(next, blocks.size()), record, transcript);
        transcript.record(record.build());
    }

    /** The abstract is the first paragraph, below its label where there is one; the captions of the figures follow. */
    private static void readBody(List<Block> blocks, Metadata.Builder record, Transcript transcript) {
        String abstractText = "";
        boolean introduced = false;
        for (Block block : blocks) {
            String text = block.text();
            Matcher label = INTRODUCTION.matcher(text);
            if (!introduced && abstractText.isEmpty() && label.matches()) {
                introduced = true;
                abstractText = Optional.ofNullable(label.group(1)).orElse("");
                transcript.field(block, "abstract");
            } else if (abstractText.isEmpty()) {
                abstractText = text;
                transcript.field(block, "abstract");
            } else if (SiteFurniture.rule(text).isPresent()) {
                transcript.furniture(block, "one of the page's links");
            } else {
                record.figureCaption(text);
                transcript.field(block, "figureCaptions");
            }
        }
        record.abstractText(abstractText);
        Abstracts.links(abstractText).forEach(record::link);
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
