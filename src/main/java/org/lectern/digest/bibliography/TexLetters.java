package org.lectern.digest.bibliography;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The macros of TeX that stand for letters, accents and marks, and those that only say in what type something is set. */
final class TexLetters {
    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('`', "\u0300"),
            Map.entry('\'', "\u0301"),
            Map.entry('^', "\u0302"),
            Map.entry('~', "\u0303"),
            Map.entry('=', "\u0304"),
            Map.entry('u', "\u0306"),
            Map.entry('.', "\u0307"),
            Map.entry('"', "\u0308"),
            Map.entry('h', "\u0309"),
            Map.entry('r', "\u030a"),
            Map.entry('H', "\u030b"),
            Map.entry('v', "\u030c"),
            Map.entry('d', "\u0323"),
            Map.entry('c', "\u0327"),
            Map.entry('k', "\u0328"),
            Map.entry('b', "\u0331"));

    private static final Map<String, String> LETTERS = pairs("L Ł l ł O Ø o ø AE Æ ae æ OE Œ oe œ AA Å aa å ss ß SS ẞ"
            + " DJ Đ dj đ DH Ð dh ð TH Þ th þ NG Ŋ ng ŋ i ı j ȷ TeX TeX LaTeX LaTeX BibTeX BibTeX S § P ¶ dag † ddag ‡"
            + " pounds £ textsterling £ texteuro € euro € copyright © textcopyright © textregistered ® texttrademark ™"
            + " ldots … dots … textellipsis … textendash – textemdash — textquoteright ’ textquoteleft ‘"
            + " textquotedblleft “ textquotedblright ” textquotesingle ' textquotedbl \" textbackslash \\"
            + " textasciitilde ~ textasciicircum ^ textasciigrave ` textless < textgreater > textbar | textdegree °"
            + " textbraceleft { textbraceright } textunderscore _ textdollar $ textbullet • textperiodcentered ·"
            + " texttimes × textpm ± textmu µ guillemotleft « guillemotright » quotedblbase „ quotesinglbase ‚");

    private static final Map<String, String> SYMBOLS =
            pairs("alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ"
                    + " mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω"
                    + " Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞"
                    + " times × pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ rightarrow → to → leftarrow ←"
                    + " leftrightarrow ↔ Rightarrow ⇒ ell ℓ nabla ∇ partial ∂ star ⋆ circ ∘ cdot · propto ∝ in ∈"
                    + " forall ∀ exists ∃ otimes ⊗ oplus ⊕ sharp ♯ flat ♭ simeq ≃ equiv ≡ ll ≪ gg ≫ uparrow ↑"
                    + " downarrow ↓ odot ⊙ sum ∑ prod ∏ int ∫ parallel ∥ perp ⊥ subset ⊂ subseteq ⊆ cup ∪ cap ∩"
                    + " emptyset ∅ langle ⟨ rangle ⟩ wedge ∧ vee ∨ neg ¬ leftrightarrow ↔ Leftrightarrow ⇔ notin ∉");

    private static final Set<String> TYPE = Set.of(
            "textit",
            "textbf",
            "emph",
            "texttt",
            "textsc",
            "textrm",
            "textsf",
            "textup",
            "textsl",
            "textmd",
            "textnormal",
            "text",
            "underline",
            "it",
            "em",
            "bf",
            "rm",
            "tt",
            "sc",
            "sl",
            "sf",
            "itshape",
            "bfseries",
            "scshape",
            "ttfamily",
            "rmfamily",
            "sffamily",
            "mbox",
            "hbox",
            "fbox",
            "url",
            "nolinkurl",
            "footnote",
            "xspace",
            "protect",
            "noindent",
            "relax",
            "bgroup",
            "egroup",
            "MakeUppercase",
            "uppercase",
            "lowercase",
            "enquote",
            "natexlab",
            "NoCaseChange",
            "small",
            "scriptsize",
            "tiny",
            "textsuperscript",
            "textsubscript");

    private TexLetters() {}

    private static Map<String, String> pairs(String text) {
        String[] words = text.split(" ", -1);
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }

    /** The mark that an accent puts on the letter before it. */
    static Optional<String> accent(char name) {
        return Optional.ofNullable(ACCENTS.get(name));
    }

    /** What a macro of that name, without its backslash, stands for in text. */
    static Optional<String> letter(String name) {
        return Optional.ofNullable(LETTERS.get(name));
    }

    /** The character of mathematics that is one symbol and nothing else, {@code \alpha}. */
    static Optional<String> symbol(String mathematics) {
        return mathematics.startsWith("\\")
                ? Optional.ofNullable(SYMBOLS.get(mathematics.substring(1)))
                : Optional.empty();
    }

    static boolean isType(String name) {
        return TYPE.contains(name);
    }
}
