package org.lectern.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** TeX's macros of mathematics and the characters of Unicode that they stand for. */
public final class MathSymbols {
    private static final String GREEK = "α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon ζ zeta η eta θ theta "
            + "ϑ vartheta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ phi ϕ phi "
            + "χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega";

    /** Letters and marks that text fonts lack. */
    private static final String SIGNS = "∞ infty ∇ nabla ∂ partial ℓ ell ∅ emptyset ∀ forall ∃ exists ∘ circ ∑ sum "
            + "∏ prod ∫ int ⋆ star ★ star ∥ parallel ⊥ perp ⟨ langle ⟩ rangle ♯ sharp ♭ flat ¬ neg";

    /** Signs between two terms that text fonts lack. */
    private static final String RELATIONS = "≠ neq ≤ leq ≥ geq ≪ ll ≫ gg → rightarrow ← leftarrow ↔ leftrightarrow "
            + "⇒ Rightarrow ⇔ Leftrightarrow ↑ uparrow ↓ downarrow ≈ approx ≃ simeq ≡ equiv ∼ sim ∝ propto ∈ in ∉ notin "
            + "⊂ subset ⊆ subseteq ∪ cup ∩ cap ⊗ otimes ⊕ oplus ⊙ odot ∗ ast ∧ wedge ∨ vee";

    private static final String MORE_SIGNS = "ε varepsilon φ varphi ς varsigma ϱ varrho ϖ varpi ħ hbar ı imath ȷ jmath "
            + "℘ wp ℜ Re ℑ Im ℵ aleph ∅ varnothing ∄ nexists … ldots … dots ⋯ cdots … dotsc ⋯ dotsb ⋮ vdots ⋱ ddots "
            + "† dagger ‡ ddagger ′ prime ⊤ top ⊥ bot ∠ angle △ triangle □ square □ Box ◇ diamond ¬ lnot "
            + "| vert | lvert | rvert ‖ Vert ‖ lVert ‖ rVert ‖ | ⌈ lceil ⌉ rceil ⌊ lfloor ⌋ rfloor \\ backslash "
            + "{ lbrace } rbrace [ lbrack ] rbrack ° degree ° deg % % & & # # $ $ _ _ { { } } ∮ oint ∐ coprod "
            + "ℝ R ℝ RR ℝ reals ℕ N ℤ Z ε eps ✓ checkmark § S ∬ iint ⋂ bigcap ⋃ bigcup ⨁ bigoplus ⨂ bigotimes";

    private static final String MORE_RELATIONS = "≠ ne ≤ le ≥ ge ≤ leqslant ≥ geqslant ≲ lesssim ≳ gtrsim → to "
            + "↦ mapsto ⟶ longrightarrow ⟵ longleftarrow ⟹ implies ⟺ iff ⇐ Leftarrow ⟹ Longrightarrow ← gets ↗ nearrow "
            + "↘ searrow ≅ cong ≍ asymp ≐ doteq ≜ triangleq ≔ coloneqq ∋ ni ⊃ supset ⊇ supseteq ⊊ subsetneq ⊈ nsubseteq "
            + "± pm ∓ mp × times × texttimes ÷ div · cdot • bullet ∖ setminus ∧ land ∨ lor ⊎ uplus ⊔ sqcup ⊓ sqcap "
            + "≺ prec ≻ succ ⪯ preceq ⪰ succeq ⊨ models ⊢ vdash ∣ mid ∤ nmid ⋉ ltimes ⋊ rtimes ⇝ leadsto ↪ hookrightarrow "
            + "⇀ rightharpoonup ≀ wr ⊘ oslash ⊖ ominus ⋈ bowtie ∥ Vert ⇌ rightleftharpoons ⊻ veebar";

    private static final Set<String> FUNCTIONS = Set.of(
            "log", "ln", "lg", "exp", "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh",
            "cosh", "tanh", "min", "max", "sup", "inf", "lim", "limsup", "liminf", "arg", "argmin", "argmax", "det",
            "dim", "ker", "gcd", "Pr", "hom", "rank", "tr", "poly", "polylog", "mod", "bmod", "diag", "sign",
            "softmax");

    private static final Map<Integer, String> ONLY_MATH = onlyMathTable();
    private static final Map<String, Symbol> SYMBOLS = symbols();

    private MathSymbols() {}

    /** How a symbol stands among its neighbours. */
    enum Kind {
        /** As a letter does. */
        SIGN,
        /** With a space at both sides. */
        RELATION,
        /** With a space before and after, where letters are there. */
        FUNCTION
    }

    /**
     * What a macro stands for.
     *
     * @param text in Unicode
     */
    record Symbol(String text, Kind kind) {}

    static Optional<Symbol> symbol(String macro) {
        return Optional.ofNullable(SYMBOLS.get(macro));
    }

    /** The character that a macro, without its backslash, stands for; empty for the name of a function and where there is none. */
    public static Optional<String> character(String macro) {
        return symbol(macro).filter(symbol -> symbol.kind() != Kind.FUNCTION).map(Symbol::text);
    }

    /** The characters that fonts of text lack and TeX has only in mathematics, each with its macro, without backslash. */
    public static Map<Integer, String> onlyMath() {
        return ONLY_MATH;
    }

    /** The name of a Greek letter of either case, or of ℓ; null for all others. */
    public static @Nullable String letterName(int c) {
        boolean letter = (c >= 0x391 && c <= 0x3c9) || c == 'ℓ' || c == 'ϵ' || c == 'ϕ' || c == 'ϑ';
        return letter ? ONLY_MATH.get(c) : null;
    }

    private static Map<Integer, String> onlyMathTable() {
        Map<Integer, String> table = new HashMap<>();
        for (String pairs : new String[] {GREEK, SIGNS, RELATIONS}) {
            each(pairs, (character, macro) -> table.put(character.codePointAt(0), macro));
        }
        return Map.copyOf(table);
    }

    private static Map<String, Symbol> symbols() {
        Map<String, Symbol> table = new LinkedHashMap<>();
        for (String pairs : new String[] {GREEK, SIGNS, MORE_SIGNS}) {
            each(pairs, (character, macro) -> table.putIfAbsent(macro, new Symbol(character, Kind.SIGN)));
        }
        for (String pairs : new String[] {RELATIONS, MORE_RELATIONS}) {
            each(pairs, (character, macro) -> table.putIfAbsent(macro, new Symbol(character, Kind.RELATION)));
        }
        FUNCTIONS.forEach(name -> table.putIfAbsent(name, new Symbol(name, Kind.FUNCTION)));
        return Map.copyOf(table);
    }

    private interface Pair {
        void take(String character, String macro);
    }

    private static void each(String pairs, Pair pair) {
        String[] parts = pairs.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            pair.take(parts[i], parts[i + 1]);
        }
    }
}
