package org.lectern.export.tex;

import java.util.Map;
import java.util.Set;

/**
 * The macros of mathematics that LaTeX and the packages of the American Mathematical Society define. Abstracts are full of others,
 * which the authors defined for their paper; with one of these in it nobody's document can be set.
 */
final class MathMacros {
    private static final Set<String> MORE = Set.of(
            ("frac dfrac tfrac cfrac binom dbinom tbinom sqrt overline underline overbrace underbrace overset underset stackrel"
                            + " substack hat widehat tilde widetilde bar vec dot ddot dddot check breve acute grave mathring"
                            + " overrightarrow overleftarrow overleftrightarrow underrightarrow xrightarrow xleftarrow mathcal"
                            + " mathbb mathbf mathrm mathsf mathit mathtt mathfrak mathscr boldsymbol pmb text textrm textbf"
                            + " textit textsf texttt textsc textup textnormal emph mbox hbox fbox operatorname left right middle"
                            + " big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr biggm Biggl Biggr Biggm limits"
                            + " nolimits displaystyle textstyle scriptstyle scriptscriptstyle quad qquad hspace vspace hfill"
                            + " phantom hphantom vphantom smash not begin end label tag nonumber notag hline cline multicolumn"
                            + " mod bmod pmod pod log ln lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth"
                            + " min max sup inf lim limsup liminf arg det dim ker gcd deg Pr hom injlim projlim varlimsup"
                            + " varliminf hbar hslash imath jmath ell wp Re Im aleph beth gimel prime emptyset varnothing nabla"
                            + " surd top bot angle measuredangle triangle triangledown square Box Diamond lozenge backslash forall"
                            + " exists nexists neg lnot flat natural sharp clubsuit diamondsuit heartsuit spadesuit dag ddag"
                            + " dagger ddagger partial infty pounds colon cdotp ldotp ldots cdots vdots ddots dots dotsb dotsc"
                            + " dotsi dotsm dotso sum prod coprod int iint iiint oint bigcap bigcup bigsqcup bigvee bigwedge"
                            + " bigodot bigotimes bigoplus biguplus pm mp setminus smallsetminus cdot times ast star diamond circ"
                            + " bullet div cap cup uplus sqcap sqcup triangleleft triangleright wr bigcirc bigtriangleup"
                            + " bigtriangledown vee lor wedge land oplus ominus otimes oslash odot amalg le leq ge geq leqq geqq"
                            + " leqslant geqslant prec succ preceq succeq ll gg lll ggg subset supset subseteq supseteq subsetneq"
                            + " supsetneq nsubseteq sqsubset sqsupset sqsubseteq sqsupseteq in ni owns notin vdash dashv smile"
                            + " frown mid nmid parallel nparallel perp models bowtie Join equiv sim simeq asymp approx approxeq"
                            + " cong ne neq doteq propto varpropto lesssim gtrsim lessgtr triangleq coloneqq precsim succsim"
                            + " preccurlyeq succcurlyeq leftarrow gets rightarrow to leftrightarrow Leftarrow Rightarrow"
                            + " Leftrightarrow longleftarrow longrightarrow longleftrightarrow Longleftarrow Longrightarrow"
                            + " Longleftrightarrow iff implies impliedby mapsto longmapsto hookleftarrow hookrightarrow uparrow"
                            + " downarrow updownarrow Uparrow Downarrow nearrow searrow swarrow nwarrow leftharpoonup"
                            + " rightharpoonup rightleftharpoons leadsto rightsquigarrow twoheadrightarrow rightrightarrows"
                            + " lbrace rbrace lbrack rbrack langle rangle lfloor rfloor lceil rceil vert Vert lvert rvert lVert"
                            + " rVert ulcorner urcorner complement therefore because checkmark ltimes rtimes boxtimes boxplus"
                            + " circledast digamma varkappa eth rm bf it sf tt cal sc em bfseries itshape color textcolor"
                            + " textsuperscript textsubscript ensuremath protect mathop mathbin mathrel mathord mathopen"
                            + " mathclose mathpunct mathinner mathstrut strut sideset intertext eqref ref over atop choose brace"
                            + " brack thinspace medspace thickspace negthinspace enspace kern mkern mskip textasciitilde"
                            + " textasciicircum textbackslash textless textgreater textendash textemdash S P o O l L aa AA ae AE"
                            + " oe OE ss i j c v u H d b k t r nolinebreak linebreak newline allowbreak nobreak par relax hskip"
                            + " rule raisebox scalebox alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota"
                            + " kappa lambda mu nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega"
                            + " Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega")
                    .split(" +", -1));
    /** What nearly everybody defines, and means the same. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("bm", "\\boldsymbol"),
            Map.entry("R", "\\mathbb{R}"),
            Map.entry("RR", "\\mathbb{R}"),
            Map.entry("reals", "\\mathbb{R}"),
            Map.entry("N", "\\mathbb{N}"),
            Map.entry("Z", "\\mathbb{Z}"),
            Map.entry("E", "\\mathbb{E}"),
            Map.entry("mathbbm", "\\mathbb"),
            Map.entry("mathds", "\\mathbb"),
            Map.entry("bold", "\\mathbf"),
            Map.entry("eps", "\\epsilon"),
            Map.entry("argmin", "\\operatorname{argmin}"),
            Map.entry("argmax", "\\operatorname{argmax}"));

    private MathMacros() {}

    /** Where the name of a macro ends; right behind the backslash when it has no letters. */
    static int end(String tex, int backslash) {
        int end = backslash + 1;
        while (end < tex.length() && Braces.isAsciiLetter(tex.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The macro, or what everybody can set for it: one that nobody knows by its name. */
    static String known(String name) {
        String usual = USUAL.get(name);
        return usual != null ? usual : MORE.contains(name) ? "\\" + name : "\\mathrm{" + name + "}";
    }
}
