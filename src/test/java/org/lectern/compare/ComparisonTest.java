package org.lectern.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/** {@link Comparison}. */
final class ComparisonTest {
    private static final Lexicon LEXICON = new PlainLexicon(Map.of("GNN", List.of("graph", "neural", "network")), 5);

    private static Comparison compared(Subject... papers) {
        return Comparison.of(List.of(papers), LEXICON, Subjects::roles);
    }

    private static List<String> shown(List<Term> terms) {
        return terms.stream().map(Term::shown).toList();
    }

    @Test
    void joinsATermWithItsPluralItsHyphensAndItsAcronym() {
        Comparison comparison = compared(
                Subjects.of(
                        "Talking rivers",
                        "Large language models (LLMs) are rivers. We call the large language models."),
                Subjects.of("Quiet stones", "The stones need a large-language model."),
                Subjects.of("Moss", "Now the LLM is moss."));
        assertThat(shown(comparison.shared())).containsExactly("large language models (LLM)");
        Term term = comparison.shared().getFirst();
        assertThat(term.columns()).containsExactly(0, 1, 2);
        assertThat(term.written())
                .containsExactlyInAnyOrder(
                        "Large language models", "large language models", "LLMs", "large-language model", "LLM");
        assertThat(comparison.columns().get(2).abstractMarks()).contains(new Mark(8, 11, term));
    }

    @Test
    void learnsFromTheLibraryWhatAnAcronymMeans() {
        Comparison comparison = compared(
                Subjects.of("Roads", "Here the GNN is of the roads."),
                Subjects.of("Bridges", "The graph neural networks are of the bridges."));
        assertThat(shown(comparison.shared())).containsExactly("graph neural networks (GNN)");
    }

    @Test
    void takesSeveralWordsAsOneTermUnlessAPartStandsAloneElsewhere() {
        Comparison whole = compared(
                Subjects.of("Roads", "The spiking cortex map is of roads."),
                Subjects.of("Bridges", "A spiking cortex map is of bridges."));
        assertThat(shown(whole.shared())).containsExactly("spiking cortex map");
        Comparison apart = compared(
                Subjects.of("Roads", "The spiking cortex map is of a map."),
                Subjects.of("Bridges", "A spiking cortex map is by the map and the map."));
        assertThat(shown(apart.shared())).containsExactlyInAnyOrder("spiking cortex map", "map");
    }

    @Test
    void putsSentencesBesideOneAnotherThatSayTheSame() {
        Comparison comparison = compared(
                Subjects.of("Owls", "Owls hunt mice at dusk. We count feathers of owls. We weigh pellets on scales."),
                Subjects.of("Hawks", "Hawks soar. We weigh the pellets on brass scales. Results are fine."));
        assertThat(comparison.roles())
                .extracting(RoleRows::role)
                .containsExactly(Role.BACKGROUND, Role.METHOD, Role.RESULT);
        List<Row> method = comparison.roles().get(1).rows();
        assertThat(method).hasSize(2);
        assertThat(method.getFirst().isMatched()).isFalse();
        Row matched = method.get(1);
        assertThat(matched.alike()).containsExactly(0, 1);
        assertThat(matched.likeness()).isBetween(0.5, 1.0);
        assertThat(matched.cells())
                .extracting(cell -> cell.orElseThrow().text())
                .containsExactly("We weigh pellets on scales.", "We weigh the pellets on brass scales.");
        assertThat(matched.isSame()).isFalse();
    }

    @Test
    void putsTogetherWhatSaysTheSameInDifferentRoles() {
        Comparison comparison = compared(
                Subjects.of("Owls", "Pellets are heaps. We weigh owl pellets on scales."),
                Subjects.of("Hawks", "Wings are wide. Our result is owl pellets weighed on scales."));
        Row matched = comparison.roles().stream()
                .flatMap(rows -> rows.rows().stream())
                .filter(Row::isMatched)
                .findFirst()
                .orElseThrow();
        assertThat(matched.cells())
                .extracting(cell -> cell.orElseThrow().text())
                .containsExactly("We weigh owl pellets on scales.", "Our result is owl pellets weighed on scales.");
        Role role = matched.cells().getFirst().orElseThrow().role();
        assertThat(role).isIn(Role.METHOD, Role.RESULT);
        assertThat(comparison.columns())
                .allMatch(column -> column.sentences().get(1).role() == role);
    }

