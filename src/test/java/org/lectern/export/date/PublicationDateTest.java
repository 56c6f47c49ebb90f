package org.lectern.export.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2019 | | | 2019 | -",
                "2019 | jul | 3 | 2019-07-03 | -",
                "2019 | jul/aug | | 2019-07/2019-08 | -",
                "2019 | {July--August} | | 2019-07/2019-08 | -",
                "2019 | 7/8 | | 2019-07/2019-08 | -",
                "2019 | dec/jan | | 2019-12/2020-01 | -",
                "2019 | 1~jan | | 2019-01-01 | -",
                "2019 | jan~1 | | 2019-01-01 | -",
                "2019 | jan | 1--5 | 2019-01-01/2019-01-05 | -",
                "2019 | jan 1--5 | | 2019-01-01/2019-01-05 | -",
                "2019 | 1-5 January | | 2019-01-01/2019-01-05 | -",
                "2019 | June 28 - July 2 | | 2019-06-28/2019-07-02 | -",
                "2019 | 30 Dec -- 2 Jan | | 2019-12-30/2020-01-02 | -",
                "2019 | feb | 30 | 2019-02 | -",
                "2019 | Spring | | 2019-21 | -",
                "Fall 2019 | | | 2019-23 | -",
                "2019 | Michaelmas | | 2019 | Michaelmas",
                "2020/2021 | | | 2020/2021 | -",
                "2020/21 | | | 2020/2021 | -",
                "1999/00 | | | 1999/2000 | -",
                "1998--2003 | | | 1998/2003 | -",
                "1998--present | | | 1998/.. | -",
                "1998-- | | | 1998/ | -",
                "2020/2021 | dec/jan | | 2020/2021 | -",
                "c. 1723 | | | 1723~ | -",
                "ca.~1723 | | | 1723~ | -",
                "1723? | | | 1723? | -",
                "[1723] | | | 1723 | -",
                "2003a | | | 2003 | -",
                "in press | | | - | in press",
                "2021, to appear | | | 2021 | to appear",
                "2001 (1998) | | | 2001 | 2001 (1998)",
                "n.d. | | | - | -",
                "May 2004 | | | 2004-05 | -",
                "3rd May 2004 | | | 2004-05-03 | -"
            })
    void readsWhatPeopleWriteForAYear(String year, String month, String day, String span, String words) {
        WordedDate read = WordedDate.of(year, month == null ? "" : month, day == null ? "" : day);

        assertThat(read.span().map(DateSpan::form)).isEqualTo(Optional.ofNullable(span));
        assertThat(read.words()).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2019-05/2020-01 | 2019-05/2020-01",
                "2019/ | 2019/",
                "/2019 | /2019",
                "2019/.. | 2019/..",
                "1723~/1725~ | 1723~/1725~",
                "1723% | 1723%",
                "2019-21 | 2019-21",
                "2019-21-03 | -",
                "199X | 199X",
                "2004-XX | 2004-XX",
                "2004-05-03/2004-06-XX | 2004-05-03/2004-06",
                "-0379 | -0379",
                "2004-04-25T14:34:00Z | 2004-04-25T14:34:00Z",
                "2004-02-29 | 2004-02-29",
                "2004/05/03 | 2004-05-03",
                "Jan. 5, 2020 | 2020-01-05",
                "2019-13 | -",
                "last week | -"
            })
    void readsTheFormOfBibLatex(String text, String form) {
        assertThat(PublicationDate.read(text).map(DateSpan::form)).isEqualTo(Optional.ofNullable(form));
    }

    @Test
    void whatIsKnownBetterIsNotOverruled() {
        Metadata later = dated(Optional.of(PartialDate.of(2024, 3)), Map.of("year", "2020/2021"));
        assertThat(PublicationDate.of(later).span().map(DateSpan::form)).contains("2024-03");

        Metadata same = dated(Optional.of(PartialDate.of(2020)), Map.of("year", "2020/2021"));
        assertThat(PublicationDate.of(same).span().map(DateSpan::form)).contains("2020/2021");

        Metadata otherMonth = dated(Optional.of(PartialDate.of(2020, 9)), Map.of("year", "2020", "month", "jul/aug"));
        assertThat(PublicationDate.of(otherMonth).span().map(DateSpan::form)).contains("2020-09");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Random random = new Random(7);
        String letters = "0123456789-/~?%X.{} ,cajanSpringto";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder year = new StringBuilder(random.nextBoolean() ? "2019" : "");
            StringBuilder month = new StringBuilder(random.nextBoolean() ? "jul" : "");
            for (int k = random.nextInt(6); k > 0; k--) {
                year.append(letters.charAt(random.nextInt(letters.length())));
                month.append(letters.charAt(random.nextInt(letters.length())));
            }
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(random.nextBoolean() ? "date" : "year", year.toString());
            fields.put("month", month.toString());
            PublicationDate.of(dated(Optional.empty(), fields))
                    .span()
                    .ifPresent(span -> assertThat(DateSpan.parse(span.form()).map(DateSpan::form))
                            .as("%s", fields)
                            .contains(span.form()));
        }
    }

    private static Metadata dated(Optional<PartialDate> date, Map<String, String> fields) {
        Metadata.Builder paper = Metadata.titled("Looms").entry(new SourceEntry("article", fields, ""));
        date.ifPresent(paper::published);
        return paper.build();
    }
}
