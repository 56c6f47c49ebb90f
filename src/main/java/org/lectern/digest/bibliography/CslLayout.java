package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;
import org.lectern.digest.layout.ArxivFields;
import org.lectern.paper.Author;
import org.lectern.paper.CitationKeyText;
import org.lectern.paper.PartialDate;

/**
 * CSL-JSON (citationstyles.org), as reference managers and resolvers of DOIs write it; an array of items, or one:
 *
 * <pre>
 * [{"id": "lovelace1843", "type": "article-journal", "title": "A Title", "issued": {"date-parts": [[1843, 7, 10]]},
 *   "author": [{"family": "Lovelace", "given": "Ada"}], "container-title": "A Journal"}]
 * </pre>
 */
public final class CslLayout implements DigestLayout {
    private static final Set<String> TYPES = Set.of("thesis", "report");
    /** One of these is in every item that is taken for one; to look for them is cheap. */
    private static final Set<String> NAMES =
            Set.of("\"issued\"", "\"container-title\"", "\"family\"", "\"given\"", "\"literal\"", "\"citation-key\"");

    /** How CSL says that the capitals of a word stay, or that it is in small ones. */
    private static final Pattern SPAN = Pattern.compile("</?span[^<>]*>");

    private static final Pattern NO_KEY = Pattern.compile("\\d+$|[A-Za-z][\\w+.-]*://|(?:doi:)?10\\.\\d+/");

    private static final int SAMPLE = 20;

    @Override
    public String name() {
        return "csl-json";
    }

    @Override
    public String description() {
        return "References in CSL-JSON, as Zotero and resolvers of DOIs write them.";
    }

    @Override
    public double recognize(Page page) {
        boolean may = JsonPage.may(page)
                && page.lines().stream().anyMatch(line -> NAMES.stream().anyMatch(line.text()::contains));
        return may && !JsonItems.of(page, CslLayout::isItem, SAMPLE).items().isEmpty() ? 1 : 0;
    }

    private static boolean isItem(Json.Item item) {
        boolean typed = item.get("type").isPresent() || item.get("DOI").isPresent();
        boolean named = item.get("author").stream()
                .flatMap(author -> author.values().stream())
                .anyMatch(author -> author instanceof Json.Item person
                        && Stream.of("family", "given", "literal")
                                .anyMatch(part -> person.get(part).isPresent()));
        boolean dated = item.get("issued").filter(Json.Item.class::isInstance).isPresent();
        return typed
                && (named
                        || dated
                        || item.get("container-title").isPresent()
                        || item.get("citation-key").isPresent());
    }

    @Override
    public void read(Page page, Transcript transcript) {
        transcript.decoded();
        JsonPage.read(page, transcript, CslLayout::isItem, CslLayout::draft);
    }

    private static RecordDraft draft(Json.Item item) {
        RecordDraft draft = new RecordDraft(item.lines());
        Optional<String> key = JsonPage.first(item, "citation-key");
        Optional<String> id = JsonPage.first(item, "id").filter(CslLayout::isKey);
        item.fields()
                .forEach((name, value) -> draft.place(
                        value.lines(),
                        name.equals("id") && key.isEmpty() && id.isPresent() ? "citationKey" : field(name)));
        JsonPage.first(item, "title")
                .ifPresent(title -> draft.title(SPAN.matcher(title).replaceAll("")));
        item.get("author").ifPresent(authors -> draft.authors(names(authors)));
        JsonPage.first(item, "abstract").ifPresent(text -> draft.abstractText(JsonPage.withoutTags(text)));
        Stream.of("issued", "published", "published-print", "published-online")
                .flatMap(name -> item.get(name).stream())
                .forEach(date -> draft.published(date(date)));
        JsonPage.first(item, "container-title").ifPresent(draft::venue);
        JsonPage.first(item, "event-title").ifPresent(draft::venue);
        if (JsonPage.first(item, "type").filter(TYPES::contains).isPresent()) {
            JsonPage.first(item, "publisher").ifPresent(draft::organization);
        }
        JsonPage.first(item, "DOI").ifPresent(doi -> draft.doi(ArxivFields.doi(doi)));
        JsonPage.first(item, "number").ifPresent(number -> draft.arxivId(Identifiers.arxivNamed(number)));
        JsonPage.first(item, "archive_location").ifPresent(place -> draft.arxivId(Identifiers.arxivNamed(place)));
        JsonPage.first(item, "note").ifPresent(note -> draft.arxivId(Identifiers.arxivNamed(note)));
        JsonPage.first(item, "URL").ifPresent(url -> draft.address("", url));
        item.get("keyword").ifPresent(words -> JsonPage.listed(words).forEach(draft::keyword));
        key.or(() -> id).ifPresent(draft::citationKey);
        CslEntry.read(item, draft);
        return draft;
    }

