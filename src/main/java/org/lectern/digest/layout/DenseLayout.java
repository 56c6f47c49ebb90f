package org.lectern.digest.layout;

import java.util.List;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * Titles and abstracts as lines without any blank line; the button above the list is glued to the first title:
 *
 * <pre>
 * Get trending papers in your email inbox!
 * SubscribeA Title of One Line
 * Its abstract on one line.
 * The Next Title
 * Its abstract.
 * </pre>
 */
public final class DenseLayout implements DigestLayout {
    /** The most paragraphs that a page of so many lines may have: blank lines at both ends and a few strays. */
    private static final double PARAGRAPHS_A_LINE = 0.25;

    @Override
    public String name() {
        return "dense";
    }

    @Override
    public String description() {
        return "A title and an abstract in turn, each on a line of its own, without blank lines.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        List<Block> lines = lines(page);
        boolean dense = page.paragraphs().size() <= 1 + lines.size() * PARAGRAPHS_A_LINE;
        return dense ? PairPage.recognize(page, lines) : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        PairPage.read(lines(page), transcript);
    }

    private static List<Block> lines(Page page) {
        return page.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> new Block(List.of(line)))
                .toList();
    }
}
