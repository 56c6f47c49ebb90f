package org.lectern.export.bibtex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.export.entry.Venue;
import org.lectern.export.name.AuthorList;
import org.lectern.export.tex.TexText;
import org.lectern.export.tex.TitleText;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;

/**
 * Makes the entries of a bibliography. Immutable. Nothing is invented: a field whose value is not known is left out, and
 * an entry whose authors are not known has none, but in BibTeX a {@code key}, by which its styles can sort and label it. It
 * is {@code @misc} then, whatever its venue, because biber expects authors of every other type.
 */
final class BibEntries {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ARXIV_CATEGORY = Pattern.compile(
            "(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math|math-ph|nlin|nucl-(?:ex|th)"
                    + "|physics|q-bio|q-fin|quant-ph|stat)(?:\\.[A-Za-z-]+)?");
    private static final Pattern ARXIV_DECORATION = Pattern.compile("(?i)^arxiv:\\s*|v\\d+$");
    private static final List<Link.Kind> ADDRESSES = List.of(Link.Kind.PAPER, Link.Kind.PROJECT, Link.Kind.OTHER);

    private final BibDialect dialect;
    private final boolean abstracts;

    BibEntries(BibDialect dialect, boolean abstracts) {
        this.dialect = dialect;
        this.abstracts = abstracts;
    }

    String entry(String key, Metadata paper) {
        Optional<String> venueName = paper.venue().map(TexText::of).filter(name -> !name.isBlank());
        AuthorList authors = AuthorList.of(paper);
        boolean venueCounts = venueName.isPresent() && !authors.names().isEmpty();
        Venue venue = venueCounts ? Venue.of(paper.venue().orElseThrow().strip()) : Venue.PREPRINT;
        BibEntry identifiers = identifiers(paper);
        BibEntry entry = new BibEntry(type(venue, !identifiers.isEmpty()), key);
        people(entry, authors, paper);
        entry.field("title", TitleText.of(paper.title()));
        venueName
                .filter(name -> venue != Venue.PREPRINT || paper.arxivId().isEmpty())
                .ifPresent(name -> entry.field(venueField(venue), name));
        paper.published().ifPresent(date -> date(entry, date));
        entry.all(identifiers);
        if (venue == Venue.PREPRINT) {
            entry.field("organization", paper.organization().map(TexText::of).orElse(""));
        }
        entry.field("keywords", keywords(paper));
        if (abstracts) {
            entry.field("abstract", TexText.of(paper.abstractText()));
        }
        return entry.toString();
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

    private String venueField(Venue venue) {
        return switch (venue) {
            case CONFERENCE -> "booktitle";
            case JOURNAL ->
                switch (dialect) {
                    case BIBTEX -> "journal";
                    case BIBLATEX -> "journaltitle";
                };
            case PUBLISHER -> "publisher";
            case PREPRINT -> "howpublished";
        };
    }

    private void people(BibEntry entry, AuthorList authors, Metadata paper) {
        entry.field("author", authors.tex());
        if (authors.names().isEmpty() && dialect == BibDialect.BIBTEX) {
            entry.field("key", TexText.of(paper.title()));
        }
    }

    private void date(BibEntry entry, PartialDate date) {
        switch (dialect) {
            case BIBTEX -> {
                entry.bare("year", "%04d".formatted(date.year()));
                entry.bare("month", date.month() == 0 ? "" : MONTHS.get(date.month() - 1));
            }
            case BIBLATEX -> entry.field("date", date.toString());
        }
    }

    private BibEntry identifiers(Metadata paper) {
        BibEntry entry = new BibEntry();
        String arxiv = paper.arxivId()
                .map(id -> ARXIV_DECORATION.matcher(id.strip()).replaceAll(""))
                .map(TexText::verbatim)
                .orElse("");
        if (!arxiv.isEmpty()) {
            String category = paper.categories().stream()
                    .filter(name -> ARXIV_CATEGORY.matcher(name).matches())
                    .findFirst()
                    .orElse("");
            boolean classic = dialect == BibDialect.BIBTEX;
            entry.field("eprint", arxiv);
            entry.field(classic ? "archiveprefix" : "eprinttype", "arXiv");
            entry.field(classic ? "primaryclass" : "eprintclass", category);
        }
        entry.field("doi", paper.doi().map(TexText::verbatim).orElse(""));
        return entry.field("url", address(paper, arxiv));
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

    /** Separated by commas, so that a comma inside one would make two. */
    private static String keywords(Metadata paper) {
        return paper.keywords().stream()
                .map(keyword -> TexText.of(keyword.replace(',', ' ')))
                .filter(keyword -> !keyword.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
