package org.lectern.digest.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.SourceText;
import org.lectern.paper.SourceEntry;

/** What a record carries along of its entry. */
class KeptEntryTest {
    private static List<SourceEntry> entries(String text) {
        return DigestReader.standard().read(SourceText.of("x.bib", text)) instanceof Digest digest
                ? digest.records().stream()
                        .map(record -> record.metadata().entry())
                        .toList()
                : fail("refused");
    }

    private static SourceEntry entry(String type, String comment, String... fields) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], fields[i + 1]);
        }
        return new SourceEntry(type, map, comment);
    }

    @Test
    void fieldsThatRecordsLackAndTexThatIsMoreThanText() {
        assertThat(entries("""
                        @article{loom,
                          title = {The {Great Loom} of {\\"U}lm},
                          author = {{Weavers and Sons} and Doe, Jane and others},
                          journal = {Annals of \\textsc{Looms}},
                          volume = 3, number = "2", pages = {1-9},
                          year = 1843, month = jul,
                          address = {Ulm}, note = {Woven in \\emph{one} day},
                          mystery = {kept}
                        }
                        @phdthesis{plain, title = {Plain}, author = {Doe, Jane}, school = {School of Looms}, year = {in press}}
                        """))
                .containsExactly(
                        entry(
                                "article",
                                "",
                                "title",
                                "The {Great Loom} of {\\\"U}lm",
                                "author",
                                "{Weavers and Sons} and Doe, Jane and others",
                                "journaltitle",
                                "Annals of \\textsc{Looms}",
                                "volume",
                                "3",
                                "number",
                                "2",
                                "pages",
                                "1-9",
                                "location",
                                "Ulm",
                                "note",
                                "Woven in \\emph{one} day",
                                "mystery",
                                "kept"),
                        entry("phdthesis", "", "institution", "School of Looms", "year", "in press"));
    }

    @Test
    void whatStandsBetweenEntriesStaysWithTheNext() {
        assertThat(entries("""
                        @string{loom = "Loom Press"}
                        A line of mine.
                        @comment{of a program}
                        @preamble{"\\newcommand{\\x}{y}"}
                        @book{a, title = {A Book}, publisher = loom # { and Sons}}
                        % about the next
                        @misc{b, title = {Another}}
                        The end.
                        """).stream().map(SourceEntry::comment))
                .containsExactly(
                        "A line of mine.\n@comment{of a program}\n@preamble{\"\\newcommand{\\x}{y}\"}",
                        "% about the next\nThe end.");
    }

    @Test
    void whatIsInABookHasWhatTheBookSays() {
        List<SourceEntry> entries = entries("""
                        @inbook{chapter, title = {A Chapter}, crossref = {whole}, pages = {3--4}}
                        @book{whole, title = {The Whole}, editor = {Roe, Jane}, publisher = {Loom Press}, year = 1843}
                        """);
        assertThat(entries)
                .containsExactly(
                        entry(
                                "inbook",
                                "",
                                "crossref",
                                "whole",
                                "pages",
                                "3--4",
                                "booktitle",
                                "The Whole",
                                "editor",
                                "Roe, Jane",
                                "publisher",
                                "Loom Press"),
                        entry("book", "", "editor", "Roe, Jane", "publisher", "Loom Press", "bib-children", "chapter"));
    }
}
