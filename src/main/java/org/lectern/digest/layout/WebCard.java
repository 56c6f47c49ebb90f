package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lectern.digest.Block;
import org.lectern.digest.Transcript;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * One card of a daily-papers page, as a layout finds its parts: title, abstract, who, date, votes, comments. Each is taken
 * once; what comes a second time is refused, for it is not this card's. For one page and one thread.
 */
final class WebCard {
    private record Part(Block block, String field) {}

    private final String title;
    private final Optional<SiteAddress> address;
    private final List<Part> parts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private String abstractText = "";
    private Optional<String> arxivId;
    private Optional<String> organization = Optional.empty();
    private OptionalInt authorCount = OptionalInt.empty();
    private Optional<ListedDate> date = Optional.empty();
    private int dateLine;
    private OptionalInt upvotes = OptionalInt.empty();
    private OptionalInt commentCount = OptionalInt.empty();

    /**
     * A card that has a title.
     *
     * @param block where it stands
     * @param title not blank
     * @param address the paper's
     */
    WebCard(Block block, String title, Optional<SiteAddress> address) {
        this.title = title;
        this.address = address;
        arxivId = address.flatMap(SiteAddress::arxivId);
        claim(block, "title");
    }

    /** The lines are part of this card; the field is its name in JSON. */
    void claim(Block block, String field) {
        parts.add(new Part(block, field));
    }

    /** Takes lines as the field that they fill. */
    private boolean take(boolean free, Block block, String field) {
        if (free) {
            claim(block, field);
        }
        return free;
    }

    boolean abstractText(Block block, String text) {
        boolean free = abstractText.isEmpty() && !text.isEmpty();
        if (free) {
            abstractText = text;
        }
        return take(free, block, "abstract");
    }

    boolean organization(Block block, String name) {
        boolean free = mayHaveWho() && !name.isEmpty();
        if (free) {
            organization = Optional.of(name);
        }
        return take(free, block, "organization");
    }

    boolean authorCount(Block block, int count) {
        boolean free = mayHaveWho();
        if (free) {
            authorCount = OptionalInt.of(count);
        }
        return take(free, block, "authorCount");
    }

    /** The date, and the comments where they stand on its line. */
    boolean date(Block block, ListedDate listed) {
        boolean free = date.isEmpty();
        if (free) {
            date = Optional.of(listed);
            dateLine = block.lastLine();
            commentCount = listed.comments();
        }
        return take(free, block, "published");
    }

    boolean upvotes(Block block, OptionalInt count) {
        boolean free = upvotes.isEmpty();
        if (free) {
            upvotes = count;
        }
        return take(free, block, "upvotes");
    }

    boolean comments(Block block, int count) {
        boolean free = commentCount.isEmpty();
        if (free) {
            commentCount = OptionalInt.of(count);
        }
        return take(free, block, "commentCount");
    }

    void link(Block block, Link link) {
        links.add(link);
        claim(block, "links");
    }

    void arxivId(Block block, String id) {
        arxivId = arxivId.or(() -> Optional.of(id));
        claim(block, "arxivId");
    }

    /** Who comes before the date. */
    boolean mayHaveWho() {
        return organization.isEmpty() && authorCount.isEmpty() && date.isEmpty();
    }

    boolean mayHaveDate() {
        return date.isEmpty();
    }

    boolean mayHaveAbstract() {
        return abstractText.isEmpty();
    }

    String title() {
        return title;
    }

    Optional<SiteAddress> address() {
        return address;
    }

    /** Whether the address is of this card's paper. */
    boolean isAt(SiteAddress other) {
        return address.map(other::sharesPaperWith).orElse(false);
    }

    Optional<ListedDate> date() {
        return date;
    }

    /** What it shows of the paper, as the page writes it. */
    Stream<String> texts() {
        return Stream.concat(Stream.of(title, abstractText), organization.stream());
    }

    /** Where its parts are. */
    Stream<Block> blocks() {
        return parts.stream().map(Part::block);
    }

    /**
     * Gives the record to the transcript.
     *
     * @param shown makes of a text with the page's markup the text that it shows
     */
    void tell(PageYear year, UnaryOperator<String> shown, Transcript transcript) {
        parts.forEach(part -> transcript.field(part.block, part.field));
        String text = shown.apply(abstractText);
        Metadata.Builder record = Metadata.titled(shown.apply(title)).abstractText(text);
        organization.map(shown).ifPresent(record::organization);
        authorCount.ifPresent(record::authorCount);
        arxivId.ifPresent(record::arxivId);
        upvotes.ifPresent(record::upvotes);
        commentCount.ifPresent(record::commentCount);
        links.forEach(record::link);
        Abstracts.links(text).forEach(record::link);
        date.ifPresent(listed -> published(record, listed, dateLine, year, arxivId, transcript));
        transcript.record(record.build());
    }

    /** Dates a record: as the page says, or with the year that it leaves out. */
    static void published(
            Metadata.Builder record,
            ListedDate date,
            int line,
            PageYear year,
            Optional<String> arxivId,
            Transcript transcript) {
        if (date.year().isPresent()) {
            date.in(date.year().getAsInt()).ifPresent(record::published);
            return;
        }
        Optional<PartialDate> inferred = year.complete(date, arxivId);
        inferred.ifPresentOrElse(
                record::publishedInferred,
                () -> transcript.problem(line, "a date without a year, and nothing on the page tells which; left out"));
    }
}
