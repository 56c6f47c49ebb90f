package org.lectern.search;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes plain letters of those that Unicode has once more for compatibility (NFKC): of mathematical letters ({@code 𝑘-means}), ligatures,
 * letters of full width and the micro sign, which is another character than the Greek letter. Two are told apart from what Unicode
 * says: ℓ stays, which has a name of its own ({@link SymbolNamesFilter}), and ɛ beside no letter is an epsilon, as in {@code ɛ-greedy};
 * within words it is a letter of African languages.
 */
final class CompatibilityFilter extends TokenFilter {
    private static final String ELL = "ℓ";
    private static final char OPEN_E = 'ɛ';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    CompatibilityFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isAscii(word)) {
            String plain = plain(word.toString());
            word.setEmpty().append(plain);
        }
        return true;
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (int ell = text.indexOf(ELL); ell >= 0; ell = text.indexOf(ELL, from)) {
            plain.append(composed(text.substring(from, ell))).append(ELL);
            from = ell + 1;
        }
        plain.append(composed(text.substring(from)));
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == OPEN_E && !isLetter(plain, i - 1) && !isLetter(plain, i + 1)) {
                plain.setCharAt(i, 'ε');
            }
        }
        return plain.toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Whether a letter stands there, with an accent of its own or without. */
    private static boolean isLetter(CharSequence text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetter(text.charAt(at))
                        || Character.isSurrogate(text.charAt(at))
                        || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK);
    }
}
