package org.lectern.digest.layout;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.DigestReader;
import org.lectern.digest.LineFate;
import org.lectern.digest.Page;
import org.lectern.digest.Problem;
import org.lectern.digest.SourceText;
import org.lectern.digest.Transcript;
import org.lectern.paper.FieldPlace;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperRecord;

/**
 * Any other page in HTML: saved by a browser, or pasted with its markup. It is turned into the text that a browser would copy, which
 * the other layouts read, and what its links say is added; or else it is made of elements that hold a paper each, as
 * {@link HtmlRecord} shows.
 *
 * <pre>
 * &lt;h3&gt;&lt;a href="https://arxiv.org/abs/2401.01234"&gt;A Title&lt;/a&gt;&lt;/h3&gt;
 * &lt;p&gt;Its abstract.&lt;/p&gt;
 * &lt;p&gt;5 authors · Jan 3, 2024 · &lt;a href="https://github.com/x/y"&gt;Code&lt;/a&gt;&lt;/p&gt;
 * </pre>
 */
public final class HtmlPageLayout implements DigestLayout {
    private static final Pattern DOCUMENT = Pattern.compile(
            "<(?:!doctype html|html|head|meta|body|!--\\s*(?:StartFragment|saved from))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][\\w-]*(?:\\s|/?>).*", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("<(?:p|div|h[1-6]|li|br|td|article|section|dd|pre)\\b", Pattern.CASE_INSENSITIVE);
    private static final double SURE = 0.8;

    @Override
    public String name() {
        return "html-page";
    }

    @Override
    public String description() {
        return "Any page in HTML, saved or pasted, of which the text is in another layout or each paper stands in an element of its own.";
    }

    @Override
    public double recognize(Page page) {
        Optional<String> first = page.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.text().strip())
                .findFirst();
        if (first.isEmpty() || first.get().charAt(0) != '<') {
            return 0;
        }
        // A page in Markdown may begin with a tag, and has links of its own.
        boolean markup = DOCUMENT.matcher(first.get()).matches()
                || (TAG.matcher(first.get()).matches() && !HtmlPage.holds(page, "]("));
        return markup && blocks(page) >= 2 ? SURE : 0;
    }

    private static long blocks(Page page) {
        return page.lines().stream()
                .flatMap(line -> BLOCK.matcher(line.text()).results())
                .limit(2)
                .count();
    }

    @Override
    public void read(Page page, Transcript transcript) {
        HtmlPage html = HtmlPage.of(page);
        HtmlText text = HtmlText.of(html);
        Optional<Digest> asText = asText(page.name(), text);
        List<HtmlRecord> elements = HtmlRecord.all(html);
        html.tellFurniture(transcript, "hr", SiteFurniture::rule);
        int known = asText.map(digest -> digest.records().size()).orElse(0);
        if (known > 0 && known >= elements.size()) {
            tell(asText.get(), text, transcript);
        } else if (!elements.isEmpty()) {
            title(html).ifPresent(transcript::listingTitle);
            elements.forEach(element -> element.tell(transcript));
        }
    }

    private static Optional<String> title(HtmlPage html) {
        return Optional.ofNullable(html.document().selectFirst("h1"))
                .map(Element::text)
                .filter(found -> !found.isBlank())
                .or(() -> Optional.of(html.document().title()).filter(found -> !found.isBlank()));
    }

    /** What the other layouts make of the text; empty when they make nothing of it. */
    private Optional<Digest> asText(String name, HtmlText text) {
        List<DigestLayout> others = ServiceLoader.load(DigestLayout.class).stream()
                .filter(layout -> layout.type() != HtmlPageLayout.class)
                .map(ServiceLoader.Provider::get)
                .toList();
        List<String> lines = text.lines().stream().map(HtmlText.Shown::text).toList();
        return new DigestReader(others).read(new SourceText(name, lines, List.of())) instanceof Digest digest
                ? Optional.of(digest)
                : Optional.empty();
    }

    /** Tells what was read of the text, at the places of the HTML. */
    private static void tell(Digest digest, HtmlText text, Transcript transcript) {
        if (!digest.title().equals(digest.file())) {
            transcript.listingTitle(digest.title());
        }
        for (int i = 0; i < digest.fates().size(); i++) {
            if (digest.fates().get(i) instanceof LineFate.Furniture(String rule)) {
                transcript.furniture(text.source(i + 1, i + 1), rule);
            }
        }
        for (PaperRecord parsed : digest.records()) {
            tell(parsed, text, transcript);
        }
        for (Problem problem : digest.problems()) {
            int line = problem.line() == 0
                    ? 0
                    : text.source(problem.line(), problem.line()).firstLine();
            transcript.problem(line, problem.message());
        }
    }

    private static void tell(PaperRecord parsed, HtmlText text, Transcript transcript) {
        for (FieldPlace place : parsed.fields()) {
            transcript.field(text.source(place.startLine(), place.endLine()), place.field());
        }
        if (parsed.fields().isEmpty()) {
            transcript.field(
                    text.source(parsed.source().startLine(), parsed.source().endLine()), "title");
        }
        List<Element> ofTitle = links(parsed, "title", text);
        List<Element> ofAbstract = links(parsed, "abstract", text);
        List<Element> others = text
                .links(parsed.source().startLine(), parsed.source().endLine())
                .stream()
                .filter(link -> !ofTitle.contains(link) && !ofAbstract.contains(link))
                .toList();
        Metadata known = parsed.metadata();
        Metadata linked = HtmlLinks.of(known.title(), ofTitle, ofAbstract, others);
        transcript.record(known.enrichedBy(linked));
    }

    private static List<Element> links(PaperRecord parsed, String field, HtmlText text) {
        return parsed.fields().stream()
                .filter(place -> place.field().equals(field))
                .flatMap(place -> text.links(place.startLine(), place.endLine()).stream())
                .distinct()
                .toList();
    }
}
