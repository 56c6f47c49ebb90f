package org.lectern.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.compare.Lexicon.Run;
import org.lectern.compare.Lexicon.Word;

/**
 * Finds the terms that papers share, and those that one alone has. Whether words are a term is told by the library, which has them in
 * several papers, or by the paper, which says them in its title or again. Used by one thread.
 */
final class TermFinder {
    /** A word alone that more than one of twenty papers has tells little. */
    private static final double RARE = Math.log(20);

    /** The library says which words are common from so many papers on. */
    private static final int ENOUGH_PAPERS = 200;

    /** So many papers have what is a term beyond doubt. */
    private static final int ESTABLISHED = 3;

    /** Words behind which mostly the same word stands are a part of a term. */
    private static final double FRAGMENT = 0.6;

    private static final int MOST_SHARED = 30;
    private static final int MOST_DISTINCT = 12;

    /** Of the terms of one paper so many are looked up in the library. */
    private static final int LOOKED_UP = 40;

    private final Texts texts;
    private final AcronymBook acronyms;
    private final Rarity rarity;
    private final Map<String, Candidate> candidates = new HashMap<>();
    /** The longer runs that have a candidate at their beginning or in their middle, by the candidate. */
    private final Map<String, Set<List<String>>> continued = new HashMap<>();

    TermFinder(Texts texts, AcronymBook acronyms, Rarity rarity) {
        this.texts = texts;
        this.acronyms = acronyms;
        this.rarity = rarity;
        texts.all().forEach(this::collect);
    }

    private void collect(Texts.Text text) {
        List<Run> runs = text.reading().runs();
        for (Run run : runs) {
            boolean whole = true;
            boolean head = false;
            for (Run other : runs) {
                if (other.from() <= run.from() && run.to() <= other.to() && !other.equals(run)) {
                    whole = false;
                    head |= other.to() == run.to();
                }
            }
            List<String> stems = new ArrayList<>();
            for (int i = run.from(); i < run.to(); i++) {
                Word word = text.reading().words().get(i);
                stems.addAll(
                        acronyms.meaning(text.column(), text.written(i, i + 1)).orElseGet(() -> List.of(word.stem())));
            }
            String written = text.written(run.from(), run.to());
            boolean single = run.to() == run.from() + 1;
            boolean isShort = single && stems.size() > 1;
            Candidate candidate = candidates.computeIfAbsent(String.join("", stems), Candidate::new);
            candidate.add(text.place(run.from(), run.to()), stems, written, isShort, whole, head);
            if (single && text.reading().words().get(run.from()).vague()) {
                candidate.markVague();
            }
            boolean goesOn = runs.stream().anyMatch(other -> other.from() <= run.from() && other.to() > run.to());
            if (goesOn) {
                List<String> longer = new ArrayList<>(stems);
                longer.add(text.reading().words().get(run.to()).stem());
                continued
                        .computeIfAbsent(candidate.key(), fresh -> new HashSet<>())
                        .add(longer);
            }
        }
    }

