package org.lectern.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.export.key.KeySource;
import org.lectern.export.styled.Citations;
import org.lectern.export.styled.StyleException;
import org.lectern.paper.Metadata;
import org.lectern.paper.NormalizedTitle;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.task.Progress;

/** References as the rules of their styles have them. */
class StyledTest {
    private static final Citations CITATIONS = new Citations();

    @TempDir
    Path folder;

    private static String text(ExportFormat format, String style, List<Paper> papers) {
        return Exporter.of(format, ExportOptions.ALL.style(style)).text(papers, FewPapers.keys(papers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "apa | one | Lovelace, A. (2023). Rolling balls. Journal of Balls, 12(3), 101–118.",
                "apa | three | Lovelace, A., Babbage, C., & Somerville, M. (2023). Rolling balls. Journal of Balls, 12(3), 101–118.",
                "apa | many | Authora, A., Authorb, B., Authorc, C., Authord, D., Authore, E., Authorf, F., Authorg, G., Authorh, H., Authori, I., Authorj, J., Authork, K., Authorl, L., Authorm, M., Authorn, N., Authoro, O., Authorp, P., Authorq, Q., Authorr, R., Authors, S., … Authory, Y. (2023). Rolling balls. Journal of Balls, 12(3), 101–118.",
                "apa | nobody | Rolling balls. (2023). Journal of Balls, 12(3), 101–118.",
                "apa | corporate | Google DeepMind Team. (2023). Rolling balls. Journal of Balls, 12(3), 101–118.",
                "apa | particle | van den Oord, A. (2023). Rolling balls. Journal of Balls, 12(3), 101–118.",
                "apa | suffix | King, M. L., Jr. (2023). Rolling balls. Journal of Balls, 12(3), 101–118.",
                "apa | others | Lovelace, A., Babbage, C., et al. (2023). Rolling balls. Journal of Balls, 12(3), 101–118.",
                "apa | preprint | Lovelace, A. (2024). Balls of x² (arXiv:2407.01234). arXiv. https://arxiv.org/abs/2407.01234",
                "apa | conference | Lovelace, A. (2024). Balls. International Conference on Balls, 1–9.",
                "apa | undated | Lovelace, A. (n.d.). Balls. Journal of Balls.",
                "ieee | one | [1] A. Lovelace, “Rolling balls,” Journal of Balls, vol. 12, no. 3, pp. 101–118, May 2023.",
                "ieee | three | [1] A. Lovelace, C. Babbage, and M. Somerville, “Rolling balls,” Journal of Balls, vol. 12, no. 3, pp. 101–118, May 2023.",
                "ieee | many | [1] A. Authora et al., “Rolling balls,” Journal of Balls, vol. 12, no. 3, pp. 101–118, May 2023.",
                "ieee | nobody | [1] “Rolling balls,” Journal of Balls, vol. 12, no. 3, pp. 101–118, May 2023.",
                "ieee | particle | [1] A. van den Oord, “Rolling balls,” Journal of Balls, vol. 12, no. 3, pp. 101–118, May 2023.",
                "ieee | suffix | [1] M. L. King Jr., “Rolling balls,” Journal of Balls, vol. 12, no. 3, pp. 101–118, May 2023.",
                "ieee | others | [1] A. Lovelace, C. Babbage, et al., “Rolling balls,” Journal of Balls, vol. 12, no. 3, pp. 101–118, May 2023.",
                "ieee | conference | [1] A. Lovelace, “Balls,” in International Conference on Balls, 2024, pp. 1–9.",
                "nature | three | 1. Lovelace, A., Babbage, C. & Somerville, M. Rolling balls. Journal of Balls 12, 101–118 (2023).",
                "nature | many | 1. Authora, A. et al. Rolling balls. Journal of Balls 12, 101–118 (2023).",
                "nature | corporate | 1. Google DeepMind Team. Rolling balls. Journal of Balls 12, 101–118 (2023).",
                "nature | suffix | 1. King, M. L., Jr. Rolling balls. Journal of Balls 12, 101–118 (2023).",
                "nature | others | 1. Lovelace, A., Babbage, C. et al. Rolling balls. Journal of Balls 12, 101–118 (2023).",
                "nature | preprint | 1. Lovelace, A. Balls of x². Preprint at https://arxiv.org/abs/2407.01234 (2024).",
                "acm | three | [1] Ada Lovelace, Charles Babbage, and Mary Somerville. 2023. Rolling balls. Journal of Balls 12, 3 (May 2023), 101–118.",
                "acm | suffix | [1] Martin Luther King Jr. 2023. Rolling balls. Journal of Balls 12, 3 (May 2023), 101–118.",
                "acm | others | [1] Ada Lovelace, Charles Babbage, et al. 2023. Rolling balls. Journal of Balls 12, 3 (May 2023), 101–118.",
                "chicago | three | Lovelace, Ada, Charles Babbage, and Mary Somerville. 2023. “Rolling Balls.” Journal of Balls 12 (3): 101–18.",
                "chicago | many | Authora, Ana, Bna Authorb, Cna Authorc, et al. 2023. “Rolling Balls.” Journal of Balls 12 (3): 101–18.",
                "chicago | nobody | “Rolling Balls.” 2023. Journal of Balls 12 (3): 101–18.",
                "chicago | particle | Oord, Aäron van den. 2023. “Rolling Balls.” Journal of Balls 12 (3): 101–18.",
                "chicago | suffix | King, Martin Luther, Jr. 2023. “Rolling Balls.” Journal of Balls 12 (3): 101–18.",
                "chicago | others | Lovelace, Ada, Charles Babbage, et al. 2023. “Rolling Balls.” Journal of Balls 12 (3): 101–18.",
                "chicago | undated | Lovelace, Ada. n.d. “Balls.” Journal of Balls.",
            })
    void followsTheRulesOfItsStyle(String style, String paper, String reference) throws StyleException {
        Metadata metadata = requireNonNull(StyledPapers.all().get(paper));
        assertThat(CITATIONS.citation(style, metadata, "key")).isEqualTo(reference);
    }

    @Test
    void numbersReferencesInTheOrderGiven() {
        List<Paper> papers = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Paper(
                        PaperId.of(NormalizedTitle.of("t" + i)),
                        Metadata.titled("Title 1 of " + i)
                                .author("Ada Lovelace")
                                .build(),
                        List.of()))
                .toList();
        String expected = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "[%d] A. Lovelace, “Title 1 of %d.”\n".formatted(i, i))
                .collect(Collectors.joining("\n"));
        assertThat(text(ExportFormat.TEXT, "ieee", papers)).isEqualTo(expected);
    }

    @Test
    void markdownIsWrittenToTheLetter() {
        assertThat(text(ExportFormat.MARKDOWN, "apa", FewPapers.all())).isEqualTo("""
                # References

                <!-- lectern:{"title":"Learning $\\\\ell_1$ Balls with GPT-4: A Study","abstract":"We learn *balls*; it works, \\"mostly\\".","authors":["Aäron van den Oord","Grace Hopper"],"authorCount":5,"organization":"Lab of Tests","published":"2024-07-03","year":2024,"categories":["cs.LG"],"arxivId":"2407.01234","upvotes":7,"keywords":["balls; norms"],"links":[{"kind":"code","url":"https://github.com/x/balls"}],"citationKey":"oord2024learning"} -->
                van den Oord, A., Hopper, G., et al. (2024). *Learning ℓ₁ Balls with GPT-4: A Study* (arXiv:2407.01234). arXiv. <https://arxiv.org/abs/2407.01234>
                > We learn balls; it works, "mostly".

                <!-- lectern:{"title":"Notes on an Engine","authors":["Ada King, Countess of Lovelace","Martin Luther King Jr.","Engine Working Group"],"published":"1843-09","year":1843,"venue":"Journal of Machines","doi":"10.1000/182","entry":{"type":"article","fields":{"volume":"3","number":"4","pages":"666-\\u002d731","publisher":"Taylor","ris-C1":"own","csl-division":"North"}},"citationKey":"adakingcountessoflovelace1843notes"} -->
                Ada King, Countess of Lovelace, King, M. L., Jr., \\& Engine Working Group. (1843). Notes on an Engine. *Journal of Machines*, *3*(4), 666–731. <https://doi.org/10.1000/182>

                <!-- lectern:{"title":"=Nothing, \\"Known\\"","citationKey":"nothingknown"} -->
                *=Nothing, “Known”*. (n.d.).
                """);
    }

    @Test
    void htmlForATextOfSomebodysOwnIsParagraphsAlone() throws IOException {
        StringBuilder html = new StringBuilder();
        Exporter.of(ExportFormat.HTML, ExportOptions.ALL.style("nature").records(false))
                .write(PaperSource.of(FewPapers.all()), KeySource.of(FewPapers.all()), html, Progress.NONE);
        assertThat(html.toString()).startsWith("""
                <p>1. van den Oord, A., Hopper, G. <i>et al.</i> Learning ℓ₁ Balls with GPT-4: A Study. Preprint at <a href="https://arxiv.org/abs/2407.01234">https://arxiv.org/abs/2407.01234</a> (2024).</p>
                <blockquote>We learn balls; it works, &quot;mostly&quot;.</blockquote>
                <p>2.""").endsWith("</p>\n").doesNotContain("script", "<html", "article");
    }

    @Test
    void htmlIsWrittenToTheLetter() {
        String html = text(ExportFormat.HTML, "nature", FewPapers.all());
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .doesNotContain("http-equiv");
        assertThat(html.substring(html.indexOf("<main>"))).isEqualTo("""
                <main>
                <h1>References</h1>

                <article id="oord2024learning">
                <script type="application/json" class="lectern">{"title":"Learning $\\\\ell_1$ Balls with GPT-4: A Study","abstract":"We learn *balls*; it works, \\"mostly\\".","authors":["Aäron van den Oord","Grace Hopper"],"authorCount":5,"organization":"Lab of Tests","published":"2024-07-03","year":2024,"categories":["cs.LG"],"arxivId":"2407.01234","upvotes":7,"keywords":["balls; norms"],"links":[{"kind":"code","url":"https://github.com/x/balls"}],"citationKey":"oord2024learning"}</script>
                <p>1. van den Oord, A., Hopper, G. <i>et al.</i> Learning ℓ₁ Balls with GPT-4: A Study. Preprint at <a href="https://arxiv.org/abs/2407.01234">https://arxiv.org/abs/2407.01234</a> (2024).</p>
                <details><summary>Abstract</summary><p>We learn balls; it works, &quot;mostly&quot;.</p></details>
                </article>

                <article id="adakingcountessoflovelace1843notes">
                <script type="application/json" class="lectern">{"title":"Notes on an Engine","authors":["Ada King, Countess of Lovelace","Martin Luther King Jr.","Engine Working Group"],"published":"1843-09","year":1843,"venue":"Journal of Machines","doi":"10.1000/182","entry":{"type":"article","fields":{"volume":"3","number":"4","pages":"666-\\u002d731","publisher":"Taylor","ris-C1":"own","csl-division":"North"}},"citationKey":"adakingcountessoflovelace1843notes"}</script>
                <p>2. Ada King, Countess of Lovelace, King, M. L., Jr. &amp; Engine Working Group. Notes on an Engine. <i>Journal of Machines</i> <b>3</b>, 666–731 (1843).</p>
                </article>

                <article id="nothingknown">
                <script type="application/json" class="lectern">{"title":"=Nothing, \\"Known\\"","citationKey":"nothingknown"}</script>
                <p>3. =Nothing, ‘Known’.</p>
                </article>

                </main>
                </body>
                </html>
                """);
    }

    @Test
    void nothingOfAPaperIsAnElementOfThePage() throws StyleException {
        Metadata paper = Metadata.titled("<script>alert(1)</script> & <b onclick=x>bold</b>")
                .author("<img src=x onerror=alert(1)>")
                .link(new org.lectern.paper.Link(
                        org.lectern.paper.Link.Kind.PAPER, "https://x.org/\"onmouseover=\"alert(1)"))
                .build();
        assertThat(CITATIONS.html("apa", paper, "k"))
                .doesNotContain("<script", "<img", " onclick", " onmouseover", " onerror=\"");
    }

    @Test
    void takesAStyleFromAFileAndByItsId() throws IOException {
        Path file = folder.resolve("my.csl");
        try (var stream = requireNonNull(StyledTest.class.getResourceAsStream("/ieee.csl"))) {
            Files.copy(stream, file);
        }
        Metadata paper = requireNonNull(StyledPapers.all().get("one"));
        assertThat(CITATIONS.citation(file.toString(), paper, "k")).isEqualTo(CITATIONS.citation("ieee", paper, "k"));
        assertThat(CITATIONS.citation("journal-of-the-acm", paper, "k"))
                .isEqualTo(CITATIONS.citation("acm", paper, "k"));
    }

    @Test
    void saysWhatIsWrongWithAStyle() throws IOException {
        Path file = Files.writeString(folder.resolve("no.csl"), "no style");
        Metadata paper = requireNonNull(StyledPapers.all().get("one"));
        assertThatThrownBy(() -> CITATIONS.citation("nosuch", paper, "k"))
                .isInstanceOf(StyleException.class)
                .hasMessageStartingWith("there is no style 'nosuch'");
        assertThatThrownBy(() -> CITATIONS.citation("../secret", paper, "k")).isInstanceOf(StyleException.class);
        assertThatThrownBy(() -> CITATIONS.citation(file.toString(), paper, "k"))
                .isInstanceOf(StyleException.class)
                .hasMessageContaining("is no style");
    }
}
