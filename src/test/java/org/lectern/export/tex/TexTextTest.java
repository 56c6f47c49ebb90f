package org.lectern.export.tex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TexTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            R&D at 100% of #1                | R\\&D at 100\\% of \\#1
            the network f_theta              | the network f\\_theta
            already \\& escaped 5\\%         | already \\& escaped 5\\%
            about ~8K tokens                 | about \\textasciitilde{}8K tokens
            whole >= parts < all             | whole \\textgreater{}= parts \\textless{} all
            ends with a backslash \\         | ends with a backslash \\textbackslash{}
            a \\path of its own              | a \\textbackslash{}path of its own
            $100K or 100 Days                | \\$100K or 100 Days
            from $10 to $20                  | from \\$10 to \\$20
            $5 billion and $6 billion        | \\$5 billion and \\$6 billion
            in $O(d\\log{K})$ memory         | in $O(d\\log{K})$ memory
            both $x < y$ and $5              | both $x < y$ and \\$5
            RL$^2$                           | RL$^2$
            (RF)^2 of M^{3}                  | (RF)$^{2}$ of M$^{3}$
            regression in \\ell_1            | regression in $\\ell_{1}$
            errors of 3\\pm 1                | errors of 3$\\pm$ 1
            α-β, ∞ ≠ 𝒪                       | $\\alpha$-$\\beta$, $\\infty$ $\\neq$ $O$
            αβγ                              | $\\alpha\\beta\\gamma$
            $αx$                             | $\\alpha x$
            \\textbf{Mamba} {\\it in vivo}   | Mamba in vivo
            50{%} less                       | 50\\% less
            a lone { and } another } of {    | a lone and another of
            the set {0, 1} of               | the set \\{0, 1\\} of
            \\{kept\\} \\{lone               | \\{kept\\} lone
            Poincar\\'e and \\v{S}koda       | Poincaré and Škoda
            say "one" and "two"              | say “one” and “two”
            Q&nbsp;A &amp;amp; &#233; &lt;b> | Q A \\&amp; é \\textless{}b\\textgreater{}
            CO<sub>2</sub> <i>in</i> x < y   | CO$_{2}$ in x \\textless{} y
            Generic <T> and a <b> c          | Generic \\textless{}T\\textgreater{} and a \\textless{}b\\textgreater{} c
            if a<b and c>d                   | if a\\textless{}b and c\\textgreater{}d
            <jats:p>One.</jats:p><p>Two</p>  | One. Two
            <math><msup><mi>y</mi><mn>2</mn></msup></math> of <mml:math><mml:mi>x</mml:mi></mml:math> | $y^{2}$ of $x$
            costs $5 and \\alpha is $\\alpha$ | costs \\$5 and $\\alpha$ is $\\alpha$
            in $5 \\log n$ and $2 x_1$       | in $5 \\log n$ and $2 x_1$
            """)
    void writesWhatTheReaderSees(String source, String tex) {
        assertThat(TexText.of(source)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zero\\u200Bwidth                 | zerowidth
            soft\\u00ADhyphen                | softhyphen
            no\\u00A0break\\u2028line        | no break line
            e\\u0301                         | é
            \\u202Eturned\\u202C             | turned
            """)
    void leavesWhatNobodySees(String source, String tex) {
        assertThat(TexText.of(unicode(source))).isEqualTo(tex);
    }

    private static String unicode(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                result.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 5;
            } else {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a_b#c?d=1&e=%20 | https://example.org/a_b#c?d=1&e=%20
            https://example.org/{x y}           | https://example.org/%7Bx%20y%7D
            https://example.org/?a=1&amp;b=2    | https://example.org/?a=1&amp;b=2
            """)
    void leavesAddressesAsTheyAre(String address, String written) {
        assertThat(TexText.verbatim(address)).isEqualTo(written);
    }
}
