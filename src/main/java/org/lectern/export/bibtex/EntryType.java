package org.lectern.export.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.export.entry.Publication;
import org.lectern.export.entry.Venue;
import org.lectern.export.name.AuthorList;
import org.lectern.export.tex.RawTex;
import org.lectern.paper.Metadata;
import org.lectern.paper.SourceEntry;

/** Decides of which type an entry is: what a bibliography says of it, else what its venue tells. */
final class EntryType {
    /** Types of what has not come out at a venue. */
    private static final Set<String> UNPUBLISHED =
            Set.of("misc", "online", "unpublished", "electronic", "www", "webpage", "preprint");
    /** The fields of an entry that can hold a record's venue. */
    private static final List<String> VENUES =
            List.of("journaltitle", "booktitle", "eventtitle", "howpublished", "publisher");

    private final Metadata paper;
    private final SourceEntry source;
    private final AuthorList authors;
    private final BibDialect dialect;

    EntryType(Metadata paper, AuthorList authors, BibDialect dialect) {
        this.paper = paper;
        this.source = paper.entry();
        this.authors = authors;
        this.dialect = dialect;
    }

    /** Whether the entry's own type says what the paper is: not where it came out meanwhile, and not a mere kind without people. */
    boolean isKept() {
        if (source.type().isEmpty()
                || (source.fields().isEmpty()
                        && source.comment().isEmpty()
                        && authors.names().isEmpty())) {
            return false;
        }
        if (Publication.isPreprint(paper) || lacksWhatItsTypeNeeds()) {
            return false;
        }
        boolean arxiv = source.field("journaltitle").toLowerCase(Locale.ROOT).contains("arxiv");
        boolean superseded = (UNPUBLISHED.contains(source.type()) || arxiv)
                && !authors.names().isEmpty()
                && paper.venue().isPresent()
                && Venue.of(paper.venue().get().strip()) != Venue.PREPRINT
                && !holdsVenue();
        return !superseded;
    }

    /** Whether only the kind is known, and not the place that biber wants of that kind. */
    private boolean lacksWhatItsTypeNeeds() {
        return source.fields().isEmpty()
                && paper.citationKey().isEmpty()
                && paper.venue().isEmpty()
                && switch (source.type()) {
                    case "article", "inproceedings", "incollection" -> true;
                    case "thesis", "phdthesis", "mastersthesis", "report" ->
                        paper.organization().isEmpty();
                    default -> false;
                };
    }

    boolean holdsVenue() {
        if (source.fields().isEmpty() || paper.venue().isEmpty()) {
            return false;
        }
        String venue = RawTex.letters(paper.venue().get());
        return VENUES.stream()
                .anyMatch(field -> !source.field(field).isEmpty()
                        && RawTex.letters(source.field(field)).equals(venue));
    }

    /** The kind of place that its venue is. */
    Venue venue() {
        if (isKept()) {
            return Venue.ofType(source.type());
        }
        boolean counts = paper.venue().filter(name -> !name.isBlank()).isPresent()
                && !authors.names().isEmpty();
        return counts ? Venue.of(paper.venue().orElseThrow().strip()) : Venue.PREPRINT;
    }

    /** The name of the type, as the entry with its fields has to have it. */
    String name(BibEntry entry, boolean identified) {
        return isKept() ? kept(entry, identified) : ofVenue(venue(), identified);
    }

    private String kept(BibEntry entry, boolean identified) {
        String type = BibTypes.of(source.type(), source.field("type"), dialect);
        if (dialect == BibDialect.BIBLATEX) {
            entry.field("type", entry.has("type") ? "" : BibTypes.kind(source.type(), dialect));
            if (type.equals("incollection") && !entry.has("editor")) {
                type = "inbook"; // which needs no editor
            }
            boolean edited = type.equals("book") && !entry.has("author") && entry.has("editor");
            return edited ? "collection" : type.equals("online") && !identified ? "misc" : type;
        }
        if (BibTypes.says(type, entry.value("type"))) {
            entry.remove("type");
        }
        return type;
    }

    /** An online source without an address or identifier is none. */
    private String ofVenue(Venue venue, boolean identified) {
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
}
