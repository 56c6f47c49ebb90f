package org.lectern.export.entry;

import java.util.Locale;
import java.util.Set;
import org.lectern.paper.Metadata;
import org.lectern.paper.SourceEntry;
import org.lectern.text.ArxivMention;

/** What kind of publication a paper is: what a bibliography said of it, else what its venue tells. */
public enum Publication {
    ARTICLE,
    CONFERENCE_PAPER,
    BOOK,
    CHAPTER,
    THESIS,
    REPORT,
    PREPRINT,
    UNPUBLISHED,
    DATASET,
    SOFTWARE,
    WEB_PAGE,
    PATENT,
    /** Nobody knows. */
    OTHER;

    /** The kind of a paper. */
    public static Publication of(Metadata paper) {
        String type = paper.entry().type().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "article", "suppperiodical", "review" -> isPreprint(paper) ? PREPRINT : ARTICLE;
            case "inproceedings", "conference" -> isPreprint(paper) ? PREPRINT : CONFERENCE_PAPER;
            case "book", "mvbook", "booklet", "proceedings", "mvproceedings", "collection", "mvcollection", "manual" ->
                BOOK;
            case "inbook", "incollection", "bookinbook", "suppbook", "inreference" -> CHAPTER;
            case "phdthesis", "mastersthesis", "thesis" -> THESIS;
            case "techreport", "report" -> REPORT;
            case "unpublished" -> paper.arxivId().isPresent() ? PREPRINT : UNPUBLISHED;
            case "dataset" -> DATASET;
            case "software" -> SOFTWARE;
            case "patent" -> PATENT;
            case "online", "electronic", "www" -> paper.arxivId().isPresent() ? PREPRINT : WEB_PAGE;
            default -> byVenue(paper);
        };
    }

    /** Whether what a bibliography calls an article, or a paper of a meeting, is on a server of preprints and nowhere else. */
    public static boolean isPreprint(Metadata paper) {
        SourceEntry source = paper.entry();
        if (!Set.of("article", "inproceedings", "conference").contains(source.type())) {
            return false;
        }
        String field = source.type().equals("article") ? "journaltitle" : "booktitle";
        String place = paper.venue().orElse(source.field(field)).strip();
        return Venue.of(place) == Venue.PREPRINT
                || ArxivMention.in(place).filter(ArxivMention::alone).isPresent();
    }

    private static Publication byVenue(Metadata paper) {
        if (paper.venue().isEmpty()) {
            return paper.arxivId().isPresent() ? PREPRINT : OTHER;
        }
        return switch (Venue.of(paper.venue().get().strip())) {
            case CONFERENCE -> CONFERENCE_PAPER;
            case JOURNAL -> ARTICLE;
            case PUBLISHER -> BOOK;
            case PREPRINT -> PREPRINT;
        };
    }
}
