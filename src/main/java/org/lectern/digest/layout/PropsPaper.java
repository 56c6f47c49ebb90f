package org.lectern.digest.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.digest.Text;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * A paper as the daily-papers page keeps it in JSON:
 *
 * <pre>
 * {"paper": {"id": "2401.01234", "title": …, "summary": …, "publishedAt": "2024-01-02T…", "upvotes": 7,
 *            "authors": [{"name": …, "hidden": false}], "githubRepo": …, "projectPage": …},
 *  "numComments": 2, "organization": {"name": …, "fullname": …}}
 * </pre>
 *
 * The inner object may be missing; then its fields stand in the outer one. An author who is hidden hides the paper on their
 * own page, and is its author all the same.
 *
 * @param item the outer object
 * @param paper the inner object, or the outer one
 */
record PropsPaper(JsonNode item, JsonNode paper) {
    private static final int ISO_DATE = 10;

    /** Reads an object; empty when it is no paper. */
    static Optional<PropsPaper> of(JsonNode item) {
        boolean nested = item.path("paper").isObject();
        PropsPaper found = new PropsPaper(item, nested ? item.path("paper") : item);
        boolean paper = found.paper.has("summary")
                || found.paper.has("abstract")
                || (found.paper.path("authors").isArray() && found.paper.has("publishedAt"));
        return (nested || paper) && !found.title().isEmpty() ? Optional.of(found) : Optional.empty();
    }

    String title() {
        return text("title");
    }

    /** What tells the paper from others of the page. */
    String key() {
        return arxivId().map(ArxivId::value).orElse(title()).toLowerCase(Locale.ROOT);
    }

    Metadata metadata() {
        String abstractText = Stream.of(text("summary"), text("abstract"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        Metadata.Builder record = Metadata.titled(title()).abstractText(abstractText);
        authors().forEach(record::author);
        organization().ifPresent(record::organization);
        Optional<ArxivId> arxivId = arxivId();
        arxivId.ifPresent(id -> record.arxivId(id.value()));
        date().ifPresentOrElse(record::published, () -> arxivId.ifPresent(id -> id.inferDate(record)));
        number("upvotes").ifPresent(record::upvotes);
        number("numComments").ifPresent(record::commentCount);
        link("githubRepo", Link.Kind.CODE, record);
        link("projectPage", Link.Kind.PROJECT, record);
        Abstracts.links(abstractText).forEach(record::link);
        return record.build();
    }

    private Optional<ArxivId> arxivId() {
        return ArxivId.parse(text("id"));
    }

    private Optional<PartialDate> date() {
        String text = text("publishedAt");
        return PartialDate.parse(text.length() > ISO_DATE ? text.substring(0, ISO_DATE) : text);
    }

    private List<String> authors() {
        JsonNode authors = paper.path("authors").isArray() ? paper.path("authors") : item.path("authors");
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors) {
            String name = Text.fold(author.isTextual() ? author.textValue() : string(author.path("name")));
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private Optional<String> organization() {
        return Stream.of(item, paper)
                .map(from -> from.path("organization"))
                .flatMap(from -> Stream.of(from, from.path("fullname"), from.path("name")))
                .map(from -> Text.fold(string(from)))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private void link(String field, Link.Kind kind, Metadata.Builder record) {
        String url = text(field);
        if (url.matches("https?://[^\\s/].*")) {
            record.link(new Link(kind, url));
        } else if (url.matches("[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?")) {
            record.link(new Link(kind, "https://" + url));
        }
    }

    private Optional<Integer> number(String field) {
        return Stream.of(paper.path(field), item.path(field))
                .filter(value -> value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0)
                .map(JsonNode::intValue)
                .findFirst();
    }

    /** A text of the paper, or else of the object around it; white space folded. */
    private String text(String field) {
        String own = Text.fold(string(paper.path(field)));
        return own.isEmpty() ? Text.fold(string(item.path(field))) : own;
    }

    private static String string(JsonNode json) {
        return json.isTextual() ? json.textValue() : "";
    }
}
