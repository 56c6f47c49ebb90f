package org.lectern.export.styled;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a style says of names and numbers that the processor does not do, so that {@link StyledNames} does it.
 *
 * @param inverted which names have the family first: {@code all}, {@code first} or none
 * @param initialsWith what stands behind an initial; empty where given names are written out
 * @param particlesLast whether {@code van} stands behind the given names of an inverted name
 * @param mostNames so many names, and no more, are all listed where the last is shown behind an ellipsis
 * @param firstNames how many then stand before the ellipsis; 0 where the style does not do that
 * @param italicOthers whether "et al." is in italics
 * @param numbered whether references have numbers
 */
record StyleRules(
        String inverted,
        Optional<String> initialsWith,
        boolean particlesLast,
        int mostNames,
        int firstNames,
        boolean italicOthers,
        boolean numbered) {

    static StyleRules of(String xml) {
        Document style = Jsoup.parse(xml, "", Parser.xmlParser());
        Element root = style.selectFirst("style");
        List<Element> names = style.select("name[name-as-sort-order]");
        Optional<Element> inverting = names.stream().findFirst();
        Optional<Element> last = style.select("[et-al-use-last=true]").stream().findFirst();
        boolean spelled = inverting
                .filter(name -> name.attr("initialize").equals("false"))
                .isPresent();
        Optional<String> initials = inverting
                .filter(name -> name.hasAttr("initialize-with"))
                .or(() -> Optional.ofNullable(root))
                .filter(element -> element.hasAttr("initialize-with") && !spelled)
                .map(element -> element.attr("initialize-with"));
        return new StyleRules(
                inverting.map(name -> name.attr("name-as-sort-order")).orElse(""),
                initials,
                root != null && root.attr("demote-non-dropping-particle").equals("display-and-sort"),
                last.map(element -> number(element, "et-al-min") - 1).orElse(0),
                last.map(element -> number(element, "et-al-use-first")).orElse(0),
                !style.select("et-al[font-style=italic]").isEmpty(),
                !style.select("[variable=citation-number]").isEmpty());
    }

    private static int number(Element element, String attribute) {
        String value = element.attr(attribute);
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
    }

    /** Whether the name at a place of the list has its family first. */
    boolean inverts(int index) {
        return inverted.equals("all") || (inverted.equals("first") && index == 0);
    }
}
