package org.lectern.export.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lectern.export.entry.ShownText;
import org.lectern.list.ListContent;
import org.lectern.list.ListEntry;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.Paper;

/** What stands in the page is what stands in the list, and nothing of a list is an element or an attribute of the page. */
class ListPageTest {
    /** What notes may be made of. */
    private static final Set<String> OF_NOTES = Set.of(
            "p",
            "em",
            "strong",
            "del",
            "a",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "hr",
            "br",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private static final Set<String> ATTRIBUTES_OF_NOTES = Set.of("href", "title", "start", "align");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "href",
            "id",
            "dir",
            "value",
            "max",
            "aria-label",
            "role",
            "hidden",
            "type",
            "placeholder",
            "aria-keyshortcuts",
            "autocomplete",
            "spellcheck",
            "aria-hidden",
            "for",
            "data-filter",
            "aria-pressed",
            "aria-labelledby",
            "data-date",
            "datetime",
            "data-state",
            "data-presenter");

    private static Document page(ListExport export) {
        return Jsoup.parse(export.text(ListFormat.HTML));
    }

    private static Element first(Document page, String selector) {
        return page.expectFirst(selector);
    }

    @Test
    void saysAllThatTheListSays() {
        Document page = page(SomeLists.group());
        assertThat(page.select("h1").text()).isEqualTo("Spikes & Tokens: winter reading group");
        assertThat(page.select("header .facts").text()).isEqualTo("6 papers · 1 of 5 read · 1 skipped");
        assertThat(page.select("main h2").eachText()).containsExactly("Basics", "On hardware", "For next year");
        assertThat(page.select(".agenda li").eachText())
                .containsExactly(
                        "Wed 14 Oct 2026, 16:00 Ada Counting to O(n²): What Attention Pays for Long Inputs Read",
                        "Wed 25 Nov 2026, 16:00 Björn Spikes as Tokens Agreed",
                        "Wed 2 Dec 2026, 16:00 Chen & Dima Wafer-Scale Spiking at 3.39 mm Pitch Agreed",
                        "Wed 9 Dec 2026 nobody yet Energy per Spike Is the Wrong Number Proposed");
        assertThat(first(page, "article").wholeText().strip().replaceAll("\\s+", " "))
                .isEqualTo("1 Counting to O(n²): What Attention Pays for Long Inputs Ada Lovelace, Grace Hopper"
                        + " ICML 2026 · Oral · 4 May 2026 · arXiv:2605.01234 · code"
                        + " Read presented by Ada Wed 14 Oct 2026, 16:00 3 for Ada, Björn, Chen 1 against Dima"
                        + " Why The baseline that everybody else in this list compares with."
                        + " What we took home The savings come from one observation: late layers look at few tokens."
                        + " Figure 4 is the figure to remember. input memory accuracy 8k 1.2 GB 81.3 64k 4.0 GB 80.9"
                        + " Grace: does this hold for retrieval, too? Try it: python count.py --tokens 65536"
                        + " Abstract Attention compares every token with every other. We count what that costs on inputs of up to 10⁶"
                        + " tokens, show which comparisons are never used, and leave them out. On four tasks accuracy stays within"
                        + " 0.3 points while memory falls by a factor of 7.");
        assertThat(page.select("article:first-of-type .facts a").eachAttr("href"))
                .startsWith("https://arxiv.org/abs/2605.01234", "https://github.com/example/counting");
        assertThat(page.select("article").get(5).text())
                .isEqualTo("6 An Unknown authors unknown date unknown Proposed");
        assertThat(page.select("main h2, main h3, main h4, main h5").eachText())
                .as("headings in their order")
                .startsWith("Basics", "Counting to O(n²): What Attention Pays for Long Inputs", "What we took home");
        assertThat(page.select("h5").eachText()).containsExactly("What we took home");
    }

    @Test
    void anEmptyListAndAPaperThatNobodyKnows() {
        assertThat(page(SomeLists.empty()).select("main").text()).startsWith("This list has no papers yet.");
        Paper paper = SomeLists.paper(Metadata.titled("Gone").build());
        ListExport export =
                SomeLists.export(new ListContent("x", "", List.of(), List.of(ListEntry.of(paper.id()))), Map.of());
        assertThat(page(export).select("article h3").text()).isEqualTo("Paper " + paper.id());
        assertThat(export.lacks()).containsExactly(paper.id() + ": nothing is known of this paper");
    }

