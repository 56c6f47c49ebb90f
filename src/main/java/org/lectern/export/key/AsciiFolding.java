package org.lectern.export.key;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Turns letters into the nearest ASCII ones; what has none, such as Chinese characters, is left out.
 *
 * <p>Latin, Greek and Cyrillic letters have one here. The other scripts would need ICU4J, a library of 15 MB, for keys that
 * fewer than one paper in ten thousand asks for: listings of papers write names in Latin letters. Such a key is made of the
 * title or of the arXiv id instead.
 */
public final class AsciiFolding {
    /** Letters that Unicode does not take apart into a base letter and marks, each with what stands for it. */
    private static final String TABLE = "ø o Ø O ł l Ł L đ d Đ D ð d Ð D þ th Þ Th ß ss ẞ SS æ ae Æ AE œ oe Œ OE "
            + "ı i ŀ l Ŀ L ħ h Ħ H ŋ ng Ŋ NG ŧ t Ŧ T ĸ k ə e Ə E ƒ f ɓ b ɗ d ɛ e ɔ o ƙ k ƴ y ʻ  ʼ  "
            + "α a β b γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o "
            + "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch "
            + "ш sh щ shch ъ  ы y ь  э e ю yu я ya і i ї i є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dz ‐ - ‑ - ‒ - – - − - ‘ ' ’ '";

    private static final Map<Integer, String> LETTERS = table();

    private AsciiFolding() {}

    private static Map<Integer, String> table() {
        Map<Integer, String> letters = new HashMap<>();
        String[] pairs = TABLE.split(" ", -1);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            letters.put(pairs[i].codePointAt(0), pairs[i + 1]);
        }
        return Map.copyOf(letters);
    }

    /** A text in ASCII, with its capitals, spaces and punctuation. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        if (c < 128) {
            folded.appendCodePoint(c);
        } else if (LETTERS.containsKey(c)) {
            folded.append(LETTERS.get(c));
        } else if (Character.isLetter(c)) {
            folded.append(capitalized(LETTERS.getOrDefault(Character.toLowerCase(c), "")));
        } else if (!isInvisible(c)) {
            folded.append(' ');
        }
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static String capitalized(String letters) {
        return letters.isEmpty() ? "" : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    /** The ASCII letters and digits of a text, as they are written. */
    static String word(String text) {
        StringBuilder word = new StringBuilder();
        fold(text).chars().filter(Character::isLetterOrDigit).forEach(c -> word.append((char) c));
        return word.toString();
    }

    /** The ASCII letters and digits of a text, in lower case. */
    static String key(String text) {
        return word(text).toLowerCase(Locale.ROOT);
    }
}
