package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes a note as Markdown for another document. */
final class NoteMarkdown {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LAST_LINES = Pattern.compile("\n+\\z");
    private static final Pattern FENCE = Pattern.compile("`+");

    private NoteMarkdown() {}

    /** The note written anew; where that would read otherwise than the note does, the note as it is, as a block of code. */
    static String of(MarkdownNote note, List<Extension> extensions) {
        Node copy = MarkdownNote.of(note.source()).document();
        Tags tags = new Tags();
        copy.accept(tags);
        tags.found.forEach(NoteMarkdown::toText);
        String written = LAST_LINES
                .matcher(MarkdownRenderer.builder()
                        .extensions(extensions)
                        .build()
                        .render(copy))
                .replaceFirst("");
        return shown(MarkdownNote.of(written)).equals(shown(note)) ? written : code(note.source());
    }

    /** What is read, but for how many spaces there are. */
    private static String shown(MarkdownNote note) {
        return SPACE.matcher(note.html(1)).replaceAll("");
    }

    private static String code(String source) {
        int longest = FENCE.matcher(source)
                .results()
                .mapToInt(fence -> fence.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "\n" + LAST_LINES.matcher(source).replaceFirst("") + "\n" + fence;
    }

    private static void toText(Node tag) {
        switch (tag) {
            case HtmlInline inline -> inline.insertAfter(new Text(inline.getLiteral()));
            case HtmlBlock block -> block.insertAfter(paragraph(block.getLiteral()));
            default -> {}
        }
        tag.unlink();
    }

    private static Paragraph paragraph(String lines) {
        Paragraph paragraph = new Paragraph();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (paragraph.getFirstChild() != null) {
                paragraph.appendChild(new SoftLineBreak());
            }
            paragraph.appendChild(new Text(line));
        });
        return paragraph;
    }

    /** The tags of HTML in a note, and its definitions of names, which its links do without. */
    private static final class Tags extends AbstractVisitor {
        private final List<Node> found = new ArrayList<>();

        @Override
        public void visit(HtmlInline tag) {
            found.add(tag);
        }

        @Override
        public void visit(HtmlBlock tag) {
            found.add(tag);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            found.add(definition);
        }
    }
}
