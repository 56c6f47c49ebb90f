package org.lectern.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A phrase with all its ways to be written, before it is counted by the index.
 *
 * @param stems its words in their plain forms, acronyms spelled out
 * @param written as papers write it, the most usual way first; ways that differ in more than case, number and hyphens
 * @param acronyms what it is shortened to, as papers write that
 * @param now how many papers of the stretch have one of these ways, about
 * @param before how many of the time before, about
 * @param titles how many of the stretch have it in their title, about
 * @param alone in how many of the stretch it stands by itself, about
 */
record PhraseCandidate(
        List<String> stems, List<String> written, List<String> acronyms, int now, int before, int titles, int alone) {
    /** Copies the lists. */
    PhraseCandidate {
        stems = List.copyOf(stems);
        written = List.copyOf(written);
        acronyms = List.copyOf(acronyms);
    }

    /** As most papers write it. */
    String shown() {
        return written.getFirst();
    }

    /** As a topic is named: with a capital, unless it begins with a name that has none, as mRNA. */
    String name() {
        String shown = shown();
        int end = 0;
        while (end < shown.length() && Character.isLetter(shown.charAt(end))) {
            end++;
        }
        String first = shown.substring(0, end);
        return first.equals(first.toLowerCase(Locale.ROOT)) && !shown.isEmpty()
                ? Character.toUpperCase(shown.charAt(0)) + shown.substring(1)
                : shown;
    }

    /** All that it is called. */
    List<String> ways() {
        return Stream.concat(written.stream(), acronyms.stream()).toList();
    }

    /** What else it is called than {@link #shown}. */
    List<String> synonyms() {
        return ways().subList(1, ways().size());
    }

    /** The query that finds its papers. A name in capitals is no word in small letters: CLIP is no clip. */
    String rule() {
        List<String> ways = new ArrayList<>();
        for (String way : written) {
            ways.add(isName(way) ? '=' + way : '"' + way + '"');
        }
        acronyms.forEach(acronym -> ways.add('=' + acronym));
        return String.join(" OR ", ways);
    }

    private static boolean isName(String way) {
        boolean single = way.chars().allMatch(Character::isLetterOrDigit);
        return single && way.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** The same with other acronyms. */
    PhraseCandidate shortenedTo(List<String> others) {
        return new PhraseCandidate(stems, written, others, now, before, titles, alone);
    }

    /** This and another that is the same when acronyms are spelled out; the one that more papers have is shown. */
    PhraseCandidate and(PhraseCandidate other) {
        PhraseCandidate more = other.now > now ? other : this;
        PhraseCandidate less = other.now > now ? this : other;
        Set<String> ways = new LinkedHashSet<>(more.written);
        ways.addAll(less.written);
        Set<String> shorts = new LinkedHashSet<>(more.acronyms);
        shorts.addAll(less.acronyms);
        return new PhraseCandidate(
                stems,
                List.copyOf(ways),
                List.copyOf(shorts),
                now + other.now,
                before + other.before,
                titles + other.titles,
                alone + other.alone);
    }
}
