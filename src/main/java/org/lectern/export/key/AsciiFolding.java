package org.lectern.export.key;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Turns letters into the nearest ASCII ones; what has none, such as Chinese characters, is left out. */
public final class AsciiFolding {
    /** Letters that Unicode does not take apart into a base letter and marks, each with what stands for it. */
    private static final String TABLE = "ø o Ø O ł l Ł L đ d Đ D ð d Ð D þ th Þ Th ß ss ẞ SS æ ae Æ AE œ oe Œ OE "
            + "ı i ŀ l Ŀ L ħ h Ħ H ŋ ng Ŋ NG ŧ t Ŧ T ĸ k ə e Ə E ƒ f ɓ b ɗ d ɛ e ɔ o ƙ k ƴ y ʻ  ʼ  "
            + "α a β b γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o "
            + "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch "
            + "ш sh щ shch ъ  ы y ь  э e ю yu я ya і i ї i є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dz";

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

    /** The ASCII letters and digits of a text, in lower case. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (c < 128) {
                        if (Character.isLetterOrDigit(c)) {
                            key.appendCodePoint(c);
                        }
                    } else {
                        key.append(LETTERS.getOrDefault(c, ""));
                    }
                });
        return key.toString();
    }
}
