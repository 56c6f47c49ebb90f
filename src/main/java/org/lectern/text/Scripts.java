package org.lectern.text;

/** The raised, lowered and double-struck letters that Unicode has. */
final class Scripts {
    private static final String RAISED =
            "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ"
                    + "AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂαᵅβᵝγᵞδᵟεᵋθᶿφᵠχᵡ′′∘°⊤ᵀ††**  ";
    private static final String LOWERED =
            "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ  ";
    private static final String DOUBLE = "CℂHℍNℕPℙQℚRℝZℤ";

    private Scripts() {}

    /** The character raised; 0 when Unicode has none. */
    static char raised(char c) {
        return partner(RAISED, c);
    }

    /** The character lowered; 0 when Unicode has none. */
    static char lowered(char c) {
        return partner(LOWERED, c);
    }

    /** The letter as mathematicians write sets of numbers; the letter itself when fonts have none. */
    static char doubleStruck(char c) {
        char found = partner(DOUBLE, c);
        return found == 0 ? c : found;
    }

    /** The plain character of a raised, lowered or double-struck one; any other as it is. */
    static char plain(char c) {
        for (String table : new String[] {RAISED, LOWERED, DOUBLE}) {
            for (int i = 1; i < table.length(); i += 2) {
                if (table.charAt(i) == c) {
                    return table.charAt(i - 1);
                }
            }
        }
        return c;
    }

    private static char partner(String table, char c) {
        for (int i = 0; i < table.length(); i += 2) {
            if (table.charAt(i) == c) {
                return table.charAt(i + 1);
            }
        }
        return 0;
    }
}
