package org.lectern.export.bibtex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.export.date.PublicationDate;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.Venue;
import org.lectern.export.name.AuthorList;
import org.lectern.export.tex.RawTex;
import org.lectern.export.tex.TexText;
import org.lectern.export.tex.TitleText;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.SourceEntry;

/**
 * Makes the entries of a bibliography. Immutable. Nothing is invented: a field whose value is not known is left out, and
 * an entry whose authors are not known has none, but in BibTeX a {@code key}, by which its styles can sort and label it. It
 * is {@code @misc} then, whatever its venue, because biber expects authors of every other type, unless a bibliography says what it
 * is.
 */
final class BibEntries {
    private static final Pattern ARXIV_CATEGORY = Pattern.compile(
            "(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math|math-ph|nlin|nucl-(?:ex|th)"
                    + "|physics|q-bio|q-fin|quant-ph|stat)(?:\\.[A-Za-z-]+)?");
    private static final Pattern ARXIV_DECORATION = Pattern.compile("(?i)^arxiv:\\s*|v\\d+$");
    private static final Pattern DOI_DECORATION =
            Pattern.compile("(?i)^(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)");
    private static final List<Link.Kind> ADDRESSES = List.of(Link.Kind.PAPER, Link.Kind.PROJECT, Link.Kind.OTHER);
    /** Types of what has not come out at a venue. */
    private static final Set<String> UNPUBLISHED =
            Set.of("misc", "online", "unpublished", "electronic", "www", "webpage", "preprint");
    /** The fields of an entry that can hold a record's venue. */
    private static final List<String> VENUES =
            List.of("journaltitle", "booktitle", "eventtitle", "howpublished", "publisher");

    private final BibDialect dialect;
    private final boolean abstracts;

    BibEntries(BibDialect dialect, boolean abstracts) {
        this.dialect = dialect;
        this.abstracts = abstracts;
    }

    /** The text of an entry, with what stands before it. */
    String text(Entry written, String crossref) {
        Metadata paper = written.paper();
        AuthorList authors = written.authors();
        Optional<String> venueName = paper.venue().map(TexText::of).filter(name -> !name.isBlank());
        SourceEntry source = paper.entry();
        boolean kept = isKept(source, paper, authors);
        Venue venue = kept ? Venue.ofType(source.type()) : venue(paper, venueName.isPresent(), authors);
        BibEntry entry = new BibEntry();
        BibDates dates = new BibDates(PublicationDate.of(paper), dialect);
        entry.field("author", authors.tex());
        entry.field("title", TitleText.of(paper.title()));
        venueName
                .filter(name -> venue != Venue.PREPRINT || paper.arxivId().isEmpty())
                .filter(name -> !holdsVenue(source, paper))
                .ifPresent(name -> entry.field(venueField(venue), name));
        dates.date(entry);
        identifiers(paper, entry);
        if (isElsewhere(entry.value("url"), source)) {
            entry.remove("url");
        }
        if (venue == Venue.PREPRINT && !saysOrganization(source, paper)) {
            entry.field("organization", paper.organization().map(TexText::of).orElse(""));
        }
        entry.field("keywords", keywords(paper));
        if (abstracts) {
            entry.field("abstract", TexText.of(paper.abstractText()));
        }
        if (!source.fields().isEmpty()) {
            new KeptFields(paper, abstracts).into(entry, kept);
        }
        dates.words(entry);
        entry.field("crossref", crossref);
        aliases(written, entry);
        boolean nobody = !entry.has("author") && !entry.has("editor");
        if (nobody && dialect == BibDialect.BIBTEX && !entry.has("sortkey")) {
            entry.field("sortkey", TexText.of(entry.value("title")));
        }
        boolean identified = entry.has("eprint") || entry.has("doi") || entry.has("url");
        String type = kept ? keptType(source, entry, identified) : type(venue, identified);
        if (source.fields().isEmpty()) {
            place(entry, type);
        }
        return OutsideText.of(source.comment()) + entry.text(type, written.key(), dialect);
    }

    /** What is known of where it came out goes into the field that entries of that type have for it. */
    private void place(BibEntry entry, String type) {
        String field = switch (type) {
            case "online" -> "organization";
            case "thesis", "phdthesis", "mastersthesis", "report", "techreport" -> "institution";
            default -> "howpublished";
        };
        String place = entry.value("howpublished");
        if (!field.equals("howpublished") && !place.isEmpty()) {
            entry.remove("howpublished");
            entry.field(field, entry.has(field) ? "" : place);
        }
        if (dialect == BibDialect.BIBLATEX && Set.of("thesis", "report").contains(type) && !entry.has("type")) {
            entry.field("type", type);
        }
    }

    /** Whether the entry's own type says what the paper is: not where it came out meanwhile, and not a mere kind without people. */
    private static boolean isKept(SourceEntry source, Metadata paper, AuthorList authors) {
        if (source.type().isEmpty()
                || (source.fields().isEmpty()
                        && source.comment().isEmpty()
                        && authors.names().isEmpty())) {
            return false;
        }
        boolean arxiv =
                source.field("journaltitle").toLowerCase(java.util.Locale.ROOT).contains("arxiv");
        boolean superseded = (UNPUBLISHED.contains(source.type()) || arxiv)
                && !authors.names().isEmpty()
                && paper.venue().isPresent()
                && Venue.of(paper.venue().get().strip()) != Venue.PREPRINT
                && !holdsVenue(source, paper);
        return !superseded;
    }

