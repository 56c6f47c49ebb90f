package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            Level-S$^2$fM: Neural Structure            ¦ Level-S²fM: Neural Structure
            M^{3}-Net and O(n^2) for 10^6 of 10^{-3}   ¦ M³-Net and O(n²) for 10⁶ of 10⁻³
            \\ell_1 and \\ell_p-Regression, $\\ell_2$  ¦ ℓ₁ and ℓₚ-Regression, ℓ₂
            points of $\\mathbb{R}^d$                  ¦ points of ℝᵈ
            $\\mathcal{O}(n \\log n)$ or $O(n\\log n)$ ¦ O(n log n) or O(n log n)
            $\\frac{a}{b}$ of $\\frac{1}{n+1}$         ¦ a/b of 1/(n+1)
            $\\tilde{O}(\\sqrt{dT\\log K})$            ¦ Õ(√(dT log K))
            $\\varepsilon \\geq 0$, $p\\geq1$          ¦ ε ≥ 0, p ≥ 1
            $\\alpha$-stable, $\\alpha x + \\beta$     ¦ α-stable, αx + β
            $n^{1/2}$ and $L_{CE}$ and $\\theta^*$     ¦ n^(1/2) and L_CE and θ*
            $\\|x\\|_2 \\in [-1, 1]$, $X^\\top X$      ¦ ‖x‖₂ ∈ [-1, 1], XᵀX
            $160 \\times 160$ by \\(\\epsilon\\) $$k$$ ¦ 160 × 160 by ε k
            $\\left( \\frac12 \\right)$ $\\sqrt[3]{n}$ ¦ ( 1/2 ) ∛n
            $\\hat{x}$ $x'$ $a \\not\\in B$ $\\eps$    ¦ x̂ x′ a ∉ B ε
            \\sqrtT Regret in \\mathbbR, \\tildeO(n)   ¦ √T Regret in ℝ, Õ(n)
            (RF)^2 in the L_2 and L_p-norms, x_1       ¦ (RF)² in the L₂ and Lₚ-norms, x₁
            costs $5 and $10, from $10 to $20          ¦ costs $5 and $10, from $10 to $20
            $100K or 100 Days; US$ 5                   ¦ $100K or 100 Days; US$ 5
            snake_case, f_theta, file_name_1.py, a_b.c ¦ snake_case, f_theta, file_name_1.py, a_b.c
            2*3*4, A* and RRT*, C^*, *one footnote     ¦ 2*3*4, A* and RRT*, C^*, *one footnote
            World* in Six Days *(As Captured)*         ¦ World* in Six Days (As Captured)
            **bold**, _em_, *em*, T2**I**, _**both**_  ¦ bold, em, em, T2I, both
            **Co**ncept **L**earning                   ¦ Concept Learning
            use `x_1 * y` and `--flag`                 ¦ use x_1 * y and --flag
            [the code](https://x.y/a_(b)_c) and [a](b) ¦ the code and [a](b)
            \\emph{Emphasis}, \\textbf{\\textit{both}} ¦ Emphasis, both
            {\\em old} and {\\it in vivo} {B}ert {GPT} ¦ old and in vivo Bert GPT
            the set {0, 1} and \\{a\\}                 ¦ the set {0, 1} and {a}
            \\emphk-means and \\textscFgd              ¦ k-means and Fgd
            Mer\\underline{K}ury                       ¦ MerKury
            50\\% of R\\&D \\#1 a\\_b \\$5             ¦ 50% of R&D #1 a_b $5
            SIFT~\\cite{Lowe2004}, Fig.~1, et al.~X    ¦ SIFT [Lowe2004], Fig. 1, et al. X
            ~8K, 10~20 and a ~ b, x.edu/~me            ¦ ~8K, 10~20 and a ~ b, x.edu/~me
            pages 1--2, a---b, c -- d, --flag, <!-- x  ¦ pages 1–2, a—b, c — d, --flag, <!-- x
            ``viewing'' and `one' and don't            ¦ “viewing” and ‘one’ and don't
            \\url{https://a.b/c_d~e} at \\href{u}{t}   ¦ https://a.b/c_d~e at t
            https://a.b/_c_/d_e~f--g and *this*        ¦ https://a.b/_c_/d_e~f--g and this
            H\\"{o}lder, na{\\"i}ve, na\\"ively \\o    ¦ Hölder, naïve, naïvely ø
            CO<sub>2</sub> <i>in vivo</i>, a < b > c   ¦ CO₂ in vivo, a < b > c
            3\\pm 1, 360{\\deg} and 4\\times 4         ¦ 3 ± 1, 360° and 4 × 4
            C:\\dir\\name stays, \\agentname too       ¦ C:\\dir\\name stays, \\agentname too
            lone $ and } and ` and { and \\? stay       ¦ lone $ and } and ` and { and \\? stay
            $2\\times$ faster, $K_33$, O~(n), \\my{own} ¦ 2× faster, K₃₃, O~(n), \\my{own}
            \\textsuperscript{th} and \\LaTeX{} \\ie   ¦ ᵗʰ and LaTeX i.e.
            Generic <T> and a <b> c ¦ Generic <T> and a <b> c
            if a<b and c>d, <i>in</i> it ¦ if a<b and c>d, in it
            costs $5 and more of $\\alpha$ ¦ costs $5 and more of α
            """)
    void showsWhatPeopleRead(String source, String shown) {
        assertThat(DisplayText.of(source).text()).isEqualTo(shown);
    }

    @Test
    void whatHasNoMarkupIsItself() {
        DisplayText shown = DisplayText.of("A plain title – it's here");
        assertThat(shown.isSource()).isTrue();
        assertThat(shown.text()).isSameAs(shown.source());
        assertThat(shown.shownStart(3)).isEqualTo(3);
        assertThat(shown.sourceEnd(5)).isEqualTo(5);
    }

    @Test
    void aRangeOfTheOneIsARangeOfTheOther() {
        String source = "An \\emph{S$^2$fM} of $\\alpha$";
        DisplayText shown = DisplayText.of(source);
        assertThat(shown.text()).isEqualTo("An S²fM of α");
        int start = source.indexOf("S$");
        int end = source.indexOf("fM") + 2;
        assertThat(shown.text().substring(shown.shownStart(start), shown.shownEnd(end)))
                .isEqualTo("S²fM");
        assertThat(source.substring(shown.sourceStart(3), shown.sourceEnd(7))).isEqualTo("S$^2$fM");
        int alpha = source.indexOf("alpha");
        assertThat(shown.text().substring(shown.shownStart(alpha), shown.shownEnd(alpha + 5)))
                .isEqualTo("α");
        assertThat(source.substring(shown.sourceStart(11), shown.sourceEnd(12))).isEqualTo("\\alpha");
    }

    @Test
    void everyStringHasPlacesThatRise() {
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            String source = CleanTextTest.random(random);
            DisplayText shown = DisplayText.of(source);
            int length = shown.text().length();
            assertThat(shown.sourceStart(length)).isEqualTo(source.length());
            for (int at = 0; at < length; at++) {
                assertThat(shown.sourceStart(at)).as(source).isBetween(0, shown.sourceStart(at + 1));
                assertThat(shown.sourceEnd(at + 1)).as(source).isBetween(shown.sourceEnd(at), source.length());
                assertThat(shown.sourceEnd(at + 1)).as(source).isGreaterThanOrEqualTo(shown.sourceStart(at));
            }
            for (int place = 0; place < source.length(); place++) {
                assertThat(shown.shownStart(place)).as(source).isBetween(0, shown.shownStart(place + 1));
                assertThat(shown.shownEnd(place)).as(source).isBetween(0, shown.shownEnd(place + 1));
            }
            assertThat(shown.shownEnd(source.length())).as(source).isEqualTo(length);
        }
    }

    @Test
    void takesTimeLinearInTheLength() {
        for (String piece : List.of("$", "{", "\\")) {
            assertThat(DisplayText.of(piece.repeat(10_000_000)).text()).isNotNull();
        }
        for (String piece : List.of(
                "`",
                "*a",
                "a*",
                "_a ",
                "\\(",
                "$x",
                "^{",
                "a^{",
                "\\frac{",
                "$^{",
                "[a](http",
                "[",
                "<sup>",
                "\\emph{",
                "~",
                "-",
                "``",
                "'",
                "\\left",
                "http://",
                "!",
                "![](http",
                "\\sqrt",
                "**",
                "$$",
                "a_{",
                "`a")) {
            String source = piece.repeat(1_000_000 / piece.length());
            assertThat(DisplayText.of(source).text()).isNotNull();
        }
    }
}
