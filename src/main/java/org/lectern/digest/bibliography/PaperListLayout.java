package org.lectern.digest.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.json.PaperJson;

/**
 * The papers of a conference in JSON, in an array or one a line, as people publish them and as sites of reviews export them;
 * the names of the fields vary, and a value may stand in an object of its own:
 *
 * <pre>
 * [{"title": "A Title", "authors": "Ada Lovelace; Charles Babbage", "venue": "A Conference", "status": "Oral", "year": 1843}]
 * </pre>
 *
 * <pre>
 * {"notes": [{"id": "x", "content": {"title": {"value": "A Title"}, "authors": {"value": ["Ada Lovelace"]}}}]}
 * </pre>
 */
public final class PaperListLayout implements DigestLayout {
    private static final int SAMPLE = 20;
    /** Any of these with a title makes a paper of an object. */
    private static final Set<String> OF_PAPERS =
            Set.of("abstract", "authors", "author", "author_names", "authornames", "summary", "tldr", "keywords");
    /** What Lectern's own records have; objects with no other fields, and of their kinds, are left to their own layout. */
    private static final Set<String> OWN = Set.of(
            "title",
            "abstract",
            "authors",
            "authorParts",
            "authorCount",
            "organization",
            "published",
            "publishedInferred",
            "year",
            "venue",
            "presentation",
            "categories",
            "arxivId",
            "doi",
            "upvotes",
            "commentCount",
            "keywords",
            "links",
            "figureCaptions",
            "citationKey",
            "source",
            "id",
            "sightings");

    @Override
    public String name() {
        return "paper-list";
    }

    @Override
    public String description() {
        return "The papers of a conference in JSON or JSON Lines: title, abstract, authors, venue, keywords, status.";
    }

    @Override
    public double recognize(Page page) {
        if (!JsonPage.may(page)) {
            return 0;
        }
        List<Json.Item> sample =
                JsonItems.of(page, PaperListLayout::isPaper, SAMPLE).items();
        boolean own = sample.stream().allMatch(item -> isOwn(item) && isOwnLine(item, page));
        return sample.isEmpty() || own ? 0 : 1;
    }

    private static boolean isPaper(Json.Item item) {
        Json.Item content = PaperItem.content(item);
        boolean titled = content.fields().keySet().stream()
                .anyMatch(name -> PaperItem.field(name).equals("title")
                        && (!name.equals("name") || content.get("abstract").isPresent())
                        && content.get(name)
                                .filter(value -> !value.text().isBlank())
                                .isPresent());
        return titled
                && (PaperItem.hasContent(item)
                        || content.fields().keySet().stream()
                                .anyMatch(name -> OF_PAPERS.contains(name.toLowerCase(Locale.ROOT))));
    }

    private static boolean isOwn(Json.Item item) {
        return OWN.containsAll(item.fields().keySet())
                && item.get("authors").filter(PaperListLayout::isOwnList).isPresent()
                        == item.get("authors").isPresent()
                && item.get("keywords").filter(PaperListLayout::isOwnList).isPresent()
                        == item.get("keywords").isPresent();
    }

    private static boolean isOwnLine(Json.Item item, Page page) {
        return item.lines().isOne()
                && PaperJson.metadata(page.lines().get(item.lines().first() - 1).text())
                        .isPresent();
    }

    private static boolean isOwnList(Json value) {
        return value instanceof Json.Items items && items.values().stream().allMatch(Json.Value.class::isInstance);
    }

    @Override
    public void read(Page page, Transcript transcript) {
        JsonPage.read(page, transcript, PaperListLayout::isPaper, PaperItem::draft);
    }
}
