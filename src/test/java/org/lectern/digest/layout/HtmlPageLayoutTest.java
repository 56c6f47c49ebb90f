package org.lectern.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.Page;
import org.lectern.digest.Reading;
import org.lectern.digest.Refusal;
import org.lectern.digest.SourceText;
import org.lectern.paper.PaperRecord;

class HtmlPageLayoutTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final String SENTENCES =
            "One thing is asked here, and then answered at length with care. ".repeat(6);

    private static Reading read(String html) {
        return READER.read(SourceText.of("x", html));
    }

    private static List<String> text(String html) {
        HtmlPage page = HtmlPage.of(Page.of(SourceText.of("x", html)));
        return HtmlText.of(page).lines().stream().map(HtmlText.Shown::text).toList();
    }

    @Test
    void theTextIsWhatABrowserCopies() {
        assertThat(text("""
                <h1>Head</h1><p>One <b>bold</b>
                word.<br>A second&nbsp;line.</p><ul><li>first<li>second</ul>
                <pre>kept
                  as it is</pre>
                <table><tr><td>a<td>b<tr><td>c</table><button>Press</button><script>no()</script>
                <div>x</div><div>y</div>
                """))
                .containsExactly(
                        "Head",
                        "",
                        "One bold word.",
                        "A second line.",
                        "",
                        "first",
                        "second",
                        "",
                        "kept",
                        "  as it is",
                        "",
                        "a b",
                        "c",
                        "",
                        "x",
                        "y");
    }

    @Test
    void aPageOfOneLineGivesTheSameRecords() throws Exception {
        Path file = Path.of("src/test/resources/golden/html-page/cards-with-buttons.html");
        String page = Files.readString(file);
        assertThat(read(page.replace("\n", " ")))
                .isInstanceOfSatisfying(
                        Digest.class,
                        one -> assertThat(one.records().stream().map(PaperRecord::metadata))
                                .isEqualTo(((Digest) read(page))
                                        .records().stream()
                                                .map(PaperRecord::metadata)
                                                .toList()));
    }

    /** An article, an index of two posts, a page of links: none is a listing of papers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><h1>My trip</h1><h2>Monday</h2><p>T</p><p>T</p><h2>Tuesday</h2><p>T</p><p>T</p></body></html>",
                "<div><h3>My first post here</h3><p>T</p></div><div><h3>My second post here</h3><p>T</p></div>",
                "<ul><li><a href='https://example.org/1'>One</a></li><li><a href='https://example.org/2'>Two</a></li></ul>"
            })
    void whatIsNoListingIsRefused(String html) {
        assertThat(read(html.replace("<p>T", "<p>" + SENTENCES))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div><h3>A Title Of It", "<p><b>", "<table><td>", "<a href=x><li>", "<pre>\n"})
    void nestingWithoutEndIsRefused(String open) {
        assertThat(read(open.repeat(20_000))).isInstanceOf(Refusal.class);
    }
}
