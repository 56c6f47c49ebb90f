package org.lectern.digest.layout;

import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * arXiv's pages of new and recent papers, and of what a search found; saved as HTML, or copied as text from a browser:
 *
 * <pre>
 * [1] arXiv:2401.01234 (cross-list from cs.CV) [pdf, html, other]
 * Title: A Title
 * Ada Lovelace, Charles Babbage
 * Comments: 9 pages
 * Subjects: Machine Learning (cs.LG); Probability (math.PR)
 * The abstract, on the page of new papers only.
 * </pre>
 *
 * <pre>
 * 1. arXiv:2401.01234 [pdf, other] cs.LG math.PR
 * A Title
 * Authors: Ada Lovelace, Charles Babbage
 * Abstract: The abstract, or its beginning … ▽ More
 * Submitted 3 January, 2024; originally announced January 2024.
 * </pre>
 */
public final class ArxivListingLayout implements DigestLayout {
    @Override
    public String name() {
        return "arxiv-listing";
    }

    @Override
    public String description() {
        return "arXiv's page of new or recent papers, or of a search, saved as HTML or copied as text.";
    }

    @Override
    public double recognize(Page page) {
        if (ArxivHtml.mayBe(page)) {
            return ArxivHtml.of(page).papers().isEmpty() ? 0 : 0.97;
        }
        return ArxivText.isOne(page) ? 0.97 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        if (ArxivHtml.mayBe(page)) {
            ArxivHtml.of(page).read(transcript);
        } else {
            ArxivText.read(page, transcript);
        }
    }
}