    @Test
    void aLinkLeadsToTheWebOrNowhere() {
        Paper paper = SomeLists.paper(Metadata.titled("t")
                .link(new Link(Link.Kind.PAPER, "javascript:alert(1)"))
                .link(new Link(Link.Kind.CODE, "data:text/html,x"))
                .link(new Link(Link.Kind.DATA, "https://x.org/\" onclick=\"alert(1)"))
                .link(new Link(Link.Kind.PAPER, "https://arxiv.org/pdf/2605.01234v2"))
                .arxivId("2605.01234")
                .build());
        ListExport export = SomeLists.export(
                new ListContent("x", "", List.of(), List.of(ListEntry.of(paper.id()))), Map.of(paper.id(), paper));
        assertThat(page(export).select("article a").eachAttr("href"))
                .containsExactly(
                        "https://arxiv.org/abs/2605.01234",
                        "https://arxiv.org/abs/2605.01234",
                        "https://x.org/\"%20onclick=\"alert(1)");
    }

    @Property(tries = 300)
    void whateverItsTextsAreThePageHasExactlyThem(@ForAll("nasty") String text, @ForAll("nasty") String other) {
        String title = ShownText.of(text).isEmpty() ? "A title" : text;
        ListExport export = SomeLists.saying(title, other);
        Document page = page(export);
        ShownEntry entry =
                ShownList.of(export.content(), export.papers()).entries().getFirst();
        assertThat(first(page, "article h3").wholeText()).isEqualTo(ShownText.of(title));
        assertThat(first(page, "h1").wholeText())
                .isEqualTo(ShownText.line(export.content().name()));
        assertThat(page.select("article > details > p").stream()
                        .map(Element::wholeText)
                        .toList())
                .isEqualTo(ShownText.of(other).isEmpty() ? List.of() : List.of(ShownText.of(other)));
        entry.reason()
                .ifPresent(why -> assertThat(
                                first(page, ".reason > span:not(.label)").wholeText())
                        .isEqualTo(why));
        entry.presenter()
                .ifPresent(who -> assertThat(page.select("article").attr("data-presenter"))
                        .isEqualTo(who));
        assertThat(first(page, ".votes > span").wholeText())
                .isEqualTo(entry.votesFor().getFirst());
        onlyOurs(page);
    }

    private static void onlyOurs(Document page) {
        List<String> foreign = new ArrayList<>();
        for (Element element : page.select("*")) {
            boolean inNote = element.parents().is(".note");
            if (inNote && !OF_NOTES.contains(element.tagName())) {
                foreign.add(element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                if (!(inNote ? ATTRIBUTES_OF_NOTES : ATTRIBUTES).contains(attribute.getKey())) {
                    foreign.add(element.tagName() + " " + attribute.getKey());
                }
            }
            String address = element.attr("href");
            if (!address.isEmpty() && !address.matches("(?i)(?:https?://|mailto:|#).*")) {
                foreign.add(address);
            }
        }
        assertThat(foreign).isEmpty();
        assertThat(page.select("script, style, img, iframe, form, base, link, object, svg"))
                .hasSize(2);
        assertThat(page.select("body > *").stream().map(Element::tagName).toList())
                .containsExactly("a", "header", "div", "div", "footer", "script");
    }

    @Provide
    static Arbitrary<String> nasty() {
        Arbitrary<String> piece = Arbitraries.of(
                "</script>",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](<java\tscript:x>)",
                "![i](https://x.org/i.png)",
                "<https://x.org>",
                "https://x.org/a_b?c=d&e",
                "<!--",
                "-->",
                "]]>",
                "\"",
                "'",
                "&amp;",
                "&",
                "<",
                ">",
                "`",
                "```",
                "# ",
                "\n",
                "\n\n",
                "    ",
                "> ",
                "- ",
                "1. ",
                "| a | b |\n|---|---|\n",
                "|",
                "**",
                "*",
                "_",
                "~~",
                "[x]: javascript:y\n",
                "[x]",
                "$x^2$",
                "\\",
                "\u202e",
                "é",
                "量子",
                "👩‍🔬",
                "\ud800",
                "\u0007",
                "word",
                "two words",
                " ",
                "</div></article>",
                "data:text/html,x",
                "<a href='vbscript:x' style=color:red>",
                "=",
                "---\n",
                "\t");
        return Arbitraries.oneOf(piece, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMinSize(0)
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces).replace("\0", ""));
    }
}
