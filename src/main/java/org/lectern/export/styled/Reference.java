package org.lectern.export.styled;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * A formatted reference.
 *
 * @param html in one line, of the plainest elements: {@code <i>}, {@code <b>}, {@code <sup>}, {@code <sub>}, {@code <a>}
 */
record Reference(String html) {
    private static final Safelist ELEMENTS = new Safelist()
            .addTags("i", "b", "sup", "sub", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FIRST_NUMBER = Pattern.compile("(?<!\\d)1(?!\\d)");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|~$#]|(?<=^\\d{1,9})[.)]|^[-+]");

    /** What the processor made, in its words, with the number that the reference has. */
    static Reference of(String processed, int number) {
        Element body = Jsoup.parseBodyFragment(processed).body();
        body.select("div.csl-left-margin").stream()
                .findFirst()
                .ifPresentOrElse(label -> numbered(label, number), () -> numbered(body, number));
        body.select("span[style*=italic]").forEach(span -> span.tagName("i").clearAttributes());
        body.select("span[style*=bold]").forEach(span -> span.tagName("b").clearAttributes());
        body.select("div.csl-right-inline, div.csl-block, div.csl-indent").forEach(part -> part.prependText(" "));
        Document.OutputSettings oneLine = new Document.OutputSettings().prettyPrint(false);
        String clean = Jsoup.clean(body.html(), "", ELEMENTS, oneLine);
        return new Reference(SPACE.matcher(clean).replaceAll(" ").strip());
    }

    /** The processor is given one paper at a time, so that it numbers each with 1. */
    private static void numbered(Element part, int number) {
        if (number == 1) {
            return;
        }
        for (TextNode text : part.select("*").textNodes()) {
            if (!text.isBlank()) {
                text.text(FIRST_NUMBER.matcher(text.getWholeText()).replaceFirst(Integer.toString(number)));
                return;
            }
        }
    }

    /** As plain text. */
    String text() {
        return Jsoup.parseBodyFragment(html).body().wholeText();
    }

    /** In Markdown, with its links. */
    String markdown() {
        StringBuilder markdown = new StringBuilder();
        markdown(Jsoup.parseBodyFragment(html).body(), markdown);
        return markdown.toString();
    }

    private static void markdown(Node parent, StringBuilder to) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                to.append(escaped(text.getWholeText()));
            } else if (node instanceof Element element) {
                String tag = element.tagName();
                switch (tag) {
                    case "i" -> around("*", element, to);
                    case "b" -> around("**", element, to);
                    case "a" -> to.append('<').append(address(element)).append('>');
                    default -> {
                        to.append('<').append(tag).append('>');
                        markdown(element, to);
                        to.append("</").append(tag).append('>');
                    }
                }
            }
        }
    }

    /** In Markdown no address between such brackets has one in it, or a space. */
    private static String address(Element link) {
        return link.attr("href").replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
    }

    private static void around(String mark, Element element, StringBuilder to) {
        to.append(mark);
        markdown(element, to);
        to.append(mark);
    }

    /** A text in which nothing is Markdown. */
    static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
