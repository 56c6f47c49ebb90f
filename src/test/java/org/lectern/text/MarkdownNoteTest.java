package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownNoteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "*a* **b** ~~c~~ | <p><em>a</em> <strong>b</strong> <del>c</del></p>",
                "see https://x.org/a. | <p>see <a href=\"https://x.org/a\">https://x.org/a</a>.</p>",
                "[a](https://x.org) | <p><a href=\"https://x.org\">a</a></p>",
                "[a](mailto:a@x.org) | <p><a href=\"mailto:a@x.org\">a</a></p>",
                "[a](javascript:alert(1)) | <p>a</p>",
                "[a](JAVASCRIPT&colon;alert(1)) | <p>a</p>",
                "[a](data:text/html,b) | <p>a</p>",
                "[a](file:///etc/passwd) | <p>a</p>",
                "[a](b.html) | <p>a</p>",
                "![a](https://x.org/i.png) | <p><a href=\"https://x.org/i.png\">a</a></p>",
                "[![a](https://x.org/i.png)](https://x.org) | <p><a href=\"https://x.org\">a</a></p>",
                "![](javascript:x) | <p>image</p>",
                "<b onclick=x>a</b> | <p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>",
                "<script>a</script> | <p>&lt;script&gt;a&lt;/script&gt;</p>",
                "# a | <h3>a</h3>",
                "###### a | <h6>a</h6>",
            })
    void isWrittenAsSafeHtml(String source, String html) {
        assertThat(MarkdownNote.of(source).html(3).strip()).isEqualTo(html);
    }

    @Test
    void aBlockOfCodeHasNoClass() {
        assertThat(MarkdownNote.of("```java\" onclick\na < b\n```").html(3).strip())
                .isEqualTo("<pre><code>a &lt; b\n</code></pre>");
    }

    @Test
    void tablesAreThoseOfGitHub() {
        assertThat(MarkdownNote.of("|a|b|\n|-|-:|\n|1|2|").html(3).replaceAll("\\s+", ""))
                .isEqualTo("<table><thead><tr><th>a</th><thalign=\"right\">b</th></tr></thead>"
                        + "<tbody><tr><td>1</td><tdalign=\"right\">2</td></tr></tbody></table>");
    }

    @Test
    void whatNoFileCanHoldIsReplaced() {
        assertThat(MarkdownNote.of("a\ud800b\u0007c\r\nd").source()).isEqualTo("a\ufffdb\ufffdc\nd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ", "* ", "**a ", "*a **b ", "[", "![", "[a](", "<", "`", "~~a ", "- - ", "1. ", "|a", "http://",
                "_a*b ", "\\", "&", "<!--", "]("
            })
    void aMillionOfOneMarkIsReadAndWritten(String mark) {
        String source = mark.repeat(1_000_000 / mark.length());
        MarkdownNote note = MarkdownNote.of(source);
        assertThat(Jsoup.parse(note.html(1)).body().childNodeSize()).isPositive();
        assertThat(note.markdown()).isNotNull();
        assertThat(MarkdownNote.text(note.document())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[a][1] | [a](https://x.org)",
                "<b>a | \\<b\\>a",
                "a <!-- b | a \\<!-- b",
            })
    void asMarkdownStandsForItself(String source, String markdown) {
        assertThat(MarkdownNote.of(source + "\n\n[1]: https://x.org").markdown())
                .isEqualTo(markdown);
    }

    @Property(tries = 1000)
    void asMarkdownReadsTheSame(@ForAll("notes") String source) {
        MarkdownNote note = MarkdownNote.of(source);
        MarkdownNote again = MarkdownNote.of(note.markdown());
        if (!isCodeOf(again, note)) {
            assertThat(again.html(1).replaceAll("\\s+", ""))
                    .isEqualTo(note.html(1).replaceAll("\\s+", ""));
        }
        List<Node> tags = new ArrayList<>();
        again.document().accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock tag) {
                tags.add(tag);
            }

            @Override
            public void visit(HtmlInline tag) {
                tags.add(tag);
            }
        });
        assertThat(tags).isEmpty();
    }

    /** Is a note nothing but a block of code that holds another, as what cannot be written anew is? */
    private static boolean isCodeOf(MarkdownNote code, MarkdownNote note) {
        return code.document().getFirstChild() instanceof FencedCodeBlock block
                && block.getNext() == null
                && block.getLiteral().stripTrailing().equals(note.source().stripTrailing());
    }

    @Example
    void whatWouldReadOtherwiseIsABlockOfCode() {
        asMarkdownReadsTheSame("```\n```\n<div>\n[a](https://x.org)");
    }

    @Provide
    static Arbitrary<String> notes() {
        return Arbitraries.of(
                        "word",
                        " ",
                        "\n",
                        "\n\n",
                        "# ",
                        "*",
                        "**",
                        "_",
                        "`",
                        "```\n",
                        "> ",
                        "- ",
                        "1. ",
                        "    ",
                        "\t",
                        "<b>",
                        "</b>",
                        "<div>\n",
                        "<!--",
                        "-->",
                        "[a](https://x.org)",
                        "[a][b]",
                        "[b]: https://y.org\n",
                        "![i](https://x.org/i.png)",
                        "|a|b|\n|-|-|\n|1|2|\n",
                        "|",
                        "~~",
                        "\\",
                        "&amp;",
                        "&",
                        "---\n",
                        "===\n",
                        "https://x.org",
                        "é",
                        "量",
                        "(",
                        ")",
                        "!",
                        "+ ",
                        "<script>x</script>")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void theTreeHasWhatItSays() {
        assertThat(MarkdownNote.text(MarkdownNote.of("a *b*\nc `d`").document()))
                .isEqualTo("a b c d");
        assertThat(List.of("https://x.org", "HTTP://x.org", "mailto:x@y.org"))
                .allMatch(address -> MarkdownNote.safe(address).isPresent());
        assertThat(List.of("", "x", "ftp://x.org", "java\nscript:x", "https://", "https://x y", " https://x"))
                .allMatch(address -> MarkdownNote.safe(address).isEmpty());
    }
}
