package org.lectern.export.bibtex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.export.date.PublicationDate;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.Venue;
import org.lectern.export.name.AuthorList;
import org.lectern.export.tex.RawTex;
import org.lectern.export.tex.TexText;
import org.lectern.export.tex.TitleText;
import org.lectern.paper.Metadata;
import org.lectern.paper.SourceEntry;

/**
 * Makes the entries of a bibliography. Immutable. Nothing is invented: a field whose value is not known is left out, and
 * an entry whose authors are not known has none, but in BibTeX a {@code key}, by which its styles can sort and label it. It
 * is {@code @misc} then, whatever its venue, because biber expects authors of every other type, unless a bibliography says what it
 * is.
 */
final class BibEntries {
    private final BibDialect dialect;
    private final boolean abstracts;

    BibEntries(BibDialect dialect, boolean abstracts) {
        this.dialect = dialect;
        this.abstracts = abstracts;
    }

    /**
     * The text of an entry, with what stands before it.
     *
     * @param crossref the key of the entry that it refers to; empty when that is not written
     * @param strings the names that the file defines
     */
    String text(Entry written, String crossref, WrittenStrings strings) {
        Metadata paper = written.paper();
        AuthorList authors = written.authors();
        Optional<String> venueName = paper.venue().map(TexText::of).filter(name -> !name.isBlank());
        SourceEntry source = paper.entry();
        EntryType decided = new EntryType(paper, authors, dialect);
        boolean kept = decided.isKept();
        Venue venue = decided.venue();
        BibEntry entry = new BibEntry();
        BibDates dates = new BibDates(PublicationDate.of(paper), dialect);
        entry.field("author", authors.tex());
        entry.field("title", TitleText.of(paper.title()));
        venueName
                .filter(name -> venue != Venue.PREPRINT || paper.arxivId().isEmpty())
                .filter(name -> !kept || !decided.holdsVenue())
                .ifPresent(name -> entry.field(venueField(venue), name));
        dates.date(entry);
        BibIdentifiers.write(paper, entry);
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
            new KeptFields(paper, dialect, abstracts, strings).into(entry, kept);
        }
        dates.words(entry);
        entry.field("crossref", crossref);
        aliases(written, entry);
        boolean nobody = !entry.has("author") && !entry.has("editor");
        if (nobody && dialect == BibDialect.BIBTEX && !entry.has("sortkey")) {
            entry.field("sortkey", TexText.of(entry.value("title")));
        }
        boolean identified = entry.has("eprint") || entry.has("doi") || entry.has("url");
        String type = decided.name(entry, identified);
        if (!kept || source.fields().keySet().stream().allMatch(Set.of("howpublished", "ids")::contains)) {
            place(entry, type);
            publisher(entry, type);
        }
        return OutsideText.of(source.comment()) + entry.text(type, written.key(), dialect);
    }

    /** What is known of where it came out goes into the field that entries of that type have for it. */
    private void place(BibEntry entry, String type) {
        String field = switch (type) {
            case "online" -> "organization";
            case "thesis", "phdthesis", "mastersthesis", "report", "techreport" -> "institution";
            case "dataset" -> "publisher";
            default -> "howpublished";
        };
        if (field.equals("institution") && !entry.has(field) && entry.has("organization")) {
            entry.field(field, entry.value("organization"));
            entry.remove("organization");
        }
        String place = entry.value("howpublished");
        if (!field.equals("howpublished") && !place.isEmpty()) {
            entry.remove("howpublished");
            entry.field(field, entry.has(field) ? "" : place);
        }
        if (dialect == BibDialect.BIBLATEX && Set.of("thesis", "report").contains(type) && !entry.has("type")) {
            entry.field("type", type);
        }
    }

    /** What has no publisher by its type has an organization, or several. */
    private static void publisher(BibEntry entry, String type) {
        String publisher = entry.value("publisher");
        if (!publisher.isEmpty() && Set.of("misc", "online").contains(type)) {
            String organization = entry.value("organization");
            entry.remove("publisher");
            entry.field("organization", organization.isEmpty() ? publisher : organization + " and " + publisher);
        }
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

    private static String venueField(Venue venue) {
        return switch (venue) {
            case CONFERENCE -> "booktitle";
            case JOURNAL -> "journaltitle";
            case PUBLISHER -> "publisher";
            case PREPRINT -> "howpublished";
        };
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
