package org.lectern.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/**
 * Somewhere in the web that belongs to a paper.
 *
 * @param title what the button says
 * @param url where it leads
 */
public record PaperLink(String title, String url) {
    /** The links of a paper, the one that a reader most likely wants first; no address twice. */
    public static List<PaperLink> of(Metadata known) {
        List<PaperLink> links = new ArrayList<>();
        known.arxivId().ifPresent(id -> links.add(new PaperLink("arXiv", "https://arxiv.org/abs/" + id)));
        known.doi().ifPresent(id -> links.add(new PaperLink("DOI", "https://doi.org/" + id)));
        for (Link.Kind kind : Link.Kind.values()) {
            known.links().stream()
                    .filter(link -> link.kind() == kind)
                    .filter(link -> links.stream().noneMatch(had -> had.url().equals(link.url())))
                    .forEach(link -> links.add(new PaperLink(title(kind, link.url()), link.url())));
        }
        return List.copyOf(links);
    }

    private static String title(Link.Kind kind, String url) {
        return switch (kind) {
            case CODE -> "Code";
            case PROJECT -> "Project page";
            case DATA -> "Data";
            case VIDEO -> "Video";
            case PAPER -> "Paper";
            case OTHER -> url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
        };
    }
}
