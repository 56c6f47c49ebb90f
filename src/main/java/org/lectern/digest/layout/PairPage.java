package org.lectern.digest.layout;

import java.util.List;
import org.lectern.digest.Block;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;

/** What the two layouts share that hold nothing but titles and abstracts; they differ in what a block is. */
final class PairPage {
    private static final int PAIRS_WITHOUT_MARK = 3;
    private static final double PAIRED_WITHOUT_MARK = 0.95;
    private static final double PAIRED_WITH_MARK = 0.6;
    private static final int MEAN_ABSTRACT_WITHOUT_MARK = 300;

    private PairPage() {}

    /**
     * How sure it is that these blocks are pairs. A page that says what it is may have strange blocks among them; one that
     * does not must consist of long abstracts, each below its title.
     */
    static double recognize(Page page, List<Block> blocks) {
        if (Markup.dominates(page)) {
            return 0;
        }
        List<Block> content =
                SiteFurniture.strip(blocks, SiteFurniture.Head.NONE).content();
        List<PairSegmenter.Pair> pairs = PairSegmenter.pairs(content);
        if (pairs.isEmpty()) {
            return 0;
        }
        double paired = 2.0 * pairs.size() / content.size();
        double meanAbstract = pairs.stream()
                .mapToInt(pair -> pair.abstractText().text().length())
                .average()
                .orElse(0);
        boolean marked = SiteFurniture.marks(page.lines());
        if (marked) {
            return paired >= PAIRED_WITH_MARK ? 0.6 + 0.2 * paired : 0;
        }
        boolean convincing = pairs.size() >= PAIRS_WITHOUT_MARK
                && paired >= PAIRED_WITHOUT_MARK
                && meanAbstract >= MEAN_ABSTRACT_WITHOUT_MARK;
        return convincing ? 0.6 : 0;
    }

    /** Reads the pairs among the blocks. */
    static void read(List<Block> blocks, Transcript transcript) {
        SiteFurniture.Stripped page = SiteFurniture.strip(blocks, SiteFurniture.Head.NONE);
        page.furniture().forEach(found -> transcript.furniture(found.block(), found.rule()));
        page.head().title().ifPresent(transcript::listingTitle);
        PairSegmenter.pairs(page.content())
                .forEach(pair -> transcript.record(fields(pair, transcript).build()));
    }

    /** Names title and abstract to the transcript, and starts the record of them. */
    static Metadata.Builder fields(PairSegmenter.Pair pair, Transcript transcript) {
        String text = pair.title().text();
        String title = transcript.nextOrdinal() == 1 ? SiteFurniture.withoutButton(text) : text;
        String abstractText = pair.abstractText().text();
        transcript.field(pair.title(), "title");
        transcript.field(pair.abstractText(), "abstract");
        Metadata.Builder record = Metadata.titled(title).abstractText(abstractText);
        Abstracts.links(abstractText).forEach(record::link);
        return record;
    }
}
