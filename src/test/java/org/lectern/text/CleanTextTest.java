package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Metadata;

class CleanTextTest {
    /** Characters that mean something to the cleaner, and some that mean nothing. */
    static final String[] PIECES = {
        "\\",
        "{",
        "}",
        "\"",
        "'",
        "`",
        "^",
        "~",
        "=",
        ".",
        "$",
        "(",
        ")",
        "[",
        "]",
        "&",
        ";",
        "#",
        "amp",
        "lt",
        "x41",
        "u",
        "v",
        "H",
        "c",
        "k",
        "r",
        "o",
        "e",
        "i",
        "ss",
        "\\i",
        "\\o ",
        "\\'",
        "\\c{c}",
        " ",
        "  ",
        "\t",
        "\n",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u200e",
        "\u2066",
        "\ufeff",
        "\u0000",
        "\u0080",
        "\u0099",
        "\u00e2",
        "\u00c3",
        "\u0301",
        "\u0308",
        "\u1fef",
        "\u212b",
        "\u0915",
        "\u0645",
        "\ud83d\udc68",
        "\ufe0f",
        "\ud83c",
        "\udff4",
        "\udb40",
        "_",
        "*",
        "-",
        "--",
        "[x](http://a.b)",
        "\\frac",
        "\\emph{",
        "<",
        ">",
        "sup",
        "http://x.y/",
        "\\sqrt",
        "^{2}",
        "_1",
        "\\alpha",
        "\\left",
        "\\(",
        "\\)",
        "``",
        "''",
        "**",
        "1",
        "α"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Schr\\\"odinger and Erd\\H{o}s | Schrödinger and Erdős",
                "{\\'E}va Tardos | Éva Tardos",
                "Ho\\v{s}ek, Fran\\c{c}ois, \\c Serban | Hošek, François, Şerban",
                "\\'{\\i}ndice, na\\\"{\\i}ve, na\\\"\\i ve | índice, naïve, naïve",
                "S{\\o}ren, \\O ystein, \\AA rhus, Gau{\\ss}, \\L{}\\'od\\'z | Søren, Øystein, Århus, Gauß, Łódź",
                "Nguy\\~{\\^e}n | Nguyễn",
                "H\\\"{o}lderian Error | Hölderian Error",
                "no accent: \\c, \\u, \\verb, \\url{x}, C:\\user | no accent: \\c, \\u, \\verb, \\url{x}, C:\\user",
                "$\\'e$ and \\(\\v{x}\\) are mathematics | $\\'e$ and \\(\\v{x}\\) are mathematics",
                "\\emph{\\'e} keeps its braces | \\emph{é} keeps its braces",
                "Level-S$^2$fM: \\emph{x} &amp; **y** | Level-S$^2$fM: \\emph{x} &amp; **y**",
            })
    void decodesTheAccentsOfNames(String source, String clean) {
        assertThat(CleanText.withLetters(source)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "na\\\"ively {\\it x} $y$ stays | na\\\"ively {\\it x} $y$ stays",
                "lo\u200bng\ufeff sof\u00adt \u202aword\u202c\u200e \u2066x\u2069 | long soft word x",
                "cafe\u0301 a\u0000b\u0007c | café abc",
                "itâ\u0080\u0099s \u0093quoted\u0094 | it’s “quoted”",
                "a \u00a0 b\u2003c | a b c",
                "\u0915\u094d\u200d\u0937 \u0645\u06cc\u200c\u062e a\u200db | \u0915\u094d\u200d\u0937 \u0645\u06cc\u200c\u062e ab",
                "\ud83d\udc69\u200d\ud83d\udcbb \ud83c\udff3\ufe0f\u200d\ud83c\udf08 | \ud83d\udc69\u200d\ud83d\udcbb \ud83c\udff3\ufe0f\u200d\ud83c\udf08",
                "a lone \ud83d surrogate | a lone \ufffd surrogate",
            })
    void cleans(String source, String clean) {
        assertThat(CleanText.of(source)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "R&amp;D &lt;b&gt; | R&D <b>",
                "&amp;lt; once | &lt; once",
                "Andr&eacute; O&#39;Neil &#x2014; &#147;x&#148; | André O'Neil — “x”",
                "R&D; AT&T ?a=1&copy=2 &; &#; &#x; &nosuch; &#99999999; | R&D; AT&T ?a=1&copy=2 &; &#; &#x; &nosuch; &#99999999;",
            })
    void decodesEntitiesOnce(String source, String decoded) {
        assertThat(HtmlEntities.decoded(source)).isEqualTo(decoded);
    }

    @Test
    void returnsTheSameStringWhenThereIsNothingToDo() {
        String text = new String("A plain text, with a “quote” – and an é.");
        assertThat(CleanText.of(text)).isSameAs(text);
        assertThat(CleanText.of("").isEmpty()).isTrue();
    }

    @Test
    void cleansEveryTextOfARecord() {
        Metadata dirty = Metadata.titled("Caf\u200be &amp; cr\\`eme")
                .abstractText("x\u00ady &lt; z")
                .author("J\\'anos")
                .author("\u200b")
                .organization("R&amp;D")
                .venue("A\u200eB")
                .keyword("na\\\"{\\i}ve")
                .figureCaption("&#945;")
                .build();
        assertThat(CleanRecord.of(dirty, true))
                .isEqualTo(Metadata.titled("Cafe & cr\\`eme")
                        .abstractText("xy < z")
                        .author("János")
                        .organization("R&D")
                        .venue("AB")
                        .keyword("naïve")
                        .figureCaption("α")
                        .build());
        assertThat(CleanRecord.of(Metadata.titled("&amp;").build(), false).title())
                .isEqualTo("&amp;");
        assertThat(CleanRecord.of(Metadata.titled("\u200b").build(), false).title())
                .isEqualTo("\u200b");
    }

    @Test
    void cleaningWhatIsCleanChangesNothing() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            String text = random(random);
            String clean = CleanText.of(text);
            assertThat(CleanText.of(clean)).as(text).isEqualTo(clean);
            String name = CleanText.withLetters(text);
            assertThat(CleanText.withLetters(name)).as(text).isEqualTo(name);
            assertThat(HtmlEntities.decoded(text)).isNotNull();
        }
    }

    @Test
    void takesTimeLinearInTheLength() {
        for (String piece :
                List.of("\\'", "\\'{", "{\\'", "&", "&#", "\\o", "$", "\\(", "\u200d", "\u0301", "â\u0080", "{")) {
            String text = piece.repeat(10_000_000 / piece.length());
            assertThat(CleanText.withLetters(HtmlEntities.decoded(text))).isNotNull();
        }
    }

    static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(14); n >= 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
