package org.lectern.digest.layout;

import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * Titles and abstracts as paragraphs, one below the other, and nothing else:
 *
 * <pre>
 * A Title of One Line
 *
 * Its abstract, one paragraph.
 *
 * The Next Title
 *
 * Its abstract.
 * </pre>
 */
public final class PairsLayout implements DigestLayout {
    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public String description() {
        return "A title and an abstract in turn, each a paragraph of its own, with blank lines between.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        return PairPage.recognize(page, page.paragraphs());
    }

    @Override
    public void read(Page page, Transcript transcript) {
        PairPage.read(Paragraphs.mended(page.paragraphs(), HardWrap.of(page.paragraphs())), transcript);
    }
}
