package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/** Which links lead to one place. */
class LinkKeyTest {
    @ParameterizedTest
    @CsvSource({
        "https://github.com/Hive/Tools, github.com/hive/tools",
        "http://www.github.com/hive/tools.git, github.com/hive/tools",
        "https://GitHub.com/hive/tools/tree/main/src?tab=readme#top, github.com/hive/tools",
        "https://github.com/hive, ''",
        "https://hive.github.io/, hive.github.io",
        "https://hive.example/Tools/index.html, hive.example/Tools",
        "https://hive.example/tools/?page=2, hive.example/tools",
        "ftp://hive.example/tools, ''",
        "no address, ''"
    })
    void isTheAddressWithoutWhatDoesNotMatter(String url, String key) {
        assertThat(LinkKey.of(url).orElse("")).isEqualTo(key);
    }

    @Test
    void isOfCodeDataAndProjectsAlone() {
        Link code = new Link(Link.Kind.CODE, "https://github.com/hive/tools");
        Metadata paper = Metadata.titled("Tools")
                .link(code)
                .link(new Link(Link.Kind.PAPER, "https://hive.example/tools.pdf"))
                .link(new Link(Link.Kind.OTHER, "https://hive.example"))
                .build();
        assertThat(LinkKey.of(paper)).isEqualTo(Map.of("github.com/hive/tools", code));
    }
}
