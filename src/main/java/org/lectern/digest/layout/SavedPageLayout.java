package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;

/**
 * The daily-papers page as a browser saves it. Its papers stand as JSON in an attribute, and a second time as cards; a page
 * that lost the attribute still has the cards.
 *
 * <pre>
 * &lt;div data-target="DailyPapers" data-props="{&amp;quot;dailyPapers&amp;quot;: […]}"&gt;
 *   &lt;article&gt;&lt;h3&gt;&lt;a href="/papers/2401.01234"&gt;A Title&lt;/a&gt;&lt;/h3&gt;…&lt;/article&gt;
 * &lt;/div&gt;
 * </pre>
 */
public final class SavedPageLayout implements DigestLayout {
    private static final String PROPS = "data-props";
    private static final Pattern SITE_NAME = Pattern.compile("\\s+[-|–·]\\s+Hugging Face\\s*$");

    @Override
    public String name() {
        return "saved-page";
    }

    @Override
    public String description() {
        return "A daily-papers page saved as HTML, with its papers as JSON in the attribute data-props, or as cards.";
    }

    @Override
    public double recognize(Page page) {
        boolean props = HtmlPage.holds(page, PROPS);
        boolean cards = HtmlPage.holds(page, "<article") && HtmlPage.holds(page, "/papers/");
        if (!props && !cards) {
            return 0;
        }
        HtmlPage html = HtmlPage.of(page);
        if (props && !withPapers(html).isEmpty()) {
            return 0.98;
        }
        return HtmlCard.all(html).isEmpty() ? 0 : 0.9;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        transcript.decoded();
        HtmlPage html = HtmlPage.of(page);
        List<Props> all = withPapers(html);
        List<HtmlCard> cards = HtmlCard.all(html);
        Optional<String> date =
                all.stream().flatMap(props -> props.json().date().stream()).findFirst();
        title(html, date).ifPresent(transcript::listingTitle);
        html.tellFurniture(transcript, "a.skip", SiteFurniture::rule);
        Set<String> seen = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (Props props : all) {
            for (PropsJson.Found found : props.json().papers()) {
                seen.add(found.paper().key());
                // Two papers of one identifier are a mistake of the page; none of them is lost.
                if (given.add(found.paper().key() + '\n' + found.paper().title())) {
                    transcript.field(props.lines(found, html), "title");
                    transcript.record(found.paper().metadata());
                }
            }
        }
        for (HtmlCard card : cards) {
            if (seen.add(card.key())) {
                card.tell(transcript);
            } else {
                card.tellFurniture(transcript);
            }
        }
    }

    /**
     * An attribute that holds papers.
     *
     * @param value where its value stands
     */
    private record Props(PropsJson json, Range value) {
        Block lines(PropsJson.Found found, HtmlPage html) {
            int above = value.start().lineNumber() - 1;
            int last = value.end().lineNumber();
            return html.block(Math.min(above + found.firstLine(), last), Math.min(above + found.lastLine(), last));
        }
    }

    private static List<Props> withPapers(HtmlPage html) {
        List<Props> all = new ArrayList<>();
        for (Element element : html.document().getElementsByAttribute(PROPS)) {
            PropsJson.of(element.attr(PROPS).strip())
                    .ifPresent(json -> all.add(new Props(
                            json, element.attributes().sourceRange(PROPS).valueRange())));
        }
        return all;
    }

    private static Optional<String> title(HtmlPage html, Optional<String> date) {
        String title = SITE_NAME.matcher(Text.fold(html.document().title())).replaceFirst("");
        Optional<String> name = title.isEmpty() ? Optional.empty() : Optional.of(title);
        return date.map(day -> name.orElse("Papers") + ", " + ArxivFields.shown(day))
                .or(() -> name);
    }
}
