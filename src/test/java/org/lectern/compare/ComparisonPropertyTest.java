package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of comparisons of any texts. */
final class ComparisonPropertyTest {
    private static final List<String> PIECES = List.of(
            "owl ",
            "owls",
            " spiking network",
            " networks ",
            "spiking networks (SNs) ",
            "SN ",
            "SNs",
            ". ",
            ".",
            " We ",
            "result ",
            "23.9 %",
            "3.39 mm ",
            " 10x ",
            "from 1 to 2",
            "1,000",
            " of ",
            "the ",
            "(",
            ")",
            "[3]",
            "\n\n",
            "é",
            "😀",
            "$x^2$",
            "\\emph{a} ",
            "p < 0.05",
            "https://a.b/owl ",
            "- ",
            "-",
            "±",
            "large ",
            "model ",
            "? ",
            "2020 ");

    private static Subject any(Random random, int number) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Subjects.of("Owl " + number + PIECES.get(random.nextInt(8)), text.toString());
    }

    private static Comparison compared(List<Subject> papers) {
        return Comparison.of(papers, new PlainLexicon(Map.of(), 5), Subjects::roles);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void placesLieInTextsAndRowsHaveEverySentenceOnce(int papers) {
        Random random = new Random(papers);
        for (int round = 0; round < 60; round++) {
            List<Subject> given = new ArrayList<>();
            for (int i = 0; i < papers; i++) {
                given.add(any(random, i));
            }
            Comparison comparison = compared(given);
            checkPlaces(comparison);
            checkRows(comparison);
            checkOrder(comparison, given, random);
        }
    }

    private static void checkPlaces(Comparison comparison) {
        List<Place> places = new ArrayList<>();
        List<Term> terms = new ArrayList<>(comparison.shared());
        terms.addAll(comparison.distinct());
        for (Term term : terms) {
            places.addAll(term.places());
            assertThat(term.places()).isNotEmpty().isSorted();
            for (int i = 1; i < term.places().size(); i++) {
                assertThat(term.places().get(i - 1).overlaps(term.places().get(i)))
                        .isFalse();
            }
        }
        assertThat(comparison.shared()).allMatch(Term::isShared);
        assertThat(comparison.distinct()).noneMatch(Term::isShared);
        comparison.measures().stream()
                .flatMap(measure -> measure.cells().stream())
                .flatMap(List::stream)
                .map(Quantity::place)
                .forEach(places::add);
        for (Place place : places) {
            String text = comparison.columns().get(place.column()).text(place.part());
            assertThat(place.start()).isBetween(0, place.end() - 1);
            assertThat(place.end()).isLessThanOrEqualTo(text.length());
        }
        for (Column column : comparison.columns()) {
            for (Part part : Part.values()) {
                int end = 0;
                for (Mark mark : column.marks(part)) {
                    assertThat(mark.start()).isBetween(end, mark.end() - 1);
                    end = mark.end();
                }
                assertThat(end).isLessThanOrEqualTo(column.text(part).length());
            }
        }
    }

    private static void checkRows(Comparison comparison) {
        for (int i = 0; i < comparison.columns().size(); i++) {
            int column = i;
            List<RoleSentence> inRows = comparison.roles().stream()
                    .flatMap(rows -> rows.rows().stream())
                    .flatMap(row -> row.cells().get(column).stream())
                    .toList();
            assertThat(inRows)
                    .containsExactlyInAnyOrderElementsOf(
                            comparison.columns().get(column).sentences());
        }
        for (RoleRows rows : comparison.roles()) {
            for (Row row : rows.rows()) {
                assertThat(row.cells()).hasSize(comparison.columns().size()).anyMatch(Optional::isPresent);
                assertThat(row.alike().size()).isNotEqualTo(1);
                assertThat(row.alike())
                        .allMatch(column -> row.cells().get(column).isPresent());
                assertThat(row.cells().stream().flatMap(Optional::stream)).allMatch(cell -> cell.role() == rows.role());
            }
        }
    }

    /** Another order of the papers gives the same with the columns in that order. */
    private static void checkOrder(Comparison comparison, List<Subject> given, Random random) {
        List<Subject> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        Comparison other = compared(shuffled);
        for (int i = 0; i < given.size(); i++) {
            int there = shuffled.indexOf(given.get(i));
            assertThat(words(other.columns().get(there)))
                    .isEqualTo(words(comparison.columns().get(i)));
        }
        assertThat(other.shared())
                .extracting(Term::shown)
                .isEqualTo(comparison.shared().stream().map(Term::shown).toList());
        assertThat(rows(other)).isEqualTo(rows(comparison));
        assertThat(measures(other)).isEqualTo(measures(comparison));
    }

    private static List<String> words(Column column) {
        return column.abstractMarks().stream()
                .map(mark -> mark.start() + " " + mark.end() + " " + mark.term().shown())
                .toList();
    }

    private static List<Set<String>> rows(Comparison comparison) {
        return comparison.roles().stream()
                .flatMap(rows -> rows.rows().stream())
                .<Set<String>>map(row -> {
                    Set<String> texts = new HashSet<>();
                    row.cells()
                            .forEach(cell -> cell.ifPresent(one -> texts.add(
                                    comparison.columns().get(one.column()).title()
                                            + one.index()
                                            + row.alike().contains(one.column()))));
                    return texts;
                })
                .toList();
    }

    private static Set<String> measures(Comparison comparison) {
        Set<String> all = new HashSet<>();
        for (Measure measure : comparison.measures()) {
            for (int i = 0; i < measure.cells().size(); i++) {
                for (Quantity quantity : measure.cells().get(i)) {
                    all.add(measure.name() + comparison.columns().get(i).title() + quantity.shown());
                }
            }
        }
        return all;
    }
}
