package org.lectern.export.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/** Where a paper is found. */
public final class Addresses {
    private static final Pattern ARXIV_DECORATION = Pattern.compile("(?i)^arxiv:\\s*|v\\d+$");
    private static final List<Link.Kind> OWN = List.of(Link.Kind.PROJECT, Link.Kind.OTHER);

    private Addresses() {}

    /** The identifier of arXiv without prefix and version. */
    public static Optional<String> arxiv(Metadata paper) {
        return paper.arxivId()
                .map(id -> ARXIV_DECORATION.matcher(id.strip()).replaceAll(""))
                .filter(id -> !id.isEmpty());
    }

    /** The address of the paper itself, or of its page; a link to code or data is none. */
    public static Optional<String> own(Metadata paper) {
        return first(paper, Link.Kind.PAPER)
                .or(() -> itself(paper).flatMap(kind -> first(paper, kind)))
                .or(() -> arxiv(paper).map(id -> "https://arxiv.org/abs/" + id))
                .or(() -> OWN.stream()
                        .flatMap(kind -> first(paper, kind).stream())
                        .findFirst());
    }

    /** The kind of link that leads to what the paper is, where it is a program or data. */
    public static Optional<Link.Kind> itself(Metadata paper) {
        return switch (paper.entry().type()) {
            case "software" -> Optional.of(Link.Kind.CODE);
            case "dataset" -> Optional.of(Link.Kind.DATA);
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(Metadata paper, Link.Kind kind) {
        return paper.links().stream()
                .filter(link -> link.kind() == kind)
                .map(Link::url)
                .findFirst();
    }

    /** All addresses, the paper's own first. */
    public static List<String> all(Metadata paper) {
        List<String> all = new ArrayList<>();
        own(paper).ifPresent(all::add);
        paper.links().stream().map(Link::url).filter(url -> !all.contains(url)).forEach(all::add);
        return all;
    }
}
