package org.lectern.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.paper.Paper;
import org.lectern.text.DisplayText;

/**
 * Makes one comparison. All is worked out for the papers in the order of their ids and put in the order of the columns at the end, so that
 * this order decides nothing. Used once.
 */
final class Comparing {
    private static final int SUMMARY_TERMS = 6;

    private final List<Subject> given;
    private final List<Subject> sorted;
    private final Lexicon lexicon;
    private final Function<List<String>, List<RoleGuess>> tagger;
    private final Texts texts = new Texts();

    Comparing(List<Subject> given, Lexicon lexicon, Function<List<String>, List<RoleGuess>> tagger) {
        this.given = given;
        sorted = given.stream()
                .sorted(Comparator.comparing(one -> one.paper().id()))
                .toList();
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    Comparison comparison() {
        for (int i = 0; i < sorted.size(); i++) {
            Paper paper = sorted.get(i).paper();
            texts.add(i, shown(paper.title()), shown(paper.metadata().abstractText()), lexicon);
        }
        AcronymBook acronyms = new AcronymBook(texts, lexicon);
        Rarity rarity = new Rarity(lexicon);
        List<List<Sentence>> split = IntStream.range(0, sorted.size())
                .mapToObj(column ->
                        SentenceSplitter.of(texts.of(column, Part.ABSTRACT).shown()))
                .toList();
        List<List<RoleGuess>> guesses = split.stream().map(this::guesses).toList();
        List<List<RoleSentence>> tagged = IntStream.range(0, sorted.size())
                .mapToObj(column -> tagged(column, split.get(column), guesses.get(column)))
                .toList();
        List<SentenceGroup> groups = SentenceGroups.of(
                tagged.stream().flatMap(List::stream).toList(),
                new SentenceLikeness(texts, acronyms, rarity, tagged, guesses));
        SentenceRows rows = new SentenceRows(sorted.size());
        Map<Role, List<Row>> byRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<SentenceGroup> ofRole =
                    groups.stream().filter(group -> group.role() == role).toList();
            if (!ofRole.isEmpty()) {
                byRole.put(role, rows.of(ofRole));
            }
        }
        List<List<RoleSentence>> sentences = IntStream.range(0, sorted.size())
                .mapToObj(column -> groups.stream()
                        .flatMap(group -> group.sentences().stream())
                        .filter(sentence -> sentence.column() == column)
                        .sorted(Comparator.comparingInt(RoleSentence::index))
                        .toList())
                .toList();
        TermFinder finder = new TermFinder(texts, acronyms, rarity);
        List<Term> shared = finder.shared();
        List<List<Term>> distinct = IntStream.range(0, sorted.size())
                .mapToObj(column -> finder.distinct(column, shared))
                .toList();
        List<Quantity> quantities = texts.all().stream()
                .flatMap(text -> QuantityFinder.in(text.shown(), text.column(), text.part()).stream())
                .toList();
        return arranged(finder, sentences, byRole, shared, distinct, quantities);
    }

    private static String shown(String source) {
        return DisplayText.of(source).text();
    }

    private List<RoleGuess> guesses(List<Sentence> sentences) {
        return sentences.isEmpty()
                ? List.of()
                : tagger.apply(sentences.stream().map(Sentence::text).toList());
    }

    private static List<RoleSentence> tagged(int column, List<Sentence> sentences, List<RoleGuess> guesses) {
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> new RoleSentence(
                        column, i, sentences.get(i), guesses.get(i).role()))
                .toList();
    }

    /** Puts all in the order of the columns. */
    private Comparison arranged(
            TermFinder finder,
            List<List<RoleSentence>> sentences,
            Map<Role, List<Row>> byRole,
            List<Term> shared,
            List<List<Term>> distinct,
            List<Quantity> quantities) {
        List<Integer> order = given.stream().map(sorted::indexOf).toList();
        List<Term> sharedHere = shared.stream().map(term -> in(term, order)).toList();
        List<List<Term>> distinctHere = order.stream()
                .map(number -> distinct.get(number).stream()
                        .map(term -> in(term, order))
                        .toList())
                .toList();
        List<Term> distinctAll = distinctHere.stream().flatMap(List::stream).toList();
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < order.size(); column++) {
            int here = column;
            int number = order.get(column);
            columns.add(new Column(
                    given.get(column).paper(),
                    texts.of(number, Part.TITLE).shown(),
                    texts.of(number, Part.ABSTRACT).shown(),
                    sentences.get(number).stream()
                            .map(sentence -> sentence.in(here))
                            .toList(),
                    finder.marks(here, Part.TITLE, sharedHere, distinctAll),
                    finder.marks(here, Part.ABSTRACT, sharedHere, distinctAll)));
        }
        List<RoleRows> roles = byRole.entrySet().stream()
                .map(one -> new RoleRows(
                        one.getKey(),
                        one.getValue().stream().map(row -> in(row, order)).toList()))
                .toList();
        List<FactRow> facts = FactRows.of(given);
        return new Comparison(
                columns,
                roles,
                sharedHere,
                distinctAll,
                Measures.of(quantities, order, lexicon),
                facts,
                summary(sharedHere, distinctHere, facts));
    }

    private static Term in(Term term, List<Integer> order) {
        return new Term(
                term.shown(),
                term.written(),
                term.weight(),
                term.places().stream()
                        .map(place -> place.in(order.indexOf(place.column())))
                        .sorted()
                        .toList());
    }

    private static Row in(Row row, List<Integer> order) {
        List<Optional<RoleSentence>> cells = new ArrayList<>();
        for (int column = 0; column < order.size(); column++) {
            int here = column;
            cells.add(row.cells().get(order.get(column)).map(sentence -> sentence.in(here)));
        }
        return new Row(cells, row.alike().stream().map(order::indexOf).collect(Collectors.toSet()), row.likeness());
    }

    private static Summary summary(List<Term> shared, List<List<Term>> distinct, List<FactRow> facts) {
        int papers = distinct.size();
        List<Term> ofAll = shared.stream()
                .filter(term -> term.columns().size() == papers)
                .limit(SUMMARY_TERMS)
                .toList();
        List<Summary.Alone> alone = new ArrayList<>();
        for (int column = 0; column < papers; column++) {
            int here = column;
            alone.add(new Summary.Alone(
                    distinct.get(column).stream().limit(SUMMARY_TERMS).toList(), values(facts, row -> row.own(here))));
        }
        return new Summary(ofAll, values(facts, FactRow::ofAll), alone);
    }

    private static List<Summary.FactValues> values(List<FactRow> facts, Function<FactRow, List<String>> which) {
        return facts.stream()
                .map(row -> new Summary.FactValues(row.fact(), which.apply(row)))
                .filter(values -> !values.values().isEmpty())
                .toList();
    }
}
