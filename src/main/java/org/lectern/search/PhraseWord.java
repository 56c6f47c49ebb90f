package org.lectern.search;

/**
 * A word of a text, as phrases are made of it.
 *
 * @param stem as the index has it
 * @param hash of the letters of the stem
 * @param power what the hash of letters before these is multiplied by, to be the hash of all of them
 * @param role what it can be in a phrase
 * @param begins whether a phrase may begin with it
 * @param ends whether a phrase may end with it
 * @param tells whether it says what a paper is about
 */
record PhraseWord(String stem, long hash, long power, Role role, boolean begins, boolean ends, boolean tells) {
    private static final long BASE = 0x9e3779b97f4a7c15L;

    /** What a word can be in a phrase. */
    enum Role {
        WORD,
        /** Joins others: a phrase has it between words with hyphens alone, unless others write it so. */
        STOP,
        /** No phrase has it, but within a word with hyphens. */
        DIVIDES
    }

    /**
     * The word of a token.
     *
     * @param written in small letters without accents
     */
    static PhraseWord of(String written, String stem) {
        long hash = 0;
        long power = 1;
        for (int i = 0; i < stem.length(); i++) {
            hash = hash * BASE + stem.charAt(i);
            power *= BASE;
        }
        boolean number = written.chars().noneMatch(Character::isLetter);
        boolean letter = written.length() < 2;
        boolean name = !number && !letter;
        return new PhraseWord(
                stem,
                hash,
                power,
                role(written, stem, number || letter),
                name && ProseWords.begins(written, stem),
                name && ProseWords.ends(written, stem),
                name && !StopWords.contains(written) && ProseWords.tells(written, stem));
    }

    private static Role role(String written, String stem, boolean divides) {
        if (divides || ProseWords.divides(written, stem)) {
            return Role.DIVIDES;
        }
        return StopWords.contains(written) || ProseWords.isAdverb(written) ? Role.STOP : Role.WORD;
    }

    /** The hash of the letters of a phrase with this word behind it. */
    long after(long phrase) {
        return phrase * power + hash;
    }
}
