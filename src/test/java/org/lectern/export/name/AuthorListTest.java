package org.lectern.export.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.Author;
import org.lectern.paper.Metadata;
import org.lectern.paper.NameParts;

final class AuthorListTest {
    /** The authors that a listing names between bars, as a bibliography lists them. */
    private static String tex(String... names) {
        Metadata.Builder paper = Metadata.titled("A title");
        Stream.of(names).forEach(paper::author);
        return AuthorList.of(paper.build()).tex();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Lovelace, Mary Somerville                     | Lovelace, Ada and Somerville, Mary
            Ada Lovelace, Mary Somerville and Emmy Noether    | Lovelace, Ada and Somerville, Mary and Noether, Emmy
            Ada Lovelace, Mary Somerville, and Emmy Noether   | Lovelace, Ada and Somerville, Mary and Noether, Emmy
            Lovelace, Ada; Somerville, Mary                   | Lovelace, Ada and Somerville, Mary
            Lovelace, Ada and Somerville, Mary                | Lovelace, Ada and Somerville, Mary
            Lovelace, A., Somerville, M., Noether, E.         | Lovelace, A. and Somerville, M. and Noether, E.
            Ada Lovelace; The Slow Group                      | Lovelace, Ada and {The Slow Group}
            Ada Lovelace on behalf of the SLOW Collaboration  | Lovelace, Ada and {SLOW Collaboration}
            Ada Lovelace, PhD, Martin King, Jr.               | Lovelace, Ada and King, Jr., Martin
            Ada Lovelace, Mary Somerville, et al.             | Lovelace, Ada and Somerville, Mary and others
            Ada Lovelace +12 more                             | Lovelace, Ada and others
            Ada Lovelace, ...                                 | Lovelace, Ada and others
            García Márquez, Gabriel                           | García Márquez, Gabriel
            García Márquez, Gabriel J.                        | García Márquez, Gabriel J.
            van den Oord, Aäron Jan                           | van den Oord, Aäron Jan
            Procter & Gamble                                  | {Procter \\& Gamble}
            National Academies of Sciences, Engineering, and Medicine | {National Academies of Sciences, Engineering, and Medicine}
            the slow team                                     | {the slow team}
            U.S. Food and Drug Administration                 | {U.S. Food and Drug Administration}
            King, Jr., Martin Luther                          | King, Jr., Martin Luther
            Martin King, Jr., Ada Lovelace                    | King, Jr., Martin and Lovelace, Ada
            """)
    void severalInOneText(String joined, String tex) {
        assertThat(tex(joined)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ada Lovelace*
            Ada Lovelace ¹
            Ada Lovelace¹,²
            Ada Lovelace†‡
            *Ada Lovelace
            Ada Lovelace,1,2
            Ada Lovelace1,2
            Ada Lovelace 1
            Ada Lovelace<sup>1</sup>
            Ada Lovelace$^{1}$
            Ada Lovelace (1)
            Ada Lovelace [1,2]
            Ada Lovelace()
            Ada Lovelace, PhD
            Ada Lovelace PhD
            Ada Lovelace, M.D., Ph.D.
            Dr. Ada Lovelace
            Prof. Dr. Ada Lovelace
            Ada Lovelace <ada@example.org>
            Ada Lovelace (ada@example.org)
            Ada Lovelace 0000-0001-2345-678X
            Ada Lovelace (https://orcid.org/0000-0001-2345-678X)
            Ada Lovelace (deceased)
            Ada Lovelace (University of London)
            Ada Lovelace (UCL)
            """)
    void whatStandsAtANameIsNone(String name) {
        assertThat(tex(name)).isEqualTo("Lovelace, Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "Various", "various authors", "Unknown", "N/A"})
    void whatStandsForNoNameIsNobody(String name) {
        assertThat(tex(name, "Ada Lovelace")).isEqualTo("Lovelace, Ada");
    }

    @Test
    void aSuffixThatWasCutOffBelongsToTheNameBeforeIt() {
        assertThat(tex("Martin King", "Jr.", "Ada Lovelace")).isEqualTo("King, Jr., Martin and Lovelace, Ada");
    }

    @Test
    void theSourceSaysWhichPartIsTheFamily() {
        Metadata paper = Metadata.titled("A title")
                .author(Author.of(new NameParts("García Márquez", "Gabriel", "")))
                .author(Author.of(new NameParts("Oord", "Aäron van den", "")))
                .author(Author.of(NameParts.undivided("Ada Lovelace Fans")))
                .author("Emmy Noether")
                .build();

        assertThat(AuthorList.of(paper).tex())
                .isEqualTo("García Márquez, Gabriel and van den Oord, Aäron and {Ada Lovelace Fans} and Noether, Emmy");
    }
}
