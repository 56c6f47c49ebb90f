package org.lectern.export.csl;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.export.entry.ShownText;
import org.lectern.export.tex.TitleText;
import org.lectern.text.DisplayText;

/** A title in the rich text of CSL: raised and lowered signs, and the words whose capitals a style has to leave alone. */
final class CslTitle {
    private static final String RAISED = "⁰¹²³⁴-⁹⁺-⁾ⁱⁿᴬ-ᵡ";
    private static final String LOWERED = "₀-₎ᵢ-ᵪₐ-ₜⱼ";
    private static final Pattern SCRIPTS = Pattern.compile("([" + RAISED + "]+)|([" + LOWERED + "]+)");

    private CslTitle() {}

    static String of(String source) {
        String shown = ShownText.of(source);
        StringBuilder title = new StringBuilder();
        int from = 0;
        for (String word : TitleText.protectedWords(shown)) {
            int at = shown.indexOf(word, from);
            if (at >= 0) {
                title.append(shown, from, at);
                title.append("<span class=\"nocase\">").append(word).append("</span>");
                from = at + word.length();
            }
        }
        return SCRIPTS.matcher(title.append(shown, from, shown.length())).replaceAll(CslTitle::script);
    }

    private static String script(MatchResult signs) {
        String element = signs.group(1) == null ? "sub" : "sup";
        StringBuilder plain = new StringBuilder();
        signs.group().chars().forEach(sign -> plain.append(DisplayText.plain((char) sign)));
        return Matcher.quoteReplacement("<" + element + ">" + plain + "</" + element + ">");
    }
}
