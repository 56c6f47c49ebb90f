package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            Code: https://github.com/x/y.                          ¦ code https://github.com/x/y
            (code at github.com/x/y), and more                     ¦ code https://github.com/x/y
            \\url{https://github.com/x/a\\_b}.                     ¦ code https://github.com/x/a_b
            \\href{https://x.org/a}{our project page}              ¦ project https://x.org/a
            https://gitlab.com/x/y{}                               ¦ code https://gitlab.com/x/y
            the code is [here](https://codeberg.org/x/y).          ¦ code https://codeberg.org/x/y
            [https://a.org/b](https://a.org/b)                     ¦ project https://a.org/b
            <https://a.org/b> and "https://a.org/c"                ¦ project https://a.org/b, project https://a.org/c
            **https://a.org/b** and `https://a.org/c`              ¦ project https://a.org/b, project https://a.org/c
            https://en.wikipedia.org/wiki/A_(b) (https://a.org)    ¦ project https://en.wikipedia.org/wiki/A_(b), project https://a.org
            Project page: x-lab.github.io/y/, www.x.org            ¦ project https://x-lab.github.io/y/, project https://www.x.org
            The dataset is available at https://x.org/d!           ¦ data https://x.org/d
            Source code: https://x.org/s; see Video: https://x.org/v ¦ code https://x.org/s, code https://x.org/v
            A video: https://x.org/v; https://youtu.be/a-b         ¦ video https://x.org/v, video https://youtu.be/a-b
            https://huggingface.co/datasets/x and huggingface.co/spaces/y ¦ data https://huggingface.co/datasets/x, project https://huggingface.co/spaces/y
            https://zenodo.org/record/1, https://doi.org/10.1/(a)b ¦ data https://zenodo.org/record/1, paper https://doi.org/10.1/(a)b
            arXiv at arxiv.org/abs/2401.1 and https://openreview.net/forum?id=a ¦ paper https://arxiv.org/abs/2401.1, paper https://openreview.net/forum?id=a
            at https: //github.com/x/y and https://github. com/x/y ¦ code https://github.com/x/y
            https://github.com/x/y again github.com/x/y            ¦ code https://github.com/x/y
            e.g. i.e. et.al Node.js 3.5B v1.0 train.py and/or a.b/c me@github.com/x ¦
            https:// and http://. and https://localhost            ¦
            """)
    void findsWhatIsNamed(String text, String links) {
        String found = LinkFinder.links(text).stream()
                .map(link -> link.kind().key() + " " + link.url())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(links == null ? "" : links);
    }

    @Test
    void everyStringCanBeSearchedInLinearTime() {
        Random random = new Random(3);
        for (int i = 0; i < 50_000; i++) {
            LinkFinder.links(CleanTextTest.random(random))
                    .forEach(link -> assertThat(link.url()).startsWith("http").contains("."));
        }
        for (String piece : List.of("https://", "a.", "a-", "www.", "((", "))", "github.com/", "x.github.io", "\\_")) {
            String text = "https://a.b/" + piece.repeat(1_000_000 / piece.length());
            assertThat(LinkFinder.links(text)).isNotNull();
            assertThat(LinkFinder.links(text.substring(12) + " https://a.b")).isNotEmpty();
        }
    }
}
