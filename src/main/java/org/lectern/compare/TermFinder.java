package org.lectern.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.compare.Lexicon.Run;
import org.lectern.compare.Lexicon.Word;

/**
 * Finds the terms that papers share, and those that one alone has. Whether words are a term is told by the library, which has them in
 * several papers, or by the paper, which says them in its title or again. Used by one thread.
 */
final class TermFinder {
    /** A word alone that more than one of twenty papers has tells little. */
    private static final double RARE = Math.log(20);

    /** What several papers dwell on tells before that, and so does what hyphens make one word. */
    private static final double LESS_RARE = Math.log(8);

    /** What each paper says once and none in its title is telling if hardly one of a hundred papers has it. */
    private static final double VERY_RARE = Math.log(100);

    /** What a paper says in passing is none of its own terms if more papers say it. */
    private static final double OWN = Math.log(30);

    /** The library says which words are common from so many papers on. */
    private static final int ENOUGH_PAPERS = 200;

    /** So many papers have what is a term beyond doubt. */
    private static final int ESTABLISHED = 3;

    /** Of the papers that have some words anywhere, such a part has them side by side by chance. */
    private static final double BY_CHANCE = 0.1;

    /** Words behind which mostly the same word stands are a part of a term. */
    private static final double FRAGMENT = 0.6;

    /** A title's words that no other paper has side by side are a name if they are so few. */
    private static final int LONGEST_NEW = 3;

    /** So many papers, and such a part of all, have a term that begins with a word of size, as large language models. */
    private static final int GRADED = 5;

    private static final double GRADED_PART = 0.003;

    private static final int MOST_SHARED = 30;
    private static final int MOST_DISTINCT = 12;

