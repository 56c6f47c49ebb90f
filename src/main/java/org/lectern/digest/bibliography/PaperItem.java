package org.lectern.digest.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.layout.ArxivFields;
import org.lectern.paper.SourceEntry;

/** Makes a record of an object that is a paper of a list. */
final class PaperItem {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("papertitle", "title"),
            Map.entry("name", "title"),
            Map.entry("abstract", "abstract"),
            Map.entry("summary", "abstract"),
            Map.entry("authors", "authors"),
            Map.entry("author", "authors"),
            Map.entry("authornames", "authors"),
            Map.entry("authorcount", "authorCount"),
            Map.entry("authorlist", "authors"),
            Map.entry("year", "published"),
            Map.entry("date", "published"),
            Map.entry("published", "published"),
            Map.entry("publicationdate", "published"),
            Map.entry("publisheddate", "published"),
            Map.entry("venue", "venue"),
            Map.entry("conference", "venue"),
            Map.entry("conf", "venue"),
            Map.entry("journal", "venue"),
            Map.entry("booktitle", "venue"),
            Map.entry("keywords", "keywords"),
            Map.entry("keyword", "keywords"),
            Map.entry("status", "presentation"),
            Map.entry("decision", "presentation"),
            Map.entry("presentation", "presentation"),
            Map.entry("presentationtype", "presentation"),
            Map.entry("eventtype", "presentation"),
            Map.entry("doi", "doi"),
            Map.entry("arxivid", "arxivId"),
            Map.entry("arxiv", "arxivId"),
            Map.entry("eprint", "arxivId"),
            Map.entry("categories", "categories"),
            Map.entry("primaryclass", "categories"),
            Map.entry("month", "month"),
            Map.entry("day", "month"),
            Map.entry("kind", "kind"),
            Map.entry("organization", "organization"),
            Map.entry("url", "links"),
            Map.entry("link", "links"),
            Map.entry("links", "links"),
            Map.entry("pdf", "links"),
            Map.entry("pdfurl", "links"),
            Map.entry("paperurl", "links"),
            Map.entry("paper", "links"),
            Map.entry("code", "links"),
            Map.entry("codeurl", "links"),
            Map.entry("github", "links"),
            Map.entry("githuburl", "links"),
            Map.entry("openreview", "links"),
            Map.entry("openreviewurl", "links"),
            Map.entry("project", "links"),
            Map.entry("projectpage", "links"),
            Map.entry("website", "links"),
            Map.entry("video", "links"),
            Map.entry("youtube", "links"),
            Map.entry("dataset", "links"),
            Map.entry("site", "links"),
            Map.entry("oa", "links"),
            Map.entry("bibtex", "bibtex"));

    private static final Pattern PRESENTATION =
            Pattern.compile("(?i)\\b(oral|spotlight|poster|highlight|talk|workshop)\\b");
    private static final Pattern YEAR_OF_VENUE = Pattern.compile("(.*\\D)\\s*((?:19|20)\\d\\d)\\s*(.*)");

    private static final String SCHEME = "(?:(?:https?|ftp)://|www\\.|(?:dx\\.)?doi\\.org/)";
    private static final Pattern ADDRESS = Pattern.compile("(?i)" + SCHEME + "\\S");
    private static final Pattern SEPARATED = Pattern.compile(
            "(?i)[\\s;,]+(?=" + SCHEME + ")|\\s+(?=\\(|(?:accessed|visited|retrieved|and)\\b).*", Pattern.DOTALL);

    private PaperItem() {}

    /** Whether the fields of a paper stand in an object within, its content. */
    static boolean hasContent(Json.Item item) {
        return item.get("content").filter(Json.Item.class::isInstance).isPresent();
    }

    /** The object in which the fields of a paper stand: the item, or what it holds as its content. */
    static Json.Item content(Json.Item item) {
        return item.get("content").orElse(item) instanceof Json.Item content ? content : item;
    }

    /** The field of a record that a name is for; the name itself where there is none. */
    static String field(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return FIELDS.getOrDefault(folded, name);
    }

    static RecordDraft draft(Json.Item item) {
        Json.Item content = content(item);
        RecordDraft draft = new RecordDraft(item.lines());
        if (hasContent(item)) {
            item.fields().forEach((name, value) -> draft.place(value.lines(), field(name)));
        }
        draft.monthAndDay(text(content, "month"), text(content, "day"));
        SourceEntry.ofKind(text(content, "kind"), said(content, "venue"), said(content, "doi"))
                .ifPresent(draft::entry);
        content.fields().forEach((name, value) -> {
            draft.place(value.lines(), field(name));
            read(name, value, draft);
        });
        return draft;
    }

    private static String text(Json.Item item, String name) {
        return item.get(name).map(Json::text).orElse("");
    }

    private static Optional<String> said(Json.Item item, String name) {
        return Optional.of(text(item, name)).filter(text -> !text.isBlank());
    }

    private static void read(String name, Json value, RecordDraft draft) {
        String text = value.text();
        switch (field(name)) {
            case "title" -> draft.title(text);
            case "abstract" -> draft.abstractText(text);
            case "authors" -> draft.authors(ItemNames.of(value));
            case "published" -> draft.published(Dates.numeric(text).or(() -> Dates.worded(text)));
            case "venue" -> venue(text, draft);
            case "organization" -> draft.organization(text);
            case "keywords" -> JsonPage.listed(value).forEach(draft::keyword);
            case "presentation" -> presentation(text, draft);
            case "doi" -> draft.doi(ArxivFields.doi(text));
            case "arxivId" -> {
                draft.arxivId(Identifiers.arxiv(text));
                addresses(name, value, draft);
            }
            case "authorCount" -> {
                if (text.matches("\\d{1,6}")) {
                    draft.authorCount(Integer.parseInt(text));
                }
            }
            case "kind" -> {
                // Read with what it belongs to.
            }
            case "categories" ->
                JsonPage.listed(value)
                        .forEach(category -> ArxivFields.categories(category).forEach(draft::category));
            case "links" -> addresses(name, value, draft);
            default -> {
                // It has no place in a record; its lines keep its name.
            }
        }
    }

    /** A venue as a site of reviews names it has the kind of presentation with it, {@code NeurIPS 2023 oral}. */
    private static void venue(String text, RecordDraft draft) {
        Matcher matcher = PRESENTATION.matcher(text);
        boolean suffixed = matcher.find() && matcher.end() == text.strip().length() && matcher.start() > 0;
        if (suffixed && YEAR_OF_VENUE.matcher(text).matches()) {
            presentation(text, draft);
            draft.venue(text.substring(0, matcher.start()).replaceFirst("[\\s(,-]+$", ""));
        } else {
            draft.venue(text);
        }
        Matcher dated = YEAR_OF_VENUE.matcher(text);
        if (dated.matches()) {
            draft.yearOfVenue(dated.group(2));
        }
    }

    /** What was decided of a paper, as far as it says how it was presented; a rejected one was not. */
    private static void presentation(String text, RecordDraft draft) {
        Matcher matcher = PRESENTATION.matcher(text);
        if (matcher.find()) {
            String kind = matcher.group(1).toLowerCase(Locale.ROOT);
            draft.presentation(Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
        }
    }

    private static void addresses(String name, Json value, RecordDraft draft) {
        switch (value) {
            case Json.Value simple -> address(name, simple.text(), draft);
            case Json.Items items -> items.values().forEach(inner -> addresses(name, inner, draft));
            case Json.Item item -> {
                String kind = item.get("kind")
                        .or(() -> item.get("type"))
                        .map(Json::text)
                        .orElse(name);
                item.fields().forEach((inner, address) -> {
                    boolean named = inner.equals("url") || inner.equals("value") || inner.equals("href");
                    if (address instanceof Json.Value simple) {
                        address(named ? kind : inner, simple.text(), draft);
                    }
                });
            }
        }
    }

    /** Addresses in one text; spaces within one belong to it, unless another begins behind them. */
    private static void address(String name, String text, RecordDraft draft) {
        for (String address : SEPARATED.split(text.strip(), -1)) {
            if (ADDRESS.matcher(address).lookingAt()) {
                draft.address(name, address);
            }
        }
    }
}
