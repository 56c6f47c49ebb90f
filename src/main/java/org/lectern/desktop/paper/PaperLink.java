package org.lectern.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.desktop.base.Texts;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/**
 * Somewhere in the web that belongs to a paper.
 *
 * @param name what names the button in the scene
 * @param title what the button says
 * @param url where it leads
 */
public record PaperLink(String name, String title, String url) {
    private static final Texts TEXTS = Texts.of(PaperLink.class);

    /** The links of a paper, the one that a reader most likely wants first; no address twice. */
    public static List<PaperLink> of(Metadata known) {
        List<PaperLink> links = new ArrayList<>();
        known.arxivId().ifPresent(id -> links.add(new PaperLink("arxiv", "arXiv", "https://arxiv.org/abs/" + id)));
        known.doi().ifPresent(id -> links.add(new PaperLink("doi", "DOI", "https://doi.org/" + id)));
        for (Link.Kind kind : Link.Kind.values()) {
            known.links().stream()
                    .filter(link -> link.kind() == kind)
                    .filter(link -> links.stream().noneMatch(had -> had.url().equals(link.url())))
                    .forEach(link -> links.add(of(kind, link.url())));
        }
        return List.copyOf(links);
    }

    private static PaperLink of(Link.Kind kind, String url) {
        return switch (kind) {
            case CODE, PROJECT, DATA, VIDEO, PAPER -> new PaperLink(kind.key(), TEXTS.get("link." + kind.key()), url);
            case OTHER -> {
                String host = url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
                yield new PaperLink(host.toLowerCase(Locale.ROOT), host, url);
            }
        };
    }
}
