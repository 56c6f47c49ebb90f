package org.lectern.export.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.lectern.export.entry.ShownText;
import org.lectern.text.MarkdownNote;

class ListMarkdownTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void isWrittenToTheLetter() {
        assertThat(SomeLists.group().text(ListFormat.MARKDOWN)).startsWith("""
                # Spikes \\& Tokens: winter reading group

                We meet on **Wednesdays at 16:00** in room 3.07. Read the paper before; whoever presents brings *three questions*.

                Propose papers until 1 December, see the [rules](https://example.org/rules).

                **6 papers · 1 of 5 read · 1 skipped**

                ## Agenda

                | When | Who | Paper | State |
                | --- | --- | --- | --- |
                | Wed 14 Oct 2026, 16:00 | Ada | 1\\. [Counting to O(n²): What Attention Pays for Long Inputs](<https://arxiv.org/abs/2605.01234>) | Read |
                | Wed 25 Nov 2026, 16:00 | Björn | 2\\. [Spikes as Tokens](<https://doi.org/10.1162/example.2026.17>) | Agreed |
                | Wed 2 Dec 2026, 16:00 | Chen \\& Dima | 4\\. Wafer-Scale Spiking at 3.39 mm Pitch | Agreed |
                | Wed 9 Dec 2026 | – | 5\\. Energy per Spike Is the Wrong Number | Proposed |

                ## Basics

                ### 1\\. [Counting to O(n²): What Attention Pays for Long Inputs](<https://arxiv.org/abs/2605.01234>)

                Ada Lovelace, Grace Hopper \s
                ICML 2026 · Oral · 4 May 2026 · [arXiv:2605.01234](<https://arxiv.org/abs/2605.01234>) · [code](<https://github.com/example/counting>)

                - **Read** · presented by Ada · Wed 14 Oct 2026, 16:00
                - **Why:** The baseline that everybody else in this list compares with.
                - **Votes:** 3 for (Ada, Björn, Chen), 1 against (Dima)

                > ## What we took home
                >
                > 1. The savings come from *one* observation: late layers look at few tokens.
                > 2. Figure 4 is the figure to remember.
                >
                > |input|memory|accuracy|
                > |:---|---:|---:|
                > |8k|1.2 GB|81.3|
                > |64k|4.0 GB|80.9|
                >
                > > Grace: does this hold for retrieval, too?
                >
                > Try it: `python count.py --tokens 65536`

                ### 2\\. [Spikes as Tokens](<https://doi.org/10.1162/example.2026.17>)
                """);
    }

    @Property(tries = 300)
    void titlesAreReadBackAsTheyAreAndNotesStayWhereTheyBelong(
            @ForAll("nasty") String text, @ForAll("nasty") String note) {
        ListExport export = SomeLists.saying(ShownText.of(text).isEmpty() ? "A title" : text, note);
        ShownList list = ShownList.of(export.content(), export.papers());
        ShownEntry entry = list.entries().getFirst();
        Node document = PARSER.parse(export.text(ListFormat.MARKDOWN));
        List<String> headings = new ArrayList<>();
        List<Node> tags = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getParent() instanceof Document) {
                    headings.add(MarkdownNote.text(heading));
                }
            }

            @Override
            public void visit(HtmlBlock tag) {
                tags.add(tag);
            }

            @Override
            public void visit(HtmlInline tag) {
                tags.add(tag);
            }
        });
        assertThat(headings.getFirst()).isEqualTo(list.name());
        assertThat(headings.subList(headings.size() - 2, headings.size()))
                .containsExactly(list.parts().getFirst().title().orElseThrow(), "1. " + entry.title());
        assertThat(tags).isEmpty();
    }

    @Provide
    static Arbitrary<String> nasty() {
        return ListPageTest.nasty();
    }
}
