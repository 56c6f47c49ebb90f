package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * Cards of the daily-papers page: title, abstract and footer, with blank lines between; hard-wrapped or not. A card may lack
 * its footer.
 *
 * <pre>
 * A Title
 *
 * Its abstract.
 *
 *   • 5 authors
 * ·
 * Jul 3, 2024 3
 * </pre>
 */
public final class CardsLayout implements DigestLayout {
    @Override
    public String name() {
        return "cards";
    }

    @Override
    public String description() {
        return "Cards of title, abstract and a footer with authors or organisation, date and comments.";
    }

    @Override
    public double recognize(Page page) {
        long footers = footers(page).size();
        if (footers == 0 || Markup.dominates(page)) {
            return 0;
        }
        return SiteFurniture.marks(page.lines()) || footers >= 2 ? 0.95 : 0.7;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        List<CardFooter> footers = footers(page);
        List<Line> lines = page.lines();
        int start = 0;
        SiteFurniture.Head head = SiteFurniture.Head.NONE;
        for (CardFooter footer : footers) {
            SiteFurniture.Stripped cards = SiteFurniture.strip(
                    Page.paragraphs(lines.subList(start, footer.block().firstLine() - 1)), head);
            cards.furniture().forEach(found -> transcript.furniture(found.block(), found.rule()));
            head = cards.head();
            readCards(cards.content(), footer, currentYear(footers, head), transcript);
            start = footer.block().lastLine();
        }
        SiteFurniture.Stripped rest = SiteFurniture.strip(Page.paragraphs(lines.subList(start, lines.size())), head);
        rest.furniture().forEach(found -> transcript.furniture(found.block(), found.rule()));
        PairSegmenter.pairs(rest.content())
                .forEach(pair ->
                        transcript.record(PairPage.fields(pair, transcript).build()));
        rest.head().title().ifPresent(transcript::listingTitle);
    }

    /** The cards between two footers: the last has the footer, those before it have none. */
    private static void readCards(
            List<Block> blocks, CardFooter footer, OptionalInt currentYear, Transcript transcript) {
        List<PairSegmenter.Pair> pairs = PairSegmenter.pairs(blocks);
        for (int i = 0; i < pairs.size() - 1; i++) {
            transcript.record(PairPage.fields(pairs.get(i), transcript).build());
        }
        Metadata.Builder record;
        if (!pairs.isEmpty()) {
            record = PairPage.fields(pairs.getLast(), transcript);
        } else if (!blocks.isEmpty()
                && PairSegmenter.abstractness(blocks.getLast().text()) < 0) {
            // A card that shows no abstract is still a paper.
            transcript.field(blocks.getLast(), "title");
            record = Metadata.titled(blocks.getLast().text());
        } else {
            transcript.problem(footer.block().firstLine(), "the footer of a card without a title; left out");
            return;
        }
        addFooter(record, footer, currentYear, transcript);
        transcript.record(record.build());
    }

    private static void addFooter(
            Metadata.Builder record, CardFooter footer, OptionalInt currentYear, Transcript transcript) {
        transcript.field(footer.block(), "published");
        if (!footer.who().isEmpty()) {
            transcript.field(
                    new Block(footer.who()), footer.organization().isPresent() ? "organization" : "authorCount");
        }
        footer.authorCount().ifPresent(record::authorCount);
        footer.organization().ifPresent(record::organization);
        footer.date().comments().ifPresent(record::commentCount);
        ListedDate date = footer.date();
        if (date.year().isPresent()) {
            date.in(date.year().getAsInt()).ifPresent(record::published);
            return;
        }
        Optional<PartialDate> inferred = currentYear.isPresent() ? date.in(currentYear.getAsInt()) : Optional.empty();
        inferred.ifPresentOrElse(
                record::publishedInferred,
                () -> transcript.problem(
                        footer.block().lastLine(),
                        "a date without a year, and nothing on the page tells which; left out"));
    }

    private static List<CardFooter> footers(Page page) {
        List<CardFooter> footers = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            CardFooter.endingAt(page.lines(), i).ifPresent(footers::add);
        }
        return footers;
    }

    /**
     * The year of a date without one: what the page's own date says; or else, since the page leaves out the current year,
     * the smallest that is later than every year it writes.
     */
    private static OptionalInt currentYear(List<CardFooter> footers, SiteFurniture.Head head) {
        OptionalInt written = head.date().map(ListedDate::year).orElse(OptionalInt.empty());
        if (written.isPresent()) {
            return written;
        }
        OptionalInt latest = footers.stream()
                .flatMapToInt(footer -> footer.date().year().stream())
                .max();
        return latest.isPresent() ? OptionalInt.of(latest.getAsInt() + 1) : OptionalInt.empty();
    }
}