    /** Of the terms of one paper so many are looked up in the library. */
    private static final int LOOKED_UP = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

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
        List<Run> runs = text.reading().runs().stream()
                .filter(run -> !text.isAddress(run.from(), run.to()))
                .toList();
        Set<Place> taken = new HashSet<>();
        for (Run run : runs) {
            Candidate candidate = note(text, run);
            taken.add(text.place(run.from(), run.to()));
            if (runs.stream().anyMatch(other -> other.from() <= run.from() && other.to() > run.to())) {
                List<String> longer = new ArrayList<>(stems(text, run));
                longer.add(text.reading().words().get(run.to()).stem());
                continued
                        .computeIfAbsent(candidate.key(), fresh -> new HashSet<>())
                        .add(longer);
            }
        }
        for (List<String> meaning : acronyms.meanings()) {
            for (Run spelled : spelledOut(text, meaning)) {
                if (taken.add(text.place(spelled.from(), spelled.to()))) {
                    note(text, spelled);
                }
            }
        }
    }

    private Candidate note(Texts.Text text, Run run) {
        List<String> stems = stems(text, run);
        boolean single = run.to() == run.from() + 1;
        Candidate candidate = candidates.computeIfAbsent(String.join("", stems), Candidate::new);
        candidate.add(
                text.place(run.from(), run.to()),
                stems,
                text.written(run.from(), run.to()),
                single && stems.size() > 1,
                run);
        if (single && text.reading().words().get(run.from()).vague()) {
            candidate.markVague();
        }
        return candidate;
    }

    /** The words of a run in plain forms, acronyms spelled out. */
    private List<String> stems(Texts.Text text, Run run) {
        List<String> stems = new ArrayList<>();
        for (int i = run.from(); i < run.to(); i++) {
            Word word = text.reading().words().get(i);
            stems.addAll(acronyms.meaning(text.column(), text.written(i, i + 1)).orElseGet(() -> List.of(word.stem())));
        }
        return stems;
    }

    /** Where a text spells out what an acronym stands for: a term, whatever its words are. */
    private static List<Run> spelledOut(Texts.Text text, List<String> meaning) {
        List<String> stems = text.reading().words().stream().map(Word::stem).toList();
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from + meaning.size() <= stems.size(); from++) {
            int to = from + meaning.size();
            if (stems.subList(from, to).equals(meaning)) {
                runs.add(new Run(from, to, true, true, false));
            }
        }
        return runs;
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
            boolean loose = !one.endsEverywhere()
                    && kept.stream().anyMatch(other -> Collections.indexOfSubList(other.stems(), one.stems()) >= 0);
            if (loose && one.words() == 1) {
                continue;
            }
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
                .filter(one -> isTerm(one) && !isFragment(one) && !isJoined(one) && !isElsewhere(one))
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparing(Candidate::key))
                .toList();
        List<Place> taken = new ArrayList<>();
        shared.forEach(term -> taken.addAll(term.places()));
        List<Term> kept = new ArrayList<>();
        List<List<String>> stems = new ArrayList<>();
        for (Candidate one : own) {
            boolean free = one.places().stream()
                    .anyMatch(place -> taken.stream()
                            .noneMatch(
                                    other -> other.overlaps(place) && !(place.covers(other) && !place.equals(other))));
            boolean doing = one.beginsWithIng()
                    && one.places().stream()
                            .allMatch(place -> shared.stream()
                                    .flatMap(term -> term.places().stream())
                                    .anyMatch(place::covers));
            boolean apart = !doing && kept.stream().noneMatch(term -> isAlike(one, term));
            boolean more = stems.stream().noneMatch(longer -> Collections.indexOfSubList(longer, one.stems()) >= 0);
            if (free && apart && more && kept.size() < MOST_DISTINCT) {
                kept.add(term(one));
                stems.add(one.stems());
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
        if (one.isLoose()
                && !(one.isInTitle() && rarity.papers(one.stems()) >= ESTABLISHED && isRare(one, LESS_RARE))) {
            return false;
        }
        if (one.words() > 1) {
            return (!one.isGraded() || isOfSize(one)) && (!one.isHyphened() || one.isName() || isRare(one, LESS_RARE));
        }
        boolean passing = one.isShared()
                && one.places().size() == one.columns().size()
                && !one.isInTitle()
                && !one.isName()
                && !isRare(one, VERY_RARE);
        boolean vague = one.isVague() && !(one.isShared() && one.isDweltOn());
        return !vague && isRare(one, one.isShared() && one.isDweltOn() ? LESS_RARE : RARE) && !passing && one.isWord();
    }

    /** Whether few papers have it; a small library cannot say so, and takes all for rare but what must be rarest. */
    private boolean isRare(Candidate one, double idf) {
        return rarity.papers() >= ENOUGH_PAPERS ? rarity.idf(one.stems()) >= idf : idf < VERY_RARE;
    }

    /** Whether words that begin with a word of size are a term all the same; a small library cannot say so, and the papers must. */
    private boolean isOfSize(Candidate one) {
        boolean usual = rarity.papers() >= ENOUGH_PAPERS
                ? rarity.papers(one.stems()) >= Math.max(GRADED, GRADED_PART * rarity.papers())
                : one.places().size() > 1;
        return usual || one.hasAcronym();
    }

    /** Whether several words are a term, and not only what happens to stand side by side. */
    private boolean isTerm(Candidate one) {
        if (one.words() == 1) {
            return one.isName()
                    || ((one.isInTitle() || one.places().size() > 1)
                            && !one.isParticiple()
                            && !texts.isDone(one.places()));
        }
        if (one.beginsWithParticiple() && one.stems().stream().skip(1).noneMatch(texts::tells)) {
            return false;
        }
        boolean said = one.isInTitle() || one.places().size() > 1;
        return one.hasAcronym()
                || one.isName()
                || (one.places().size() > 1 && one.isAlone())
                || (one.isInTitle() && one.isAlone() && one.words() <= LONGEST_NEW)
                || (isEstablished(one) && (said || isRare(one, OWN)));
    }

    /** Whether several papers of the library have the words side by side, and more than would by chance. */
    private boolean isEstablished(Candidate one) {
        double byChance = BY_CHANCE * rarity.papers();
        for (String stem : one.stems()) {
            byChance *= (double) rarity.papers(List.of(stem)) / Math.max(1, rarity.papers());
        }
        return rarity.papers(one.stems()) >= Math.max(ESTABLISHED, byChance);
    }

    /** Whether hyphens join a word to others that the paper has without them: a version of something, or what is based on it. */
    private boolean isJoined(Candidate one) {
        return one.isHyphened()
                && !one.isInTitle()
                && one.stems().stream()
                        .map(candidates::get)
                        .filter(Objects::nonNull)
                        .anyMatch(word -> !uncovered(word, List.of(one)).isEmpty()
                                && word.columns().containsAll(one.columns()));
    }

    /** Whether a candidate is a part of a term rather than one: graph neural. */
    private boolean isFragment(Candidate one) {
        if (one.isName() || one.endsEverywhere()) {
            return false;
        }
        if (one.words() == 1) {
            return !(one.isShared() && one.isDweltOn());
        }
        if (one.isAlone() || one.isHyphened()) {
            return false;
        }
        int papers = rarity.papers(one.stems());
        return papers < ESTABLISHED + one.columns().size()
                || continued.getOrDefault(one.key(), Set.of()).stream()
                        .anyMatch(longer -> rarity.papers(longer) >= FRAGMENT * papers);
    }

    /** Whether another paper has all that tells something in a term, if not side by side. */
    private boolean isElsewhere(Candidate one) {
        return one.words() > 1 && !one.hasAcronym() && texts.haveOutside(one.columns(), one.stems());
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

    /**
     * Without the capitals of titles and of beginnings: a word that some text has in small letters, in any of its forms, is no name. Where
     * one word keeps its capital, all do.
     */
    private String cased(String shown) {
        List<String> words = WORD.matcher(shown)
                .results()
                .map(MatchResult::group)
                .filter(TermFinder::isCapitalised)
                .toList();
        if (!words.stream().allMatch(texts::hasSmall)) {
            return shown;
        }
        return WORD.matcher(shown)
                .replaceAll(word -> isCapitalised(word.group()) ? word.group().toLowerCase(Locale.ROOT) : word.group());
    }

    /** Whether a word has no capital but one that begins it. */
    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.length() > 1
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
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
