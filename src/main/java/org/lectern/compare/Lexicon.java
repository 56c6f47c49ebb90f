package org.lectern.compare;

import java.util.List;
import java.util.Optional;

/** How texts are read, and what is known of their words: what the comparison has to be told of language and of the library. */
public interface Lexicon {
    /**
     * A word of a text.
     *
     * @param start the index of its first character
     * @param end the index behind its last
     * @param stem its plain form: one for all spellings, the singular and the plural
     * @param tells whether it says what a text is about, and is no word of prose
     * @param vague whether it says so only beside another word
     */
    record Word(int start, int end, String stem, boolean tells, boolean vague) {}

    /**
     * Words that follow one another and may be a term.
     *
     * @param from the number of the first word
     * @param to the number behind that of the last
     * @param alone whether it stands by itself there, and not as a part of something longer
     * @param ends whether no other noun follows, so that it is what the words before it say more of
     * @param loose whether it ends with a word that terms mostly do not end with, as neural fields
     */
    record Run(int from, int to, boolean alone, boolean ends, boolean loose) {}

    /** The words of a text in their order, and all runs of them that may be terms, longer ones with their parts. */
    record Reading(List<Word> words, List<Run> runs) {
        /** Copies the lists. */
        public Reading {
            words = List.copyOf(words);
            runs = List.copyOf(runs);
        }
    }

    /**
     * What a text says an acronym stands for.
     *
     * @param acronym as it is written, in the singular
     * @param meaning as it is written
     */
    record Definition(String acronym, String meaning) {}

    /** Reads a text as it is shown. */
    Reading read(String shown);

    /** What a text says its acronyms stand for. */
    List<Definition> definitions(String shown);

    /** What an acronym stands for to the library, in plain forms; empty where it does not say, or not clearly. */
    Optional<List<String>> meaning(String acronym);

    /** How many papers the library has. */
    int papers();

    /** How many papers of it have these words, given in their plain forms, one behind the other. */
    int papers(List<String> stems);
}
