package org.lectern.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is seen of the sentences of one abstract, each as a bucket of the table of weights: words alone and side by side, how a sentence begins
 * and ends, {@link Cue}s, tense and voice, where it stands in the abstract and among the sentences in which people speak of their own work,
 * and how its neighbours begin. State of one call.
 */
final class RoleFeatures {
    /** How many buckets there are. Features that share one are told apart no more; few that matter do. */
    static final int BUCKETS = 1 << 18;

    /** Places in the abstract that are told apart. */
    private static final int PARTS = 5;
    /** Sentences that are counted from either end. */
    private static final int COUNTED = 4;
    /** Words of a sentence's beginning. */
    private static final int BEGINNING = 4;
    /** Words of a neighbour's beginning. */
    private static final int NEIGHBOUR_BEGINNING = 3;

    /** Told from every distance. */
    private static final int NOWHERE = 9;

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final List<String> PAST = List.of("was", "were", "had");
    /** Between “we” and what we do, beside what ends in -ly. */
    private static final Set<String> ADVERBS = Set.of("also", "then", "first", "further", "thus", "here");

    /** What a feature is about, so that the same word is another feature in another place. Weights are for this order. */
    private enum Kind {
        ALWAYS,
        WORD,
        PAIR,
        BEGINS,
        AMONG_FIRST,
        LAST,
        LAST_PAIR,
        FROM_START,
        FROM_END,
        PART,
        BOTH_ENDS,
        COUNT,
        TENTH,
        LENGTH,
        NUMBERS,
        BRACKETS,
        COMMAS,
        CAPITALS,
        CUE,
        CUE_IN_PART,
        CUES,
        WE,
        WE_IN_PART,
        WE_CUE,
        WE_CUE_IN_PART,
        VOICE,
        VOICE_IN_PART,
        TO_FIRST_OWN,
        TO_FIRST_OFFER,
        OWN_AND_OFFER,
        TO_HOWEVER,
        CUE_TO_OFFER,
        CUE_TO_OWN,
        FIRST_WORD_TO_OWN,
        CUE_BEFORE,
        CUE_BEHIND,
        EDGE,
        NEIGHBOUR_BEGINS
    }

    private final List<SentenceWords> sentences;
    private final int firstOwn;
    private final int firstOffer;
    private final int lastHowever;
    private int[] buckets = new int[256];
    private int count;

    private RoleFeatures(List<SentenceWords> sentences) {
        this.sentences = sentences;
        int own = sentences.size();
        int offer = sentences.size();
        int however = -1;
        for (int i = sentences.size() - 1; i >= 0; i--) {
            SentenceWords sentence = sentences.get(i);
            own = sentence.isOwn() ? i : own;
            offer = sentence.isOwn() && sentence.cues().contains(Cue.OFFERS) ? i : offer;
            however = however < 0 && sentence.word(0).equals("however") ? i : however;
        }
        firstOwn = own;
        firstOffer = offer;
        lastHowever = however;
    }

    /** The buckets of each sentence, each bucket once, in rising order. */
    static int[][] of(List<String> sentences) {
        RoleFeatures features =
                new RoleFeatures(sentences.stream().map(SentenceWords::new).toList());
        int[][] all = new int[sentences.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = features.ofSentence(i);
        }
        return all;
    }

    private int[] ofSentence(int place) {
        count = 0;
        SentenceWords sentence = sentences.get(place);
        int part = part(place);
        add(Kind.ALWAYS, 0);
        addWords(sentence);
        addPlace(place, part);
        addLooks(sentence);
        addCues(sentence, part);
        addVoice(sentence, part);
        addAround(place);
        addNeighbour(place - 1, -1);
        addNeighbour(place + 1, 1);
        return distinct();
    }