    /** Whether documents may cite an item by its id; programs also number items, or have an address or a DOI there. */
    private static boolean isKey(String id) {
        return CitationKeyText.isUsable(id) && !NO_KEY.matcher(id).lookingAt();
    }

    private static String field(String name) {
        return switch (name) {
            case "title", "abstract" -> name;
            case "author" -> "authors";
            case "issued", "published", "published-print", "published-online" -> "published";
            case "container-title", "event-title" -> "venue";
            case "DOI" -> "doi";
            case "URL" -> "links";
            case "keyword" -> "keywords";
            case "citation-key" -> "citationKey";
            default -> name;
        };
    }

    private static List<Author> names(Json authors) {
        return authors.values().stream()
                .flatMap(author -> (author instanceof Json.Item person
                                ? name(person)
                                : PeopleNames.author(author.text()))
                        .stream())
                .toList();
    }

    private static Optional<Author> name(Json.Item person) {
        String family = part(person, "dropping-particle", "non-dropping-particle", "family");
        String whole = Stream.of("literal", "name")
                .map(form -> part(person, form))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        if (family.isEmpty() && part(person, "given").isEmpty()) {
            return PeopleNames.undivided(whole);
        }
        return person.get("family").isPresent()
                ? PeopleNames.person(family, part(person, "given"), part(person, "suffix"))
                : PeopleNames.person("", part(person, "given") + " " + family, part(person, "suffix"));
    }

    private static String part(Json.Item person, String... names) {
        return Stream.of(names)
                .flatMap(name -> person.get(name).stream())
                .map(Json::text)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Names as BibTeX lists them. */
    static List<String> inverted(Json people) {
        List<String> names = new ArrayList<>();
        for (Json value : people.values()) {
            if (value instanceof Json.Item person && person.get("family").isPresent()) {
                String family = Stream.of("dropping-particle", "non-dropping-particle", "family")
                        .flatMap(part -> person.get(part).stream())
                        .map(Json::text)
                        .collect(Collectors.joining(" "));
                names.add(Stream.concat(
                                Stream.of(family),
                                Stream.of("suffix", "given")
                                        .flatMap(part -> person.get(part).stream())
                                        .map(Json::text))
                        .collect(Collectors.joining(", ")));
            } else {
                names.add("{"
                        + (value instanceof Json.Item group
                                ? group.get("literal").map(Json::text).orElse("")
                                : value.text())
                        + "}");
            }
        }
        return names;
    }

    private static Optional<PartialDate> date(Json date) {
        if (!(date instanceof Json.Item item)) {
            return Dates.numeric(date.text()).or(() -> Dates.worded(date.text()));
        }
        List<String> parts = item.get("date-parts").stream()
                .flatMap(ranges -> ranges.values().stream())
                .limit(1)
                .flatMap(range -> range.texts().stream())
                .toList();
        if (parts.isEmpty()) {
            return Stream.of("raw", "literal")
                    .flatMap(form -> item.get(form).stream())
                    .map(Json::text)
                    .flatMap(text -> Dates.numeric(text).or(() -> Dates.worded(text)).stream())
                    .findFirst();
        }
        return Dates.numeric(String.join("-", parts.subList(0, Math.min(3, parts.size()))));
    }
}
