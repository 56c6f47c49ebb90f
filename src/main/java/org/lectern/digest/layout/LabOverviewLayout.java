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
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})[.)、] ?(.+)");
    private static final Pattern AUTHORS = Pattern.compile("Authors?\\s*[:：] ?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:Research )?(?:Introduction|Abstract)\\s*[:：] ?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OVERVIEW =
            Pattern.compile("((?:19|20)\\d{2}) (.{2,60}?) (?:Laboratory|Lab|Group)\\b.*");
    private static final Pattern CONFERENCE = Pattern.compile(".*?\\b([A-Z][A-Za-z]*[A-Z]) ?((?:19|20)\\d{2})\\b.*");
    private static final Pattern BADGE = Pattern.compile("(.*[^\\s-])(Oral|Spotlight|Poster|Highlight)");
    private static final Pattern MARKS = Pattern.compile("[*†‡§¶#¹²³⁰⁴-⁹]");
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
    public double recognize(Page page) {
        return starts(page.paragraphs()).isEmpty() ? 0 : 0.9;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<Block> blocks = page.paragraphs();
        List<Integer> starts = starts(blocks);
        Conference conference = head(blocks.subList(0, starts.getFirst()), transcript);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            read(blocks.subList(starts.get(i), end), conference, transcript);
        }
    }

    /** Where the papers begin: at a numbered title with the line of its authors below. */
    private static List<Integer> starts(List<Block> blocks) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (NUMBERED.matcher(blocks.get(i).text()).matches()
                    && AUTHORS.matcher(blocks.get(i + 1).text()).matches()) {
                starts.add(i);
            }
        }
        return starts;
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
        Matcher numbered = NUMBERED.matcher(blocks.getFirst().text());
        String title =
                numbered.matches() ? numbered.group(2) : blocks.getFirst().text();
        Matcher badge = BADGE.matcher(title);
        boolean badged = badge.matches();
        Metadata.Builder record = Metadata.titled(badged ? badge.group(1) : title)
                .presentation(badged ? badge.group(2) : null)
                .venue(conference.venue().orElse(null))
                .published(conference.year().orElse(null));
        transcript.field(blocks.getFirst(), "title");
        transcript.field(blocks.get(1), "authors");
        Matcher authors = AUTHORS.matcher(blocks.get(1).text());
        if (authors.matches()) {
            names(authors.group(1)).forEach(record::author);
        }
        String abstractText = "";
        boolean introduced = false;
        for (Block block : blocks.subList(2, blocks.size())) {
            String text = block.text();
            Matcher introduction = INTRODUCTION.matcher(text);
            if (!introduced && abstractText.isEmpty() && introduction.matches()) {
                introduced = true;
                abstractText = introduction.group(1);
                transcript.field(block, "abstract");
            } else if (abstractText.isEmpty()) {
                abstractText = text;
                transcript.field(block, "abstract");
            } else {
                record.figureCaption(text);
                transcript.field(block, "figureCaptions");
            }
        }
        record.abstractText(abstractText);
        Abstracts.links(abstractText).forEach(record::link);
        transcript.record(record.build());
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
