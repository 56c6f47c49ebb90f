package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;

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
    /** A card has three blocks, title, abstract and footer, and the one after it may lack its footer. */
    private static final int MOST_BLOCKS_A_CARD = 6;
    /** As many blocks the page's head and foot may add. */
    private static final int HEAD_BLOCKS = 40;

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public String description() {
        return "Cards of title, abstract and a footer with authors or organisation, date and comments.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        if (Markup.dominates(page)) {
            return 0;
        }
        List<CardFooter> footers = CardFooters.of(page.lines(), HardWrap.NONE);
        // Where a blank line stands below every line, wrapped abstracts cannot be put together again.
        if (footers.isEmpty()
                || blocks(page, footers, HardWrap.NONE).size() > footers.size() * MOST_BLOCKS_A_CARD + HEAD_BLOCKS) {
            return 0;
        }
        return SiteFurniture.marks(page.lines()) || footers.size() >= 2 ? 0.95 : 0.7;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        HardWrap wrap = HardWrap.of(page.paragraphs());
        List<CardFooter> footers = CardFooters.of(page.lines(), wrap);
        Map<Integer, CardFooter> byFirstLine = new HashMap<>();
        footers.forEach(footer -> byFirstLine.put(footer.firstLine(), footer));
        SiteFurniture.Stripped stripped = SiteFurniture.strip(blocks(page, footers, wrap));
        stripped.tell(transcript);
        PageYear year = PageYear.of(
                stripped.date().map(ListedDate::year).orElse(OptionalInt.empty()),
                footers.stream().map(CardFooter::date));
        List<Block> content = stripped.content();
        PairSegmenter segmenter = PairSegmenter.of(content);
        int from = 0;
        for (int i = 0; i < content.size(); i++) {
            CardFooter footer = byFirstLine.get(content.get(i).firstLine());
            if (footer != null) {
                readCards(segmenter.pairs(from, i), content.subList(from, i), footer, stripped, year, transcript);
                from = i + 1;
            }
        }
        segmenter
                .pairs(from, content.size())
                .forEach(pair -> transcript.record(
                        PairPage.fields(pair, stripped, transcript).build()));
    }

    /** The paragraphs and footers of the page, in order. */
    private static List<Block> blocks(Page page, List<CardFooter> footers, HardWrap wrap) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (CardFooter footer : footers) {
            blocks.addAll(Paragraphs.mended(Page.paragraphs(page.lines().subList(from, footer.firstLine() - 1)), wrap));
            blocks.add(footer.block());
            from = footer.block().lastLine();
        }
        blocks.addAll(Paragraphs.mended(
                Page.paragraphs(page.lines().subList(from, page.lines().size())), wrap));
        return blocks;
    }

    /** The cards between two footers: the last has the footer, those before it have none. */
    private static void readCards(
            List<PairSegmenter.Pair> found,
            List<Block> blocks,
            CardFooter footer,
            SiteFurniture.Stripped page,
            PageYear year,
            Transcript transcript) {
        List<PairSegmenter.Pair> pairs = found;
        if (pairs.isEmpty()
                && blocks.size() == 2
                && PairSegmenter.mayBeTitle(blocks.getFirst().text())) {
            // Between two footers even a single sentence is an abstract.
            pairs = List.of(new PairSegmenter.Pair(blocks.getFirst(), blocks.getLast()));
        }
        for (PairSegmenter.Pair pair : pairs.subList(0, Math.max(0, pairs.size() - 1))) {
            transcript.record(PairPage.fields(pair, page, transcript).build());
        }
        Metadata.Builder record;
        if (!pairs.isEmpty()) {
            record = PairPage.fields(pairs.getLast(), page, transcript);
        } else if (blocks.size() == 1
                && PairSegmenter.mayBeTitle(blocks.getFirst().text())) {
            // A card that shows no abstract is still a paper.
            transcript.field(blocks.getFirst(), "title");
            record = Metadata.titled(page.titleOf(blocks.getFirst()));
        } else {
            transcript.problem(footer.firstLine(), "the footer of a card without title and abstract; left out");
            return;
        }
        addFooter(record, footer, year, transcript);
        transcript.record(record.build());
    }

    private static void addFooter(Metadata.Builder record, CardFooter footer, PageYear year, Transcript transcript) {
        transcript.field(footer.block(), "published");
        footer.who()
                .forEach(line -> transcript.field(
                        new Block(List.of(line)), CardFooter.isAuthorCount(line) ? "authorCount" : "organization"));
        footer.authorCount().ifPresent(record::authorCount);
        footer.organization().ifPresent(record::organization);
        footer.comments().ifPresent(record::commentCount);
        ListedDate date = footer.date();
        if (date.year().isPresent()) {
            date.in(date.year().getAsInt()).ifPresent(record::published);
            return;
        }
        year.complete(date, Optional.empty())
                .ifPresentOrElse(
                        record::publishedInferred,
                        () -> transcript.problem(
                                footer.block().lastLine(),
                                "a date without a year, and nothing on the page tells which; left out"));
    }
}
