package org.lectern.bench;

import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.paper.Metadata;

/**
 * Says a paper in other words. Of the rarer words, and of the names, the k-th copy replaces the share 0.6 k^-0.4 by words of its
 * own, so that c copies have about c^0.6 times as many words as one: Heaps' law with the exponent of English prose. The frequent
 * words stay and each new word is as frequent as the one it stands for, so the frequencies keep their Zipf tail. A title always
 * gets a word of its own, for otherwise the copy would be the same paper.
 */
final class OtherWords {
    /** A word that can be replaced: shorter ones are mostly frequent or symbols. */
    static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

    private static final double HEAPS = 0.6;
    private static final String[] SYLLABLES = {
        "ba", "co", "di", "fer", "gal", "hen", "ilo", "jun", "kra", "lum", "mo", "nex", "or", "pli", "qua", "ros",
        "sil", "tem", "ul", "vor", "wen", "xi", "yar", "zet"
    };

    private final int copy;
    private final Set<String> common;
    private final double share;

    OtherWords(int copy, Set<String> common) {
        this.copy = copy;
        this.common = common;
        this.share = HEAPS * Math.pow(copy, HEAPS - 1);
    }

    Metadata of(Metadata paper) {
        Metadata.Builder builder = Metadata.titled(title(paper.title())).abstractText(words(paper.abstractText()));
        paper.authors().forEach(author -> builder.author(name(author.name())));
        paper.published().ifPresent(builder::published);
        paper.venue().ifPresent(builder::venue);
        return builder.build();
    }

    private String title(String title) {
        return words(title) + " " + made("Title", scramble(title.hashCode()), 3);
    }

    private String words(String text) {
        return WORD.matcher(text).replaceAll(found -> {
            String word = found.group();
            return common.contains(word) || !chosen(word) ? word : made(word, scramble(word.hashCode()), 2);
        });
    }

    private String name(String name) {
        int last = name.lastIndexOf(' ') + 1;
        return chosen(name) ? name.substring(0, last) + made(name.substring(last), scramble(name.hashCode()), 2) : name;
    }

    private boolean chosen(String word) {
        return (scramble(word.hashCode()) >>> 11) * 0x1p-53 < share;
    }

    /** The beginning of a word, with syllables after it that its hash says. */
    private static String made(String word, long hash, int syllables) {
        StringBuilder made = new StringBuilder(word.substring(0, Math.min(word.length(), 4)));
        long rest = hash >>> 1;
        for (int i = 0; i < syllables; i++) {
            made.append(SYLLABLES[(int) (rest % SYLLABLES.length)]);
            rest /= SYLLABLES.length;
        }
        return made.append(Long.toString(rest % 46_656, 36).replaceAll("[0-9]", "e"))
                .toString();
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private long scramble(int hash) {
        long z = hash * 0x9e3779b97f4a7c15L + copy * 0xd1b54a32d192ed03L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
