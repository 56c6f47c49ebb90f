package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.digest.Block;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;

/**
 * A card of the daily-papers page in HTML: an article with the title in a heading that links to the paper, an abstract on
 * some pages, and votes, authors and comments around.
 *
 * @param card the article
 * @param heading the link with the title
 * @param abstractText the paragraph of the abstract; none on most pages
 */
record HtmlCard(HtmlPage page, Element card, Element heading, Optional<Element> abstractText) {
    private static final Pattern PAPER = Pattern.compile("(?:https?://[^/]{1,60})?/papers/([^/?#\\s]{1,40})");
    private static final Pattern AUTHORS = Pattern.compile("(?:[·•]\\s*)?(\\d{1,5}) authors?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern CODE = Pattern.compile("https?://(?:www\\.)?github\\.com/.+");
    /** In characters; shorter paragraphs of a card are labels. */
    private static final int SHORTEST_ABSTRACT = 120;

    /** The cards of a page, in its order. */
    static List<HtmlCard> all(HtmlPage page) {
        List<HtmlCard> cards = new ArrayList<>();
        for (Element card : page.innermost("article")) {
            for (Element link : card.select("h1 a[href], h2 a[href], h3 a[href], h4 a[href]")) {
                if (PAPER.matcher(link.attr("href")).lookingAt()
                        && !Text.fold(link.text()).isEmpty()) {
                    Optional<Element> text = card.getElementsByTag("p").stream()
                            .filter(found -> found.text().length() >= SHORTEST_ABSTRACT)
                            .findFirst();
                    cards.add(new HtmlCard(page, card, link, text));
                    break;
                }
            }
        }
        return cards;
    }

    /** What tells the paper from others of the page. */
    String key() {
        return arxivId().map(ArxivId::value).orElse(title()).toLowerCase(Locale.ROOT);
    }

    /** Gives the record to the transcript. */
    void tell(Transcript transcript) {
        Metadata.Builder record = Metadata.titled(title());
        transcript.field(page.block(heading), "title");
        arxivId().ifPresent(id -> {
            record.arxivId(id.value());
            id.inferDate(record);
        });
        abstractText.ifPresent(found -> {
            String text = Text.fold(found.text());
            record.abstractText(text);
            Abstracts.links(text).forEach(record::link);
            transcript.field(page.block(found), "abstract");
        });
        tellAuthors(record, transcript);
        number("a[href*=#community]").ifPresent(found -> {
            record.commentCount(Integer.parseInt(Text.fold(found.text())));
            transcript.field(page.block(found), "commentCount");
        });
        number("label, [class*=upvote], div.leading-none").ifPresent(found -> {
            record.upvotes(Integer.parseInt(Text.fold(found.text())));
            transcript.field(page.block(found), "upvotes");
        });
        for (Element link : card.select("a[href]")) {
            if (CODE.matcher(link.attr("href")).matches()) {
                Abstracts.links(link.attr("href")).forEach(record::link);
                transcript.field(page.block(link), "links");
            }
        }
        transcript.record(record.build());
    }

    /** The names, which the card shows of the first authors only; then their number. */
    private void tellAuthors(Metadata.Builder record, Transcript transcript) {
        List<Element> named = card.select("li[title]").stream()
                .filter(found -> !Text.fold(found.attr("title")).isEmpty())
                .toList();
        OptionalInt count = OptionalInt.empty();
        for (Element found : card.getAllElements()) {
            Matcher matcher = AUTHORS.matcher(Text.fold(found.ownText()));
            if (matcher.matches()) {
                count = OptionalInt.of(Integer.parseInt(matcher.group(1)));
                transcript.field(page.block(found), "authorCount");
            }
        }
        if (count.isPresent() && count.getAsInt() > named.size()) {
            record.authorCount(count.getAsInt());
        } else {
            named.forEach(found -> {
                record.author(Text.fold(found.attr("title")));
                transcript.field(page.block(found), "authors");
            });
        }
    }

    /** Says that the card shows a paper which the page's data give whole. */
    void tellFurniture(Transcript transcript) {
        Block block = page.block(card);
        // On a page of one line this would hide the records.
        if (block.firstLine() != page.block(page.document().body()).firstLine()) {
            transcript.furniture(block, "the card of a paper that the page's data give");
        }
    }

    private String title() {
        return Text.fold(heading.text());
    }

    private Optional<ArxivId> arxivId() {
        Matcher matcher = PAPER.matcher(heading.attr("href"));
        return matcher.lookingAt() ? ArxivId.parse(matcher.group(1)) : Optional.empty();
    }

    private Optional<Element> number(String query) {
        return card.select(query).stream()
                .filter(found -> COUNT.matcher(Text.fold(found.text())).matches())
                .findFirst();
    }
}