    private static boolean holdsVenue(SourceEntry source, Metadata paper) {
        if (source.fields().isEmpty() || paper.venue().isEmpty()) {
            return false;
        }
        String venue = RawTex.letters(paper.venue().get());
        return VENUES.stream()
                .anyMatch(field -> !source.field(field).isEmpty()
                        && RawTex.letters(source.field(field)).equals(venue));
    }

    /** Whether the entry has no field for the address, but one that says it among other things. */
    private static boolean isElsewhere(String url, SourceEntry source) {
        return !url.isEmpty()
                && source.field("url").isEmpty()
                && source.fields().values().stream()
                        .anyMatch(value -> RawTex.verbatim(value).contains(url));
    }

    private static boolean saysOrganization(SourceEntry source, Metadata paper) {
        String institution = source.field("institution");
        return !source.field("organization").isEmpty()
                || (!institution.isEmpty()
                        && paper.organization()
                                .filter(name -> RawTex.letters(name).equals(RawTex.letters(institution)))
                                .isPresent());
    }

    private static Venue venue(Metadata paper, boolean named, AuthorList authors) {
        boolean counts = named && !authors.names().isEmpty();
        return counts ? Venue.of(paper.venue().orElseThrow().strip()) : Venue.PREPRINT;
    }

    private String keptType(SourceEntry source, BibEntry entry, boolean identified) {
        String type = BibTypes.of(source.type(), source.field("type"), dialect);
        if (dialect == BibDialect.BIBLATEX) {
            entry.field("type", entry.has("type") ? "" : BibTypes.kind(source.type(), dialect));
            boolean edited = type.equals("book") && !entry.has("author") && entry.has("editor");
            return edited ? "collection" : type.equals("online") && !identified ? "misc" : type;
        }
        if (BibTypes.says(type, entry.value("type"))) {
            entry.remove("type");
        }
        return type;
    }

    /** An online source without an address or identifier is none. */
    private String type(Venue venue, boolean identified) {
        return switch (venue) {
            case CONFERENCE -> "inproceedings";
            case JOURNAL -> "article";
            case PUBLISHER -> "book";
            case PREPRINT ->
                switch (dialect) {
                    case BIBTEX -> "misc";
                    case BIBLATEX -> identified ? "online" : "misc";
                };
        };
    }

    private static String venueField(Venue venue) {
        return switch (venue) {
            case CONFERENCE -> "booktitle";
            case JOURNAL -> "journaltitle";
            case PUBLISHER -> "publisher";
            case PREPRINT -> "howpublished";
        };
    }

    private static String bareArxiv(String id) {
        boolean bare = id.indexOf('v') < 0 && id.indexOf('V') < 0; // as both decorations have one
        return bare ? id : ARXIV_DECORATION.matcher(id).replaceAll("");
    }

    private static String bareDoi(String doi) {
        return doi.startsWith("10.") ? doi : DOI_DECORATION.matcher(doi).replaceFirst("");
    }

    private static void identifiers(Metadata paper, BibEntry entry) {
        String arxiv = paper.arxivId()
                .map(id -> bareArxiv(id.strip()))
                .map(TexText::verbatim)
                .orElse("");
        if (!arxiv.isEmpty()) {
            String category = paper.categories().stream()
                    .filter(name -> ARXIV_CATEGORY.matcher(name).matches())
                    .findFirst()
                    .orElse("");
            entry.field("eprint", arxiv);
            entry.field("eprinttype", "arXiv");
            entry.field("eprintclass", category);
        }
        entry.field(
                "doi",
                paper.doi()
                        .map(doi -> bareDoi(doi.strip()))
                        .map(TexText::verbatim)
                        .orElse(""));
        entry.field("url", address(paper, arxiv));
    }

    /** The address of the paper itself, or of its page; a link to code or data is none. */
    private static String address(Metadata paper, String arxiv) {
        for (Link.Kind kind : ADDRESSES) {
            if (kind != Link.Kind.PAPER && !arxiv.isEmpty()) {
                return "https://arxiv.org/abs/" + arxiv;
            }
            Optional<Link> link = paper.links().stream()
                    .filter(candidate -> candidate.kind() == kind)
                    .findFirst();
            if (link.isPresent()) {
                return TexText.verbatim(link.get().url());
            }
        }
        return "";
    }

    /** Separated by commas; one with a comma or a semicolon inside is held together by braces. */
    private static String keywords(Metadata paper) {
        return paper.keywords().stream()
                .map(TexText::of)
                .filter(keyword -> !keyword.isBlank())
                .distinct()
                .map(keyword -> keyword.indexOf(',') < 0 && keyword.indexOf(';') < 0 ? keyword : "{" + keyword + "}")
                .collect(Collectors.joining(", "));
    }

    /** BibLaTeX finds an entry by its former keys too. */
    private void aliases(Entry written, BibEntry entry) {
        if (dialect == BibDialect.BIBLATEX && !written.otherKeys().isEmpty()) {
            Set<String> all = new java.util.LinkedHashSet<>(written.otherKeys());
            all.addAll(List.of(entry.value("ids").split(",\\s*", -1)));
            all.removeIf(alias -> alias.isBlank() || alias.equals(written.key()));
            entry.field("ids", String.join(", ", all));
        }
    }
}
