package org.lectern.export.csl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.export.date.PublicationDate;
import org.lectern.export.entry.Addresses;
import org.lectern.export.entry.Publication;
import org.lectern.export.entry.ShownText;
import org.lectern.export.name.AuthorList;
import org.lectern.export.name.PersonName;
import org.lectern.json.PaperJson;
import org.lectern.paper.Metadata;

/** The item of CSL 1.0.2 for a paper: its type and variables. Nothing is invented; "others" is no name. */
public final class CslItem {
    private CslItem() {}

    /** The item with the title in CSL's rich text. */
    static ObjectNode rich(String key, Metadata paper) {
        return of(key, paper, CslTitle.of(paper.title()));
    }

    /** The item with the title as it is shown, for a processor that knows no rich text. */
    public static ObjectNode plain(String key, Metadata paper) {
        return of(key, paper, ShownText.of(paper.title()));
    }

    private static ObjectNode of(String key, Metadata paper, String title) {
        Publication kind = Publication.of(paper);
        ObjectNode item =
                PaperJson.object().put("id", key).put("type", type(kind, paper)).put("title", title);
        List<PersonName> names = AuthorList.of(paper).names();
        if (!names.isEmpty()) {
            item.set("author", CslNames.of(names));
        }
        CslDate.of(PublicationDate.of(paper)).ifPresent(date -> item.set("issued", date));
        paper.venue().map(ShownText::of).ifPresent(venue -> item.put(venueVariable(kind), venue));
        if (kind == Publication.THESIS || kind == Publication.REPORT) {
            paper.organization().map(ShownText::of).ifPresent(name -> item.put("publisher", name));
        }
        Optional<String> arxiv = Addresses.arxiv(paper);
        if (arxiv.isPresent()) {
            if (kind == Publication.PREPRINT) {
                item.put("number", "arXiv:" + arxiv.get()).put("publisher", "arXiv");
            } else {
                item.put("archive_location", "arXiv:" + arxiv.get());
            }
            item.put("archive", "arXiv");
        }
        CslFields.write(paper.entry(), kind, item);
        paper.doi().map(ShownText::line).ifPresent(doi -> item.put("DOI", doi));
        Addresses.own(paper).map(ShownText::line).ifPresent(url -> item.put("URL", url));
        String keywords = paper.keywords().stream().map(ShownText::of).collect(Collectors.joining(", "));
        if (!keywords.isEmpty()) {
            item.put("keyword", keywords);
        }
        return item;
    }

    private static String venueVariable(Publication kind) {
        return switch (kind) {
            case BOOK, PREPRINT -> "publisher";
            default -> "container-title";
        };
    }

    private static String type(Publication kind, Metadata paper) {
        String own = paper.entry().field("csl-type");
        if (!own.isBlank()) {
            return ShownText.line(own);
        }
        return switch (kind) {
            case ARTICLE -> "article-journal";
            case CONFERENCE_PAPER -> "paper-conference";
            case BOOK -> "book";
            case CHAPTER -> "chapter";
            case THESIS -> "thesis";
            case REPORT -> "report";
            case PREPRINT -> "article";
            case UNPUBLISHED -> "manuscript";
            case DATASET -> "dataset";
            case SOFTWARE -> "software";
            case WEB_PAGE -> "webpage";
            case PATENT -> "patent";
            case OTHER -> "document";
        };
    }
}
