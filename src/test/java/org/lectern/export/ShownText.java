package org.lectern.export;

import java.util.Map;
import org.lectern.export.tex.TexScanner;
import org.lectern.export.tex.TexSymbols;

/** Texts as TeX shows them, for tests that compare what was written in different ways. */
public final class ShownText {
    /** Ways to write the same character; TeX makes one dash of several hyphens. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "\\pm", "±", "\\times", "×", "\\cdot", "·", "\\varphi", "\\phi", "\\varepsilon", "\\epsilon", "–-", "—");

    private ShownText() {}

    /** A text without what tells one way to write it from another. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        TexScanner.scan(text.replace("``", "“")
                        .replace("''", "”")
                        .replace('`', '‘')
                        .replace("---", "—")
                        .replace("--", "–"))
                .forEach(atom -> shown.append(atom.plain()));
        StringBuilder symbols = new StringBuilder();
        shown.codePoints().forEach(c -> symbols.append(TexSymbols.math(c).orElse(Character.toString(c))));
        return SYNONYMS.entrySet().stream()
                .reduce(
                        symbols.toString(),
                        (some, synonym) -> some.replace(synonym.getKey(), synonym.getValue()),
                        (some, ignored) -> some)
                .replaceAll("[\\\\$]", "");
    }
}
