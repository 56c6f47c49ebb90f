package org.lectern.digest.layout;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.lectern.digest.Block;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;

/**
 * A page that was saved as HTML, with the lines on which its elements stand. Many pages are one very long line; then every
 * element stands on it.
 */
final class HtmlPage {
    private static final String UNSEEN_OR_AROUND =
            "head, nav, header, footer, aside, noscript, template, button, form, select, svg, h1, [hidden], ";

    private final List<Line> lines;
    private final Document document;

    private HtmlPage(List<Line> lines, Document document) {
        this.lines = lines;
        this.document = document;
    }

    /** Parses a page; whatever it holds, something comes of it. */
    static HtmlPage of(Page page) {
        String html = page.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        return new HtmlPage(page.lines(), Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true)));
    }

    /**
     * The elements that hold no other of the kind: whatever is looked for in each of them, all the page is looked through once.
     *
     * @param kind a CSS query
     */
    List<Element> innermost(String kind) {
        Evaluator evaluator = Selector.evaluatorOf(kind);
        List<Element> all = document.select(evaluator);
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : all) {
            for (Element above = element.parent(); above != null; above = above.parent()) {
                if (above.is(evaluator) && !outer.add(above)) {
                    break;
                }
            }
        }
        return all.stream().filter(element -> !outer.contains(element)).toList();
    }

    /** Whether a line holds the text; far cheaper than to parse the page. */
    static boolean holds(Page page, String text) {
        return page.lines().stream().anyMatch(line -> line.text().contains(text));
    }

    Document document() {
        return document;
    }

    /** The lines of an element, from its start tag to its end tag. */
    Block block(Element element) {
        Range start = element.sourceRange();
        Range end = element.endSourceRange();
        return block(
                start.start().lineNumber(),
                (end.isTracked() ? end : start).end().lineNumber());
    }

    /** The lines from one number to another, both included; numbers beyond the page's are brought into it. */
    Block block(int first, int last) {
        int from = Math.clamp(first, 1, lines.size());
        return new Block(lines.subList(from - 1, Math.clamp(last, from, lines.size())));
    }

    /**
     * Gives every line a fate that the records do not give one afterwards: markup and what is around the page's content is
     * furniture, and so is the text that the rule says it of; other text is not understood.
     *
     * @param around a CSS query of further elements that are around the page's content
     * @param rule why the text of a paragraph, or of another element, is furniture; empty when it is none
     */
    void tellFurniture(Transcript transcript, String around, Function<String, Optional<String>> rule) {
        String[] rules = new String[lines.size()];
        boolean[] unknown = new boolean[lines.size()];
        document.traverse(new Texts(Selector.evaluatorOf(UNSEEN_OR_AROUND + around), rule, (text, why) -> {
            for (Line line : textLines(text).lines()) {
                why.ifPresentOrElse(found -> rules[line.number() - 1] = found, () -> unknown[line.number() - 1] = true);
            }
        }));
        for (Line line : lines) {
            int i = line.number() - 1;
            if (!line.isBlank() && !unknown[i]) {
                transcript.furniture(new Block(List.of(line)), rules[i] == null ? "markup of the page" : rules[i]);
            }
        }
    }

    /** The lines of a text, without those of the white space around it. */
    Block textLines(TextNode text) {
        String whole = text.getWholeText();
        Range range = text.sourceRange();
        String behind = whole.stripTrailing();
        return block(
                range.start().lineNumber()
                        + newlines(
                                whole, 0, whole.length() - whole.stripLeading().length()),
                range.end().lineNumber() - newlines(whole, behind.length(), whole.length()));
    }

    private static int newlines(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    /** Goes through the texts of a page once, whatever its depth, and says of each why it is furniture. */
    private static final class Texts implements NodeVisitor {
        private final Evaluator around;
        private final Function<String, Optional<String>> rule;
        private final BiConsumer<TextNode, Optional<String>> found;
        private int aroundDepth;
        private @Nullable Element lastParagraph;
        private Optional<String> lastRule = Optional.empty();

        Texts(Evaluator around, Function<String, Optional<String>> rule, BiConsumer<TextNode, Optional<String>> found) {
            this.around = around;
            this.rule = rule;
            this.found = found;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                aroundDepth += element.is(around) ? 1 : 0;
            } else if (node instanceof TextNode text
                    && !text.isBlank()
                    && text.sourceRange().isTracked()) {
                found.accept(text, aroundDepth > 0 ? Optional.of("around the page's content") : rule(text));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            aroundDepth -= node instanceof Element element && element.is(around) ? 1 : 0;
        }

        /** What the rule says of the paragraph that a text is part of; or of the text, where there is no paragraph. */
        private Optional<String> rule(TextNode text) {
            Node above = text.parent();
            while (above instanceof Element element && !element.isBlock()) {
                above = element.parent();
            }
            if (!(above instanceof Element paragraph) || !paragraph.nameIs("p")) {
                return rule.apply(Text.fold(text.text()));
            }
            if (!paragraph.equals(lastParagraph)) {
                lastParagraph = paragraph;
                lastRule = rule.apply(Text.fold(paragraph.text()));
            }
            return lastRule;
        }
    }
}
