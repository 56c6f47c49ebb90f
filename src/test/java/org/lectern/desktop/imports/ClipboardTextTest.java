package org.lectern.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipboardTextTest {
    /** As Chrome puts it there on Linux. */
    @Test
    void aFragmentOfOneLineHasABlockOnEachLine() {
        assertThat(
                        ClipboardText.html(
                                "<meta charset='utf-8'><h3 style=\"color: red; font: 12px &quot;Inter&quot;\" class=\"t\">"
                                        + "<a href=\"https://arxiv.org/abs/1\">A > B</a></h3><p style='x'>Its <b>text</b>.</p><ul><li>5 authors</li></ul>"))
                .isEqualTo("""
                        <!--StartFragment-->
                        <meta charset='utf-8'>
                        <h3 class="t"><a href="https://arxiv.org/abs/1">A > B</a></h3>
                        <p>Its <b>text</b>.</p>
                        <ul>
                        <li>5 authors</li>
                        </ul>
                        <!--EndFragment-->
                        """);
    }

    @Test
    void theHeaderOfWindowsGoesAndItsAddressStays() {
        assertThat(ClipboardText.html("""
                Version:0.9\r
                StartHTML:0000000105\r
                EndHTML:0000000300\r
                StartFragment:0000000141\r
                EndFragment:0000000264\r
                SourceURL:https://papers.example.org/week\r
                <html>\r
                <body>\r
                <!--StartFragment--><p>One</p><p style="display:none">Two</p><!--EndFragment-->\r
                </body>\r
                </html>\0""")).isEqualTo("""
                <!--StartFragment-->
                <base href="https://papers.example.org/week">
                <p>One</p>
                <p style="display:none">Two</p>
                <!--EndFragment-->
                """);
    }

    /** No markup, markup without an end, a comment that never ends: whatever it is, it comes through. */
    @Test
    void whatIsNoMarkupStays() {
        assertThat(ClipboardText.html("a < b, \"c"))
                .isEqualTo("<!--StartFragment-->\na < b, \"c\n<!--EndFragment-->\n");
        assertThat(ClipboardText.html("<p class=\"x"))
                .isEqualTo("<!--StartFragment-->\n<p class=\"x\n<!--EndFragment-->\n");
        assertThat(ClipboardText.html("<!--StartFragment"))
                .isEqualTo("<!--StartFragment-->\n<!--StartFragment\n<!--EndFragment-->\n");
        assertThat(ClipboardText.html("<p ".repeat(200_000))).hasSizeGreaterThan(500_000);
    }
}
