package org.lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what a paper shares with a profile. Stateless. */
final class RelatedReasons {
    /** So many of one kind are told. */
    static final int MOST = 5;

    /** A term that more than one of twenty papers has is told only where no other is shared, and then no more than {@link #COMMON}. */
    private static final double RARE = Math.log(20);

    private static final int COMMON = 2;

    private RelatedReasons() {}

    private record Thing(Reason.Kind kind, String shown, double weight) {}

    /** The most telling kind first, and of each kind the most telling things. */
    static List<Reason> of(Profile profile, RelatedLook.Shared shared) {
        Map<Reason.Kind, List<Thing>> things = new EnumMap<>(Reason.Kind.class);
        terms(profile, shared).forEach(thing -> add(things, thing));
        shared.facts().forEach(fact -> add(things, new Thing(fact.kind(), fact.shown(), fact.weight())));
        shared.topics()
                .forEach(topic -> add(
                        things,
                        new Thing(Reason.Kind.TOPIC, topic, profile.topics().getOrDefault(topic, 0.0))));
        return things.entrySet().stream()
                .sorted(Comparator.comparingDouble(kind ->
                        -kind.getValue().stream().mapToDouble(Thing::weight).sum()))
                .map(kind -> new Reason(kind.getKey(), shown(kind.getValue())))
                .toList();
    }

    private static void add(Map<Reason.Kind, List<Thing>> things, Thing thing) {
        things.computeIfAbsent(thing.kind, fresh -> new ArrayList<>()).add(thing);
    }

    private static List<String> shown(List<Thing> things) {
        return things.stream()
                .sorted(Comparator.comparingDouble(Thing::weight).reversed().thenComparing(Thing::shown))
                .map(Thing::shown)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The rare ones, or where there are none the most telling; words of prose only where there is nothing else. */
    private static List<Thing> terms(Profile profile, RelatedLook.Shared shared) {
        List<Term> all = found(profile, shared);
        List<Term> telling = all.stream().filter(Term::tells).toList();
        List<Term> terms = telling.isEmpty() ? all : telling;
        List<Thing> rare =
                terms.stream().filter(term -> term.idf >= RARE).map(Term::thing).toList();
        return rare.isEmpty()
                ? terms.stream()
                        .map(Term::thing)
                        .sorted(Comparator.comparingDouble(Thing::weight).reversed())
                        .limit(COMMON)
                        .toList()
                : rare;
    }

    private record Term(Thing thing, double idf) {
        boolean tells() {
            String word = thing.shown.toLowerCase(Locale.ROOT);
            return word.indexOf(' ') >= 0 || ProseWords.tells(word, word);
        }
    }

    /** Two words side by side weigh what they do together, and stand for both. */
    private static List<Term> found(Profile profile, RelatedLook.Shared shared) {
        double[] words =
                shared.words().stream().mapToDouble(Double::doubleValue).toArray();
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i < shared.pairs().size(); i++) {
            if (shared.pairs().get(i) > 0) {
                pairs.add(i);
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -weight(profile, shared, pair)));
        List<Term> terms = new ArrayList<>();
        for (int number : pairs) {
            Profile.Pair pair = profile.pairs().get(number);
            if (words[pair.first()] > 0 && words[pair.second()] > 0) {
                terms.add(term(pair.written(), weight(profile, shared, number), profile.idf(pair)));
                words[pair.first()] = 0;
                words[pair.second()] = 0;
            }
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i] > 0) {
                Profile.Word word = profile.words().get(i);
                terms.add(term(word.written(), words[i], word.idf()));
            }
        }
        return terms;
    }

    private static Term term(String written, double weight, double idf) {
        return new Term(new Thing(Reason.Kind.TERM, written, weight), idf);
    }

    private static double weight(Profile profile, RelatedLook.Shared shared, int number) {
        Profile.Pair pair = profile.pairs().get(number);
        return shared.pairs().get(number)
                + shared.words().get(pair.first())
                + shared.words().get(pair.second());
    }
}
