package org.lectern.export.ris;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.export.date.PublicationDate;
import org.lectern.export.entry.Addresses;
import org.lectern.export.entry.Entry;
import org.lectern.export.entry.EntryWriter;
import org.lectern.export.entry.Publication;
import org.lectern.export.entry.ShownText;
import org.lectern.json.CarriedRecord;
import org.lectern.json.InertJson;
import org.lectern.paper.Metadata;

/**
 * Writes RIS, which reference managers read: a field a line, lines ended by CR and LF as its specification says, the texts as
 * people read them. In {@code U5}, a field for users' own things, stands what RIS has no field for, as JSON, so that Lectern reads back what it wrote.
 */
public final class RisWriter implements EntryWriter {
    private static final Pattern OWN_TYPE = Pattern.compile("[A-Z]{3,8}");

    private final boolean abstracts;
    private boolean first = true;

    /** A writer of references with or without their abstracts. */
    public RisWriter(boolean abstracts) {
        this.abstracts = abstracts;
    }

    @Override
    public void entry(Entry entry, Appendable target) throws IOException {
        target.append(first ? "" : "\r\n").append(text(entry));
        first = false;
    }

    private String text(Entry written) {
        Metadata paper = written.paper();
        Publication kind = Publication.of(paper);
        String title = ShownText.of(paper.title());
        String abstractText = abstracts ? ShownText.of(paper.abstractText()) : "";
        RisEntry entry = new RisEntry();
        entry.field("TY", type(kind, paper)).field("ID", written.key()).field("TI", title);
        written.authors().names().forEach(name -> entry.field("AU", RisNames.of(name)));
        RisDate.write(PublicationDate.of(paper), entry);
        paper.venue().ifPresent(venue -> entry.field(venueTag(paper, kind), ShownText.of(venue)));
        if (kind == Publication.THESIS || kind == Publication.REPORT) {
            paper.organization().ifPresent(name -> entry.field("PB", ShownText.of(name)));
        }
        RisFields.write(paper.entry(), kind, entry);
        paper.doi().ifPresent(doi -> entry.field("DO", doi));
        Addresses.arxiv(paper).ifPresent(id -> entry.field("M1", "arXiv:" + id));
        Addresses.all(paper).forEach(url -> entry.field(isPdf(url) ? "L1" : "UR", url));
        paper.keywords().forEach(keyword -> entry.field("KW", ShownText.of(keyword)));
        entry.field("AB", abstractText);
        entry.verbatim(
                "U5",
                CarriedRecord.MARK
                        + InertJson.write(
                                CarriedRecord.of(paper, written.otherKeys(), title, abstractText, entry.lines())));
        return entry.toString();
    }

    /** The venue of a book is its publisher, unless it is the meeting that the book is about. */
    private static String venueTag(Metadata paper, Publication kind) {
        if (kind == Publication.ARTICLE) {
            return "JF"; // bibutils takes T2 for an abbreviation there
        }
        boolean meeting = !paper.entry().field("eventtitle").isEmpty();
        return kind == Publication.BOOK && !meeting ? "PB" : "T2";
    }

    private static boolean isPdf(String url) {
        return url.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static String type(Publication kind, Metadata paper) {
        String own = paper.entry().field("ris-TY");
        if (OWN_TYPE.matcher(own).matches()) {
            return own;
        }
        return switch (kind) {
            case ARTICLE -> "JOUR";
            case CONFERENCE_PAPER -> "CONF"; // bibutils does not know CPAPER
            case BOOK -> "BOOK";
            case CHAPTER -> "CHAP";
            case THESIS -> "THES";
            case REPORT -> "RPRT";
            case PREPRINT, UNPUBLISHED -> "UNPB";
            case DATASET -> "DATA";
            case SOFTWARE -> "COMP";
            case WEB_PAGE -> "ELEC";
            case PATENT -> "PAT";
            case OTHER -> "GEN";
        };
    }
}
