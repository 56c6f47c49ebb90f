package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.lectern.digest.Block;
import org.lectern.digest.Text;

/**
 * The text of a page in HTML as a browser copies it: each block on lines of its own, blank lines around paragraphs, headings,
 * lists and the like; what a browser does not show left out, and so are the page's own menus and buttons. Each line knows where
 * in the HTML it stands, and the links on it.
 */
final class HtmlText {
    private static final String LEFT_OUT =
            "head, script, style, noscript, template, svg, canvas, iframe, button, select, textarea,"
                    + " nav, [hidden], [style*=display:none], [style*=display: none], body > header, body > footer, body > aside";
    private static final String APART =
            "p, h1, h2, h3, h4, h5, h6, ul, ol, dl, pre, blockquote, table, article, section, main, hr,"
                    + " header, footer, figure, form, fieldset";

    private final HtmlPage page;
    private final List<Shown> lines = new ArrayList<>();

    /**
     * A line of the text.
     *
     * @param text white space folded, but for preformatted text; empty for a blank line
     * @param first the first line of the HTML that it comes from, from 1; 0 for a blank line
     * @param last the last
     * @param links the links that are wholly or partly on it
     */
    record Shown(String text, int first, int last, List<Element> links) {}

    private HtmlText(HtmlPage page) {
        this.page = page;
    }

    /** Renders a page. */
    static HtmlText of(HtmlPage page) {
        HtmlText text = new HtmlText(page);
        page.document().traverse(text.new Renderer());
        return text;
    }

    /** The lines, numbered from 0. */
    List<Shown> lines() {
        return lines;
    }

    /**
     * Where in the HTML lines of the text stand.
     *
     * @param first the first of them, from 1
     * @param last the last, inclusive
     */
    Block source(int first, int last) {
        List<Shown> shown = lines.subList(first - 1, last).stream()
                .filter(line -> line.first > 0)
                .toList();
        int from = shown.stream().mapToInt(Shown::first).min().orElse(1);
        int to = shown.stream().mapToInt(Shown::last).max().orElse(from);
        return page.block(from, to);
    }

    /** The links on lines of the text, in their order. */
    List<Element> links(int first, int last) {
        return lines.subList(first - 1, last).stream()
                .flatMap(line -> line.links.stream())
                .distinct()
                .toList();
    }

    /** Goes through the page once, whatever its depth. */
    private final class Renderer implements NodeVisitor {
        private final Evaluator leftOut = Selector.evaluatorOf(LEFT_OUT);
        private final Evaluator apart = Selector.evaluatorOf(APART);
        private final List<Element> openLinks = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private final List<Element> links = new ArrayList<>();
        private int first;
        private int last;
        private int hidden;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.is(leftOut)) {
                    hidden++;
                }
                boundary(element);
                preformatted += element.nameIs("pre") ? 1 : 0;
                if (element.nameIs("a") && element.hasAttr("href")) {
                    openLinks.add(element);
                }
            } else if (node instanceof TextNode text && hidden == 0) {
                text(text);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                hidden -= element.is(leftOut) ? 1 : 0;
                openLinks.remove(element);
                boundary(element);
                preformatted -= element.nameIs("pre") ? 1 : 0;
                if (depth == 0) {
                    end();
                }
            }
        }

        private void boundary(Element element) {
            if (hidden > 0) {
                return;
            }
            if (element.is(apart)) {
                end();
                if (!lines.isEmpty() && !lines.getLast().text.isEmpty()) {
                    lines.add(new Shown("", 0, 0, List.of()));
                }
            } else if (element.nameIs("br") || (element.isBlock() && !element.nameIs("td") && !element.nameIs("th"))) {
                end();
            } else if (element.nameIs("td") || element.nameIs("th")) {
                line.append('\t');
            }
        }

        private void text(TextNode node) {
            if (preformatted == 0) {
                line.append(node.getWholeText().replace('\n', ' '));
                if (!node.isBlank()) {
                    Block source = page.textLines(node);
                    from(node, source.firstLine(), source.lastLine());
                }
                return;
            }
            String[] parts = node.getWholeText().split("\n", -1);
            int number =
                    node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end();
                }
                line.append(parts[i]);
                if (!Text.isBlank(parts[i])) {
                    from(node, number + i, number + i);
                } else if (i > 0 && i < parts.length - 1) {
                    lines.add(new Shown("", 0, 0, List.of()));
                }
            }
        }

        private void from(TextNode node, int start, int stop) {
            if (node.sourceRange().isTracked()) {
                first = first == 0 ? start : Math.min(first, start);
                last = Math.max(last, stop);
            }
            openLinks.stream().filter(link -> !links.contains(link)).forEach(links::add);
        }

        /** Ends the line, if anything is on it. */
        private void end() {
            String text = preformatted > 0 ? line.toString().stripTrailing() : Text.fold(line.toString());
            if (!Text.isBlank(text)) {
                lines.add(new Shown(text, first, last, List.copyOf(links)));
            }
            line.setLength(0);
            links.clear();
            first = 0;
            last = 0;
        }
    }
}