    /** The terms of two papers or more, the most telling first. */
    List<Term> shared() {
        List<Candidate> several = candidates.values().stream()
                .filter(one -> one.columns().size() > 1 && tells(one) && !isFragment(one))
                .sorted(Comparator.comparingInt(Candidate::words).reversed().thenComparing(Candidate::key))
                .toList();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate one : several) {
            List<Candidate> longer =
                    kept.stream().filter(other -> isPart(one, other)).toList();
            boolean more = longer.stream().noneMatch(other -> other.columns().containsAll(one.columns()));
            if (more
                    || uncovered(one, longer).stream()
                                    .map(Place::column)
                                    .distinct()
                                    .count()
                            > 1) {
                kept.add(one);
            }
        }
        return kept.stream()
                .map(this::term)
                .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::shown))
                .limit(MOST_SHARED)
                .toList();
    }

    /** The terms that one paper alone has, the most telling of each first. */
    List<Term> distinct(int column, List<Term> shared) {
        List<Candidate> own = candidates.values().stream()
                .filter(one -> one.columns().equals(Set.of(column)) && tells(one))
                .sorted(Comparator.comparingDouble(this::promise).reversed().thenComparing(Candidate::key))
                .limit(LOOKED_UP)
                .filter(one -> isTerm(one) && !isFragment(one))
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Candidate::key))
                .toList();
        List<Place> taken = new ArrayList<>();
        shared.forEach(term -> taken.addAll(term.places()));
        List<Term> kept = new ArrayList<>();
        for (Candidate one : own) {
            boolean free = one.places().stream()
                    .anyMatch(place -> taken.stream()
                            .noneMatch(
                                    other -> other.overlaps(place) && !(place.covers(other) && !place.equals(other))));
            boolean apart = kept.stream().noneMatch(term -> isAlike(one, term));
            if (free && apart && kept.size() < MOST_DISTINCT) {
                kept.add(term(one));
                taken.addAll(one.places());
            }
        }
        return List.copyOf(kept);
    }

    /** Whether every place of a candidate has a place of the term in it or around it. */
    private static boolean isAlike(Candidate one, Term term) {
        return one.places().stream().allMatch(place -> term.places().stream().anyMatch(other -> other.overlaps(place)));
    }

    private boolean tells(Candidate one) {
        if (one.words() > 1) {
            return true;
        }
        boolean common = rarity.papers() >= ENOUGH_PAPERS && rarity.idf(one.stems()) < RARE;
        return !one.isVague() && !common && one.key().length() > 1;
    }

    /** Whether several words are a term, and not only what happens to stand side by side. */
    private boolean isTerm(Candidate one) {
        if (one.words() == 1) {
            return one.isName() || one.isInTitle() || one.places().size() > 1;
        }
        return one.hasAcronym()
                || one.places().size() > 1 && one.isWhole()
                || one.isInTitle() && one.isWhole()
                || rarity.papers(one.stems()) >= ESTABLISHED;
    }

    /** Whether a candidate is a part of a term rather than one: graph neural. */
    private boolean isFragment(Candidate one) {
        if (one.words() == 1 || one.freeColumns() == one.columns().size()) {
            return false;
        }
        int papers = rarity.papers(one.stems());
        if (papers < ESTABLISHED + one.columns().size()) {
            return !one.isWhole();
        }
        return continued.getOrDefault(one.key(), Set.of()).stream()
                .anyMatch(longer -> rarity.papers(longer) >= FRAGMENT * papers);
    }

    private static boolean isPart(Candidate one, Candidate other) {
        return one.places().stream()
                .anyMatch(place -> other.places().stream().anyMatch(longer -> longer.covers(place)));
    }

    private static List<Place> uncovered(Candidate one, List<Candidate> longer) {
        return one.places().stream()
                .filter(place -> longer.stream()
                        .flatMap(other -> other.places().stream())
                        .noneMatch(other -> other.covers(place)))
                .toList();
    }

    /** How much it may tell, by what needs no look at several words together. */
    private double promise(Candidate one) {
        double rarest = one.stems().stream().mapToDouble(rarity::idf).max().orElse(0);
        return rarest * often(one);
    }

    private double weight(Candidate one) {
        return Math.max(rarity.idf(one.stems()), 0.1) * often(one);
    }

    /** More of a term tells more, and soon no more; a title tells most. */
    private static double often(Candidate one) {
        int count = one.places().size();
        int columns = one.columns().size();
        return columns
                * (1 + (one.isInTitle() ? 0.5 : 0) + count / (count + 2.0 * columns) + (one.words() > 1 ? 0.3 : 0));
    }

    private Term term(Candidate one) {
        List<Place> places = new ArrayList<>();
        Optional<Place> last = Optional.empty();
        for (Place place : one.places().stream().sorted().toList()) {
            Place here = place;
            if (last.filter(before -> before.overlaps(here)).isEmpty()) {
                places.add(place);
                last = Optional.of(place);
            }
        }
        return new Term(cased(one.shown()), one.ways(), weight(one), places);
    }

    private static String cased(String shown) {
        // A word with one capital that begins it is mostly written so because it begins a sentence or is in a title.
        boolean plain = shown.length() > 1
                && shown.indexOf('(') < 0
                && shown.substring(1).equals(shown.substring(1).toLowerCase(Locale.ROOT));
        return plain && shown.indexOf(' ') >= 0
                ? shown.substring(0, 1).toLowerCase(Locale.ROOT) + shown.substring(1)
                : shown;
    }

    /** The marks of a text: those of the terms given first before others, longer ones before shorter; none overlaps another. */
    List<Mark> marks(int column, Part part, List<Term> shared, List<Term> distinct) {
        List<Mark> marks = new ArrayList<>();
        for (List<Term> terms : List.of(shared, distinct)) {
            List<Mark> more = new ArrayList<>();
            for (Term term : terms) {
                for (Place place : term.places()) {
                    if (place.column() == column && place.part() == part) {
                        more.add(new Mark(place.start(), place.end(), term));
                    }
                }
            }
            more.sort(Comparator.comparingInt((Mark mark) -> mark.start() - mark.end())
                    .thenComparingInt(Mark::start));
            for (Mark mark : more) {
                if (marks.stream().noneMatch(other -> other.start() < mark.end() && mark.start() < other.end())) {
                    marks.add(mark);
                }
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    Texts texts() {
        return texts;
    }
}