    /** An IntStream would make an object of each, which takes as long as all the rest. */
    private int[] distinct() {
        Arrays.sort(buckets, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || buckets[i] != buckets[i - 1]) {
                buckets[kept++] = buckets[i];
            }
        }
        return Arrays.copyOf(buckets, kept);
    }

    /** The first and the last sentence are parts by themselves, and so is one that is alone. */
    private int part(int place) {
        if (sentences.size() == 1) {
            return PARTS + 2;
        }
        return place == 0 ? PARTS : place == sentences.size() - 1 ? PARTS + 1 : relative(place, PARTS);
    }

    private int relative(int place, int parts) {
        return (int) ((long) place * parts / sentences.size());
    }

    private void addWords(SentenceWords sentence) {
        int begins = 0;
        for (int i = 1; i <= sentence.size(); i++) {
            int word = sentence.hash(i);
            add(Kind.WORD, word);
            if (i <= BEGINNING) {
                begins = Hash.of(begins, word);
                add(Kind.BEGINS, begins);
                add(Kind.AMONG_FIRST, word);
            }
        }
        for (int i = 0; i <= sentence.size(); i++) {
            add(Kind.PAIR, sentence.hash(i), sentence.hash(i + 1));
        }
        if (sentence.size() > 2) {
            add(Kind.LAST, sentence.hash(sentence.size() - 1));
            add(Kind.LAST_PAIR, sentence.hash(sentence.size() - 2), sentence.hash(sentence.size() - 1));
        }
    }

    private void addPlace(int place, int part) {
        int fromStart = Math.min(place, COUNTED);
        int fromEnd = Math.min(sentences.size() - 1 - place, COUNTED);
        int count = Math.min(sentences.size(), 12);
        add(Kind.FROM_START, fromStart);
        add(Kind.FROM_END, fromEnd);
        add(Kind.PART, part);
        add(Kind.BOTH_ENDS, fromStart, fromEnd);
        add(Kind.COUNT, count);
        add(Kind.COUNT, count, Math.min(place, 12));
        add(Kind.TENTH, relative(place, 10));
    }

    private void addLooks(SentenceWords sentence) {
        add(Kind.LENGTH, Math.min(sentence.size() / 6, 10));
        add(Kind.NUMBERS, Math.min(sentence.count("0"), 4));
        add(Kind.BRACKETS, Math.min(sentence.count("("), 3));
        add(Kind.COMMAS, Math.min(sentence.count(","), 5));
        add(Kind.CAPITALS, Math.min(sentence.capitals(), 3));
    }

    private void addCues(SentenceWords sentence, int part) {
        for (Cue cue : sentence.cues()) {
            add(Kind.CUE, cue.ordinal());
            add(Kind.CUE_IN_PART, cue.ordinal(), part);
            for (Cue other : sentence.cues()) {
                if (cue.compareTo(other) < 0) {
                    add(Kind.CUES, cue.ordinal(), other.ordinal());
                }
            }
        }
    }

    private void addVoice(SentenceWords sentence, int part) {
        boolean past = PAST.stream().anyMatch(word -> sentence.count(word) > 0);
        boolean passive = false;
        for (int i = 0; i < sentence.size(); i++) {
            passive |= BE.contains(sentence.word(i))
                    && (sentence.word(i + 1).endsWith("ed")
                            || sentence.word(i + 2).endsWith("ed"));
            if (sentence.word(i).equals("we")) {
                String verb = verbBehind(sentence, i);
                past |= verb.endsWith("ed");
                int cue = Cue.of(verb).map(Cue::ordinal).orElse(-1);
                add(Kind.WE, Hash.of(verb));
                add(Kind.WE_IN_PART, Hash.of(verb), part);
                add(Kind.WE_CUE, cue);
                add(Kind.WE_CUE_IN_PART, cue, part);
            }
        }
        int voice = (past ? 1 : 0) + (passive ? 2 : 0) + (sentence.isOwn() ? 4 : 0);
        add(Kind.VOICE, voice);
        add(Kind.VOICE_IN_PART, voice, part);
    }

    /** What we do: the word behind, or the next when that is an adverb. */
    private static String verbBehind(SentenceWords sentence, int we) {
        String word = sentence.word(we + 1);
        return word.endsWith("ly") || ADVERBS.contains(word) ? sentence.word(we + 2) : word;
    }

    private void addAround(int place) {
        SentenceWords sentence = sentences.get(place);
        int toOwn = away(place, firstOwn);
        int toOffer = away(place, firstOffer);
        add(Kind.TO_FIRST_OWN, toOwn);
        add(Kind.TO_FIRST_OWN, side(toOwn), 0);
        add(Kind.TO_FIRST_OFFER, side(toOffer));
        add(Kind.OWN_AND_OFFER, toOffer, sentence.isOwn() ? 1 : 0);
        add(Kind.TO_HOWEVER, lastHowever < 0 ? NOWHERE : Integer.signum(place - lastHowever));
        for (Cue cue : sentence.cues()) {
            add(Kind.CUE_TO_OFFER, cue.ordinal(), side(toOffer));
            add(Kind.CUE_TO_OWN, cue.ordinal(), side(toOwn));
        }
        add(Kind.FIRST_WORD_TO_OWN, sentence.hash(1), side(toOwn));
    }

    /** How many sentences it is behind another, at most three; something else when there is none. */
    private int away(int place, int other) {
        return other == sentences.size() ? NOWHERE : Math.clamp((long) place - other, -3, 3);
    }

    /** Whether it is before, at or behind another. */
    private static int side(int away) {
        return away == NOWHERE ? NOWHERE : Integer.signum(away);
    }

    private void addNeighbour(int other, int side) {
        if (other < 0 || other >= sentences.size()) {
            add(Kind.EDGE, side);
            return;
        }
        SentenceWords neighbour = sentences.get(other);
        neighbour.cues().forEach(cue -> add(side < 0 ? Kind.CUE_BEFORE : Kind.CUE_BEHIND, cue.ordinal()));
        int begins = side;
        for (int i = 1; i <= Math.min(neighbour.size(), NEIGHBOUR_BEGINNING); i++) {
            begins = Hash.of(begins, neighbour.hash(i));
            add(Kind.NEIGHBOUR_BEGINS, begins);
        }
    }

    private void add(Kind kind, int first, int second) {
        add(kind, Hash.of(first, second));
    }

    private void add(Kind kind, int value) {
        if (count == buckets.length) {
            buckets = Arrays.copyOf(buckets, 2 * count);
        }
        buckets[count++] = Hash.of(kind.ordinal(), value) & (BUCKETS - 1);
    }
}
