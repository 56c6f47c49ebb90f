package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
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
    private NoteMarkdown() {}

    /** The note written anew; where that would read otherwise than the note does, as it was written. */
    static String of(MarkdownNote note, List<Extension> extensions) {
        Node copy = MarkdownNote.of(note.source()).document();
        Tags tags = new Tags();
        copy.accept(tags);
        tags.found.forEach(NoteMarkdown::toText);
        String written = MarkdownRenderer.builder()
                .extensions(extensions)
                .build()
                .render(copy)
                .stripTrailing();
        return MarkdownNote.of(written).html(1).equals(note.html(1))
                ? written
                : note.source().stripTrailing();
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
