package org.lectern.digest.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.digest.Text;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/**
 * What the links of a record's HTML say of the paper: the link of its title leads to it, those called "code", "project", "PDF"
 * and so on to what they are called, those within its abstract to what the words around say. Links to authors, votes and tags
 * are none of the paper's.
 */
final class HtmlLinks {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:code|github|gitlab|implementation|software|model|project|web ?site|(?:home|web|project) ?page|demo|data|dataset|video|slides"
                    + "|pdf|paper|preprint|arxiv|openreview|full text|html|doi|poster)\\b");
    private static final Pattern PAPER =
            Pattern.compile("\\b(?:pdf|paper|preprint|arxiv|openreview|full text|html|doi)\\b");
    private static final Pattern DOI = Pattern.compile("https?://(?:dx\\.)?doi\\.org/(10\\.\\d{4,9}/[^\\s?#]+)");
    /** In characters; longer texts name something else. */
    private static final int LONGEST_NAME = 40;

    private HtmlLinks() {}

    /**
     * What links say.
     *
     * @param title the paper's
     * @param ofTitle those on its title
     * @param ofAbstract those within its abstract
     * @param others those beside
     */
    static Metadata of(String title, List<Element> ofTitle, List<Element> ofAbstract, List<Element> others) {
        Metadata.Builder known = Metadata.titled(title);
        for (Element link : ofTitle) {
            address(link).ifPresent(url -> {
                if (!identify(known, url) && !known.build().links().isEmpty()) {
                    return;
                }
                if (known.build().arxivId().isEmpty()) {
                    known.link(new Link(Link.Kind.PAPER, url));
                }
            });
        }
        ofAbstract.forEach(link -> address(link).ifPresent(url -> known.link(Abstracts.link(around(link), url))));
        for (Element link : others) {
            String name = name(link);
            if (name.length() <= LONGEST_NAME && NAMED.matcher(name).find()) {
                address(link).filter(url -> !url.contains("#")).ifPresent(url -> named(known, name, url));
            }
        }
        return known.build();
    }

    private static void named(Metadata.Builder known, String name, String url) {
        if (PAPER.matcher(name).find()) {
            identify(known, url);
            known.link(new Link(Link.Kind.PAPER, url));
        } else {
            known.link(Abstracts.link(name, url));
        }
    }

    /** Takes the identifier that an address has; false when it has none. */
    private static boolean identify(Metadata.Builder known, String url) {
        Matcher doi = DOI.matcher(url);
        if (doi.matches()) {
            known.doi(doi.group(1));
            return true;
        }
        Optional<ArxivId> id = SiteAddress.parse(url)
                .filter(SiteAddress::isPaper)
                .flatMap(SiteAddress::arxivId)
                .flatMap(ArxivId::parse);
        id.ifPresent(found -> {
            known.arxivId(found.value());
            found.inferDate(known);
        });
        return id.isPresent();
    }

    /** Whether an address is one of papers alone. */
    static boolean isOfPaper(Element link) {
        return address(link)
                .filter(url -> DOI.matcher(url).matches()
                        || SiteAddress.parse(url)
                                .filter(address ->
                                        address.isPaper() && address.arxivId().isPresent())
                                .isPresent()
                        || url.contains("openreview.net/forum"))
                .isPresent();
    }

    private static String name(Element link) {
        String text = Text.fold(link.text());
        if (text.isEmpty()) {
            text = Text.fold(link.hasAttr("aria-label") ? link.attr("aria-label") : link.attr("title"));
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /** The link's text, after what the sentence says before it. */
    private static String around(Element link) {
        String before = link.previousSibling() == null ? "" : String.valueOf(link.previousSibling());
        return Text.fold(before + " " + link.text());
    }

    /** Where it leads, when that is somewhere in the web. */
    private static Optional<String> address(Element link) {
        String url = link.absUrl("href");
        return url.startsWith("http://") || url.startsWith("https://") ? Optional.of(url) : Optional.empty();
    }
}
