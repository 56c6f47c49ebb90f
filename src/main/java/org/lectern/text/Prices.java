package org.lectern.text;

import java.util.regex.Pattern;

/** Tells the dollar sign of a price from that of mathematics. */
public final class Prices {
    /** An amount and a word behind it that is none of a formula. */
    private static final Pattern AMOUNT = Pattern.compile(
            "\\d[\\d.,]*(?:[KMBkmb](?![A-Za-z]))?\\s+(?!(?:mod|log|ln|exp|min|max|sin|cos|tan|det|dim|gcd)\\b)"
                    + "[A-Za-z]{2,}(?=[\\s,.;:]).*",
            Pattern.DOTALL);

    private Prices() {}

    /** Whether what follows a dollar sign, up to the next, is an amount of money and prose behind it, though there be TeX in it. */
    public static boolean begin(String inside) {
        return AMOUNT.matcher(inside).matches();
    }
}
