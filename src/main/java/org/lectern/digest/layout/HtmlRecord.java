package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lectern.digest.Block;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * An element of a page in HTML that holds one paper, among others like it: one heading, one long paragraph, and short texts, links
 * and buttons around.
 *
 * <pre>
 * &lt;article&gt;
 *   &lt;h3&gt;&lt;a href="https://arxiv.org/abs/2401.01234"&gt;A Title&lt;/a&gt;&lt;/h3&gt;
 *   &lt;p&gt;Its abstract.&lt;/p&gt;
 *   &lt;footer&gt;5 authors &lt;time datetime="2024-01-03"&gt;Jan 3&lt;/time&gt; &lt;a href="…"&gt;Code&lt;/a&gt;&lt;/footer&gt;
 * &lt;/article&gt;
 * </pre>
 */
record HtmlRecord(HtmlPage page, Element card, Element heading, Element abstractText) {
    private static final String HEADINGS = "h2, h3, h4, h5, h6";
    private static final Pattern AUTHORS_LABEL =
            Pattern.compile("^(?:authors?|by)\\s*:?\\s+", Pattern.CASE_INSENSITIVE);
    /** In characters; shorter paragraphs are labels. */
    private static final int SHORTEST_ABSTRACT = 120;

    private static final int FEWEST = 3;
    private static final double PLAIN = 0.9;

    /**
     * The papers of a page, in its order; none where the page may be anything but a listing of papers: there must be several alike
     * that are beyond doubt titles and abstracts, or links to papers as titles.
     */
    static List<HtmlRecord> all(HtmlPage page) {
        List<Element> headings = page.innermost(HEADINGS).stream()
                .filter(heading -> PairSegmenter.mayBeTitle(Text.fold(heading.text())))
                .toList();
        IdentityHashMap<Element, Integer> headingsIn = new IdentityHashMap<>();
        for (Element heading : headings) {
            for (Element above = heading.parent(); above != null; above = above.parent()) {
                headingsIn.merge(above, 1, Integer::sum);
            }
        }
        List<HtmlRecord> found = new ArrayList<>();
        for (Element heading : headings) {
            card(heading, headingsIn).flatMap(card -> of(page, card, heading)).ifPresent(found::add);
        }
        // Cards of one page are alike; a heading elsewhere that happens to have a paragraph is none of them.
        return found.stream().collect(Collectors.groupingBy(HtmlRecord::shape)).values().stream()
                .filter(HtmlRecord::isListing)
                .flatMap(List::stream)
                .sorted((one, other) -> Integer.compare(found.indexOf(one), found.indexOf(other)))
                .toList();
    }

    /** The largest element around a heading that holds no other. */
    private static Optional<Element> card(Element heading, IdentityHashMap<Element, Integer> headingsIn) {
        Element card = heading;
        for (Element above = heading.parent();
                above != null && !above.nameIs("body") && headingsIn.getOrDefault(above, 0) == 1;
                above = above.parent()) {
            card = above;
        }
        return card.equals(heading) ? Optional.empty() : Optional.of(card);
    }

    private static Optional<HtmlRecord> of(HtmlPage page, Element card, Element heading) {
        List<Element> paragraphs = card.select("p, div, blockquote, dd, section").stream()
                .filter(part -> part.text().length() >= SHORTEST_ABSTRACT)
                .filter(part -> part.select("p, div, blockquote, dd, section, " + HEADINGS)
                                .size()
                        == 1)
                .toList();
        return paragraphs.size() == 1
                ? Optional.of(new HtmlRecord(page, card, heading, paragraphs.getFirst()))
                : Optional.empty();
    }

    private String shape() {
        return card.normalName() + ' ' + heading.normalName();
    }

    private static boolean isListing(List<HtmlRecord> records) {
        long linked = records.stream()
                .filter(card -> card.heading.select("a[href]").stream().anyMatch(HtmlLinks::isOfPaper))
                .count();
        long plain = records.stream().filter(HtmlRecord::isPlain).count();
        return linked * 2 > records.size() || (records.size() >= FEWEST && plain >= records.size() * PLAIN);
    }

    private boolean isPlain() {
        String title = Text.fold(heading.text());
        return !title.endsWith(".")
                && PairSegmenter.abstractness(title) < -2
                && PairSegmenter.abstractness(Text.fold(abstractText.text())) > 3;
    }

    /** Gives the record to the transcript. */
    void tell(Transcript transcript) {
        String title = Text.fold(heading.text());
        String text = Text.fold(abstractText.text());
        Metadata.Builder record = Metadata.titled(title).abstractText(text);
        Abstracts.links(text).forEach(record::link);
        transcript.field(page.block(heading), "title");
        transcript.field(page.block(abstractText), "abstract");
        tellAuthors(record, transcript);
        card.select("time[datetime]").stream().findFirst().ifPresent(time -> {
            String day = time.attr("datetime").strip();
            PartialDate.parse(day.substring(0, Math.min(10, day.length()))).ifPresent(date -> {
                record.published(date);
                transcript.field(page.block(time), "published");
            });
        });
        List<Element> ofTitle = heading.select("a[href]");
        List<Element> ofAbstract = abstractText.select("a[href]");
        List<Element> others = card.select("a[href]").stream()
                .filter(link -> !ofTitle.contains(link) && !ofAbstract.contains(link))
                .toList();
        Metadata linked = HtmlLinks.of(title, ofTitle, ofAbstract, others);
        others.stream()
                .filter(link ->
                        linked.links().stream().anyMatch(had -> had.url().equals(link.absUrl("href"))))
                .forEach(link -> transcript.field(page.block(link), "links"));
        transcript.record(record.build().enrichedBy(linked));
    }

    private void tellAuthors(Metadata.Builder record, Transcript transcript) {
        List<Element> named = card.select("[rel~=author], [itemprop=author]");
        List<Element> inOne = card.select("[class~=(?i)^authors?$]").stream()
                .filter(found -> found.selectFirst("p") == null)
                .toList();
        if (!named.isEmpty()) {
            named.forEach(found -> author(Text.fold(found.text()), page.block(found), record, transcript));
        } else if (!inOne.isEmpty()) {
            Element line = inOne.getFirst();
            String text = AUTHORS_LABEL.matcher(Text.fold(line.text())).replaceFirst("");
            if (CardFooter.authorCount(text).isEmpty()) {
                AuthorNames.of(text).forEach(name -> author(name, page.block(line), record, transcript));
            }
        }
        for (Element found : card.getAllElements()) {
            OptionalInt count = CardFooter.authorCount(Text.fold(found.ownText()));
            if (count.isPresent()) {
                record.authorCount(count.getAsInt());
                transcript.field(page.block(found), "authorCount");
                return;
            }
        }
    }

    private static void author(String name, Block place, Metadata.Builder record, Transcript transcript) {
        if (!name.isBlank()) {
            record.author(name);
            transcript.field(place, "authors");
        }
    }
}
