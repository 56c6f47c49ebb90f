package org.lectern.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a note as HTML for a page that asks nothing of the network, and in which no note can name an element of its own. */
final class NoteHtml extends CoreHtmlNodeRenderer {
    private static final int LOWEST = 6;

    private final HtmlWriter html;
    private final int level;

    NoteHtml(HtmlNodeRendererContext context, int level) {
        super(context);
        html = context.getWriter();
        this.level = level;
    }

    @Override
    public void visit(Heading heading) {
        String tag = "h" + Math.min(LOWEST, heading.getLevel() + level - 1);
        html.line();
        html.tag(tag);
        visitChildren(heading);
        html.tag("/" + tag);
        html.line();
    }

    /** Without the class that the name of its language would make. */
    @Override
    public void visit(FencedCodeBlock code) {
        html.line();
        html.tag("pre");
        html.tag("code");
        html.text(code.getLiteral());
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    @Override
    public void visit(Link link) {
        Optional<String> address = MarkdownNote.safe(link.getDestination());
        address.ifPresent(safe -> anchor(safe, Optional.ofNullable(link.getTitle())));
        visitChildren(link);
        address.ifPresent(_ -> html.tag("/a"));
    }

    /** A link to the image: to show it would be to ask for it. */
    @Override
    public void visit(Image image) {
        Optional<String> address = MarkdownNote.safe(image.getDestination()).filter(_ -> !isInLink(image));
        String words = MarkdownNote.text(image);
        address.ifPresent(safe -> anchor(safe, Optional.ofNullable(image.getTitle())));
        html.text(words.isBlank() ? address.orElse("image") : words);
        address.ifPresent(_ -> html.tag("/a"));
    }

    private static boolean isInLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private void anchor(String address, Optional<String> title) {
        Map<String, String> attributes = new LinkedHashMap<>(Map.of("href", address));
        title.filter(words -> !words.isBlank()).ifPresent(words -> attributes.put("title", words));
        html.tag("a", attributes);
    }
}