    @Test
    void putsWhatBothPapersOfferFirstSideBySide() {
        Comparison comparison = compared(
                Subjects.of("Owls", "Barns are dark. We propose a night camera for owls. We count feathers."),
                Subjects.of("Hawks", "Cliffs are steep. Hills are low. We present a swift camera for hawks."));
        assertThat(comparison.roles().stream()
                        .flatMap(rows -> rows.rows().stream())
                        .filter(Row::isMatched)
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.orElseThrow().text()))
                .containsExactly("We propose a night camera for owls.", "We present a swift camera for hawks.");
    }

    @Test
    void putsWhereCodeIsSideBySideAndNothingElseBesideIt() {
        Comparison comparison = compared(
                Subjects.of("Owls", "Owls hunt. Code is available at https://owls.example/code."),
                Subjects.of("Hawks", "Our code is available at https://hawks.example/pellets. Wings are wide."));
        assertThat(comparison.roles().stream()
                        .flatMap(rows -> rows.rows().stream())
                        .filter(Row::isMatched)
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.orElseThrow().text()))
                .containsExactly(
                        "Code is available at https://owls.example/code.",
                        "Our code is available at https://hawks.example/pellets.");
    }

    @Test
    void leavesApartWhatSharesNoMoreThanASubject() {
        Comparison comparison = compared(
                Subjects.of("Owls", "Owls are old. We weigh pellets. We need barns for owls. Owls sleep."),
                Subjects.of("More owls", "Owls are loud. We film feathers. Rain falls. The eggs of owls hatch."));
        assertThat(comparison.roles().stream().flatMap(rows -> rows.rows().stream()))
                .filteredOn(Row::isMatched)
                .allSatisfy(row ->
                        assertThat(row.cells().getFirst().orElseThrow().index()).isZero());
    }

    @Test
    void saysOfAPaperAloneNothingThatAnotherHasInOtherWords() {
        Comparison comparison = compared(
                Subjects.of("Owl pellet scales", "The owl pellet scales are on barn roofs, by barn roofs."),
                Subjects.of("Moss", "The scales are of a pellet and of the owl."));
        assertThat(shown(comparison.distinct(0)))
                .contains("barn roofs")
                .doesNotContain("owl pellet scales", "owl pellet");
    }

    @Test
    void keepsTheCapitalsOfANameAndOfNothingElse() {
        Comparison comparison = compared(
                Subjects.of("Swift Tide Maps", "The swift tide map is of tides."),
                Subjects.of("Quill Ostrel Maps", "The Quill Ostrel map is by Quill Ostrel."));
        assertThat(shown(comparison.distinct(0))).contains("swift tide maps");
        assertThat(shown(comparison.distinct(1))).contains("Quill Ostrel");
    }

    @Test
    void takesNoTermsFromAddresses() {
        Comparison comparison = compared(
                Subjects.of("Owls", "The code is at www.owls.example/feather and hub.example/pellet/feather."),
                Subjects.of("Hawks", "The code is at hub.example/pellet/feather and www.hawks.example/feather."));
        assertThat(shown(comparison.shared())).doesNotContain("feather", "pellet", "example", "hub");
    }

    @Test
    void knowsWhatAllSayInTheSameWords() {
        Comparison comparison =
                compared(Subjects.of("Owls", "Owls hunt  mice."), Subjects.of("More owls", "Owls hunt mice."));
        assertThat(comparison.roles().getFirst().rows())
                .singleElement()
                .matches(Row::isSame)
                .matches(row -> row.likeness() == 1);
    }

    @Test
    void joinsNumbersOfOneMeasure() {
        Comparison comparison = compared(
                Subjects.of("Owls", "An accuracy of 93.2% is fine. It runs at 30 fps."),
                Subjects.of("Hawks", "It has 71% accuracy."));
        assertThat(comparison.measures()).extracting(Measure::name).containsExactly("accuracy", "");
        assertThat(comparison.measures().getFirst().cells())
                .extracting(cell -> cell.getFirst().shown())
                .containsExactly("93.2%", "71%");
        assertThat(comparison.measures().getFirst().isShared()).isTrue();
    }

    @Test
    void tellsFactsSideBySide() {
        Comparison comparison = compared(
                Subjects.of(
                        Metadata.titled("Owls")
                                .author("Ada Quill")
                                .author("Bo Lind")
                                .venue("NeurIPS")
                                .published(PartialDate.of(2024, 5))
                                .build(),
                        "Birds",
                        "Night"),
                Subjects.of(
                        Metadata.titled("Hawks")
                                .author("ADA QUILL")
                                .venue("NeurIPS")
                                .build(),
                        "Birds"));
        Map<Fact, FactRow> facts = comparison.facts().stream().collect(Collectors.toMap(FactRow::fact, row -> row));
        assertThat(facts).hasSize(Fact.values().length);
        FactRow authors = comparison.facts().getFirst();
        assertThat(authors.shared()).containsExactly("Ada Quill");
        assertThat(authors.own(0)).containsExactly("Bo Lind");
        assertThat(authors.isSame()).isFalse();
        assertThat(comparison.facts())
                .filteredOn(row -> row.fact() == Fact.PUBLISHED)
                .extracting(row -> row.shown(0) + ", " + row.shown(1))
                .containsExactly("2024-05, unknown");
        assertThat(comparison.facts().stream().filter(FactRow::isSame).map(FactRow::fact))
                .contains(Fact.VENUE, Fact.LISTINGS)
                .doesNotContain(Fact.TOPICS);
        assertThat(comparison.summary().facts()).contains(new Summary.FactValues(Fact.TOPICS, List.of("Birds")));
        assertThat(comparison.summary().alone().getFirst().facts())
                .contains(new Summary.FactValues(Fact.TOPICS, List.of("Night")));
    }

    @Test
    void showsAPaperWithoutAnAbstract() {
        Comparison comparison = compared(Subjects.of("Owls", ""), Subjects.of("Hawks", "Hawks soar."));
        assertThat(comparison.columns().getFirst().hasAbstract()).isFalse();
        assertThat(comparison.columns().getFirst().sentences()).isEmpty();
        assertThat(comparison.roles().getFirst().rows().getFirst().cells().getFirst())
                .isEmpty();
    }

    @Test
    void comparesTwoToSixPapersAndNoneWithItself() {
        Subject owls = Subjects.of("Owls", "");
        assertThatThrownBy(() -> compared(owls)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compared(owls, owls)).hasMessageContaining("itself");
        assertThatThrownBy(() -> Comparison.of(Collections.nCopies(7, owls), LEXICON, Subjects::roles))
                .hasMessageContaining("7");
    }
}
