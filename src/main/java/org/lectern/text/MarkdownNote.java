package org.lectern.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A note in Markdown, as GitHub reads it: CommonMark with tables, strike-through and bare addresses. Whoever shows it walks its
 * {@link #document tree} or takes its {@link #html HTML}. Every text is a note; tags of HTML in it are text, images are links, and only
 * addresses of the web and of e-mail lead anywhere. Nesting deeper than {@value #DEEPEST} is text too, so that a tree of any note can be
 * walked by calls that call themselves. The tree is shared: leave it as it is.
 */
public final class MarkdownNote {
    /** How deep blocks nest, and how deep marks within a block do. */
    public static final int DEEPEST = 50;

    /** What no file of text can hold: halves of characters, and characters that control a device. */
    private static final Pattern UNWRITABLE = Pattern.compile("\\p{Cs}|[\\p{Cc}&&[^\n\t\r]]");

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:)[^\\p{Cc}\\p{Z}]+");

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final String source;
    private final Node document;

    private MarkdownNote(String source) {
        this.source = source;
        document = PARSER.parse(source);
    }

    /** Reads a note; what no file of text can hold becomes a sign that says so. */
    public static MarkdownNote of(String source) {
        return new MarkdownNote(
                UNWRITABLE.matcher(LINE_END.matcher(source).replaceAll("\n")).replaceAll("\ufffd"));
    }

    /** The note as it was written. */
    public String source() {
        return source;
    }

    /** What it says, as a tree. */
    public Node document() {
        return document;
    }

    /** An address that a link may lead to: one of the web or of e-mail; empty for any other. */
    public static Optional<String> safe(String address) {
        return SAFE.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }

    /**
     * As HTML of the plainest elements: no scripts, no styles, no images, no classes.
     *
     * @param level at which its highest headings stand, from 1; none is below 6
     */
    public String html(int level) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new NoteHtml(context, level))
                .build()
                .render(document);
    }

    /**
     * As Markdown that can stand in another document: its links hold their addresses themselves, since the names of two notes would be
     * mixed up, and tags of HTML are text there too.
     */
    public String markdown() {
        return NoteMarkdown.of(this, EXTENSIONS);
    }

    /** What is read below a node, without any mark, in one line. */
    public static String text(Node node) {
        StringBuilder text = new StringBuilder();
        Deque<Node> rest = new ArrayDeque<>(List.of(node));
        while (!rest.isEmpty()) {
            Node next = rest.pop();
            switch (next) {
                case Text words -> text.append(words.getLiteral());
                case Code code -> text.append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
                default -> {}
            }
            for (Node child = next.getLastChild(); child != null; child = child.getPrevious()) {
                rest.push(child);
            }
        }
        return text.toString();
    }
}
