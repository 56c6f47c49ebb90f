package org.lectern.digest.layout;

import java.util.List;
import org.lectern.digest.Block;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;

/** What the two layouts share that hold nothing but titles and abstracts; they differ in what a block is. */
final class PairPage {
    private static final double PAIRED_WITH_MARK = 0.3;
    private static final double PLAIN_WITH_MARK = 0.5;
    private static final int PAIRS_WITHOUT_MARK = 3;
    private static final double PAIRED_WITHOUT_MARK = 0.95;
    private static final double PLAIN_WITHOUT_MARK = 0.9;

    /** So many blocks tell what a page is, however long it is. */
    private static final int TELLING = 600;

    private PairPage() {}

    /**
     * How sure it is that these blocks are pairs. A page that says what it is may have strange blocks among them; one that
     * does not must consist of pairs beyond doubt, for prose under headings looks much like them.
     */
    static double recognize(Page page, List<Block> blocks) {
        if (Markup.dominates(page) || OverviewLabels.on(page)) {
            return 0;
        }
        List<Block> content = SiteFurniture.strip(blocks.subList(0, Math.min(blocks.size(), TELLING)))
                .content();
        List<PairSegmenter.Pair> pairs = PairSegmenter.of(content).pairs();
        if (pairs.isEmpty()) {
            return 0;
        }
        double paired = 2.0 * pairs.size() / content.size();
        double plain = (double) pairs.stream().filter(PairSegmenter::isPlain).count() / pairs.size();
        if (SiteFurniture.marks(page.lines())) {
            return paired >= PAIRED_WITH_MARK && plain >= PLAIN_WITH_MARK ? 0.6 + 0.2 * paired : 0;
        }
        boolean convincing =
                pairs.size() >= PAIRS_WITHOUT_MARK && paired >= PAIRED_WITHOUT_MARK && plain >= PLAIN_WITHOUT_MARK;
        return convincing ? 0.6 : 0;
    }

    /** Reads the pairs among the blocks. */
    static void read(List<Block> blocks, Transcript transcript) {
        SiteFurniture.Stripped page = SiteFurniture.strip(blocks);
        page.tell(transcript);
        PairSegmenter.of(page.content())
                .pairs()
                .forEach(
                        pair -> transcript.record(fields(pair, page, transcript).build()));
    }

    /** Names title and abstract to the transcript, and starts the record of them. */
    static Metadata.Builder fields(PairSegmenter.Pair pair, SiteFurniture.Stripped page, Transcript transcript) {
        String abstractText = pair.abstractText().text();
        transcript.field(pair.title(), "title");
        transcript.field(pair.abstractText(), "abstract");
        Metadata.Builder record = Metadata.titled(page.titleOf(pair.title())).abstractText(abstractText);
        Abstracts.links(abstractText).forEach(record::link);
        return record;
    }
}
