package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;

/** arXiv's listing and search pages, saved as HTML. */
final class ArxivHtml {
    private static final Pattern ID = Pattern.compile("(?:arXiv:|.*/abs/)(" + ArxivId.PATTERN + ")(?:[?#].*)?");
    /** What arXiv shows in the place of an address. */
    private static final Pattern THIS_URL = Pattern.compile("this (?:https?|ftp) URL", Pattern.CASE_INSENSITIVE);

    private static final String AROUND =
            ".paging, .morefewer, #dlpage > ul, #dlpage > p, h2, h3, .level, .pagination, .help, .message";

    private final HtmlPage page;

    private ArxivHtml(HtmlPage page) {
        this.page = page;
    }

    /** Parses a page. */
    static ArxivHtml of(Page page) {
        HtmlPage html = HtmlPage.of(page);
        withSourceOfFormulas(html.document());
        return new ArxivHtml(html);
    }

    /** Whether the page may be one of these; far cheaper than to parse it. */
    static boolean mayBe(Page page) {
        return HtmlPage.holds(page, "arxiv-result")
                || (HtmlPage.holds(page, "list-title") && HtmlPage.holds(page, "<dt"));
    }

    /** The papers of a listing, or of a search. */
    List<ArxivDraft> papers() {
        List<ArxivDraft> drafts = new ArrayList<>();
        for (Element description : page.innermost("dd")) {
            Element term = description.previousElementSibling();
            if (term != null && term.nameIs("dt")) {
                id(term).map(id -> listed(id, term, description)).ifPresent(drafts::add);
            }
        }
        for (Element result : page.innermost("li.arxiv-result")) {
            id(result.select("p.list-title")).map(id -> found(id, result)).ifPresent(drafts::add);
        }
        return drafts;
    }

    void read(Transcript transcript) {
        transcript.decoded();
        page.tellFurniture(transcript, AROUND, ArxivFurniture::rule);
        title().ifPresent(transcript::listingTitle);
        papers().forEach(draft -> draft.tell(transcript));
    }

    private Optional<String> title() {
        Optional<String> heading = page.document().select("h1").stream()
                .map(found -> Text.fold(found.text()))
                .filter(text -> !text.isEmpty())
                .reduce((first, last) -> last);
        return page.document().select("h1, h2, h3").stream()
                .map(found -> Text.fold(found.text()))
                .flatMap(text -> ArxivFurniture.listing(text).stream())
                .findFirst()
                .map(listing -> listing.title(heading.filter(text -> !text.startsWith("Showing"))));
    }

    private ArxivDraft listed(ArxivId id, Element term, Element description) {
        ArxivDraft draft = new ArxivDraft(id, page.block(term));
        for (Element part : description.select("[class^=list-], p")) {
            String text = text(part);
            if (part.hasClass("list-title")) {
                draft.title(withoutLabel(text), page.block(part));
            } else if (part.hasClass("list-authors")) {
                authors(part, draft);
            } else if (part.nameIs("p")) {
                draft.abstractText(text, page.block(part));
            } else {
                draft.labelled(text, page.block(part));
            }
        }
        return draft;
    }

    private ArxivDraft found(ArxivId id, Element result) {
        ArxivDraft draft =
                new ArxivDraft(id, page.block(result.select("p.list-title").getFirst()));
        for (Element tags : result.select("div.tags")) {
            if (tags.hasClass("has-addons")) {
                draft.doi(tags.text(), page.block(tags));
            } else {
                draft.categories(ArxivFields.categories(tags.text()), page.block(tags));
            }
        }
        for (Element part : result.select("p:not(.list-title)")) {
            String text = text(part);
            if (part.hasClass("title")) {
                draft.title(text, page.block(part));
            } else if (part.hasClass("authors")) {
                authors(part, draft);
            } else if (part.hasClass("abstract")) {
                abstractText(part, draft);
            } else if (!draft.submitted(text, page.block(part))) {
                draft.labelled(text, page.block(part));
            }
        }
        return draft;
    }

    /** Each author is a link; what stands between them is a comma, or names a collaboration. */
    private void authors(Element part, ArxivDraft draft) {
        List<String> names = part.select("a").eachText().stream()
                .map(Text::fold)
                .filter(name -> !name.isEmpty())
                .toList();
        String text = text(part);
        if (names.isEmpty()) {
            draft.authors(withoutLabel(text), page.block(part));
        } else {
            draft.authors(names, text, page.block(part));
        }
    }

    /** The whole abstract where the page has it, beside the one that was cut short. */
    private void abstractText(Element part, ArxivDraft draft) {
        Element full = part.selectFirst(".abstract-full");
        Element text = full == null ? part.selectFirst(".abstract-short") : full;
        draft.abstractText(text == null ? withoutLabel(text(part)) : text(text), page.block(part));
    }

    private static String withoutLabel(String text) {
        Matcher matcher = ArxivDraft.LABEL.matcher(text);
        return matcher.matches() ? matcher.group(2) : text;
    }

    private static Optional<ArxivId> id(Element around) {
        return id(new Elements(around));
    }

    private static Optional<ArxivId> id(Elements around) {
        return around.select("a").stream()
                .flatMap(link -> List.of(Text.fold(link.text()), link.attr("href")).stream())
                .flatMap(text -> {
                    Matcher matcher = ID.matcher(text);
                    return matcher.matches()
                            ? ArxivId.parse(matcher.group(1)).stream()
                            : Optional.<ArxivId>empty().stream();
                })
                .findFirst();
    }

    /** The text of an element, with the addresses in the place of which arXiv shows other words. */
    private static String text(Element element) {
        for (Element link : element.select("a[href]")) {
            if (THIS_URL.matcher(link.text()).matches()) {
                link.text(link.attr("href"));
            }
        }
        return Text.fold(element.text());
    }

    /** A browser saves formulas as it draws them, and their source beside; the source is what the paper says. */
    private static void withSourceOfFormulas(Element document) {
        // Emptied and not removed, for each removal would number all that follow anew.
        document.select(".MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_CHTML, .MathJax_SVG").stream()
                .filter(drawn -> drawn.nextSibling() instanceof Element following
                        && (following.nameIs("script") || following.className().contains("MathJax")))
                .toList()
                .forEach(Element::empty);
        for (Element source : document.select("script[type^=math/tex]")) {
            boolean display = source.attr("type").contains("mode=display");
            String mark = display ? "$$" : "$";
            source.replaceWith(new TextNode(mark + source.data() + mark));
        }
    }
}
