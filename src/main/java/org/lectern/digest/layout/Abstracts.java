package org.lectern.digest.layout;

import java.util.List;
import org.lectern.paper.Link;
import org.lectern.text.LinkFinder;

/** The links of records. */
final class Abstracts {
    private Abstracts() {}

    /** The links that a text names, in its order, no address twice. */
    static List<Link> links(String text) {
        return LinkFinder.links(text);
    }

    /** A link that a page shows, which leads to an address with its scheme; the kind is told by that and the link's text. */
    static Link link(String text, String url) {
        return new Link(LinkFinder.kind(url, text), url);
    }
}
