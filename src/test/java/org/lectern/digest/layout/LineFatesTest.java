package org.lectern.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.LineFate;
import org.lectern.digest.Refusal;
import org.lectern.digest.SourceText;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperRecord;
import org.lectern.paper.PartialDate;

/** What became of the lines of arXiv's listings and of saved pages. */
class LineFatesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final DigestReader READER = DigestReader.standard();

    private static Digest read(List<String> lines) {
        return READER.read(SourceText.of("x", String.join("\n", lines))) instanceof Digest digest
                ? digest
                : fail("refused");
    }

    /** A line that left room for the word below it is no line of a paragraph, wherever it was put. */
    @Test
    void aLineBetweenThoseOfAnAbstractIsNoneOfIt() throws IOException {
        List<String> mail = Files.readAllLines(GOLDEN.resolve("arxiv-email/daily-mail.txt"));
        List<PaperRecord> expected = read(mail).records();
        String stranger = "We use cookies.";
        for (int line = 30; line <= 32; line++) {
            List<String> spliced = new ArrayList<>(mail);
            spliced.add(line - 1, stranger);
            Digest digest = read(spliced);
            assertThat(digest.fates().get(line - 1)).isEqualTo(new LineFate.NotUnderstood());
            assertThat(digest.records().stream().map(PaperRecord::metadata))
                    .isEqualTo(expected.stream().map(PaperRecord::metadata).toList());
        }
    }

    @Test
    void everyPaperOfAPageOfOneLineStandsOnIt() throws IOException {
        String page = Files.readString(GOLDEN.resolve("saved-page/daily-page.html"));
        Digest digest = read(List.of(page.replace("\n", " ")));
        assertThat(digest.records()).hasSize(5).allSatisfy(parsed -> {
            assertThat(parsed.source().startLine()).isEqualTo(1);
            assertThat(parsed.source().endLine()).isEqualTo(1);
        });
        assertThat(digest.fates()).singleElement().isInstanceOf(LineFate.Field.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div data-props='{\"dailyPapers\": [{\"paper\": {\"title\": \"Cut'></div>",
                "<div data-props='{\"dailyPapers\": [{\"paper\": {\"title\": 7, \"summary\": \"x\"}}]}'></div>",
                "<div data-props='{\"dailyPapers\": {\"paper\": null}}'></div>",
                "<div data-props='[[[[[[[[[[[[{\"title\": \"Too Deep\", \"summary\": \"x\"}]]]]]]]]]]]]'></div>",
                "<div data-props='NaN'></div>",
                "<div data-props></div><article><h3><a href='/papers/'></a></h3></article>",
                "<li class=arxiv-result><p class=list-title><a>arXiv:2401.01234</a></p></li>"
            })
    void aPageWithoutPapersIsRefused(String html) {
        assertThat(READER.read(SourceText.of("x", html))).isInstanceOf(Refusal.class);
    }

    /** An entry without its link is none of the page as arXiv makes it, but its text is one. */
    @Test
    void anEntryThatLostItsLinkIsReadAsTheTextOfItsPage() {
        Digest digest =
                read(List.of("<dl><dt>arXiv:2401.01234</dt><dd><div class=list-title>Title: x</div></dd></dl>"));
        assertThat(digest.layout()).isEqualTo("html-page");
        assertThat(digest.records().stream().map(PaperRecord::metadata))
                .containsExactly(Metadata.titled("x")
                        .arxivId("2401.01234")
                        .publishedInferred(PartialDate.of(2024, 1))
                        .build());
    }

    /** Jackson gives up beyond a thousand levels, jsoup beyond some hundreds; neither may end in an exception. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "<article>", "<dl><dd>", "<p><b>"})
    void nestingWithoutEndIsRefused(String open) {
        String deep = open.repeat(20_000);
        String html = open.startsWith("<") ? "data-props /papers/ list-title" + deep : "<a data-props='" + deep + "'>";
        assertThat(READER.read(SourceText.of("x", html))).isInstanceOf(Refusal.class);
    }
}
