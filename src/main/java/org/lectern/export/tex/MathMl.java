package org.lectern.export.tex;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Mathematics in MathML, as publishers leave it in titles, as TeX between dollar signs. */
final class MathMl {
    private static final Pattern MATH =
            Pattern.compile("<((?:mml:|m:)?math)(?:\\s[^<>]*)?>.*?</\\1>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private MathMl() {}

    /** The text with its formulas in TeX. */
    static String asTex(String text) {
        return text.contains("math")
                ? MATH.matcher(text).replaceAll(found -> Matcher.quoteReplacement(formula(found.group())))
                : text;
    }

    private static String formula(String xml) {
        String tex = Jsoup.parse(xml, "", Parser.xmlParser()).children().stream()
                .map(MathMl::tex)
                .collect(Collectors.joining())
                .strip();
        return tex.isEmpty() ? "" : "$" + tex + "$";
    }

    private static String tex(Element element) {
        String name = element.tagName().replaceFirst("^.*:", "");
        List<String> parts = element.children().stream().map(MathMl::tex).toList();
        boolean two = parts.size() == 2;
        return switch (name) {
            case "msup", "mover" -> two ? parts.get(0) + "^{" + parts.get(1) + "}" : joined(parts);
            case "msub", "munder" -> two ? parts.get(0) + "_{" + parts.get(1) + "}" : joined(parts);
            case "msubsup", "munderover" ->
                parts.size() == 3 ? parts.get(0) + "_{" + parts.get(1) + "}^{" + parts.get(2) + "}" : joined(parts);
            case "mfrac" -> two ? "\\frac{" + parts.get(0) + "}{" + parts.get(1) + "}" : joined(parts);
            case "msqrt" -> "\\sqrt{" + joined(parts) + element.ownText() + "}";
            case "mtext" -> element.text().isBlank() ? " " : "\\text{" + element.text() + "}";
            case "annotation", "annotation-xml" -> "";
            default -> parts.isEmpty() ? element.text().strip() : joined(parts);
        };
    }

    private static String joined(List<String> parts) {
        return String.join("", parts);
    }
}
