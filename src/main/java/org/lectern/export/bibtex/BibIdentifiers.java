package org.lectern.export.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.export.entry.Addresses;
import org.lectern.export.tex.TexText;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/** Writes by what a paper is found: its identifiers, without what they are decorated with, and one address. */
final class BibIdentifiers {
    private static final Pattern ARXIV_CATEGORY = Pattern.compile(
            "(?:astro-ph|cond-mat|cs|econ|eess|gr-qc|hep-(?:ex|lat|ph|th)|math|math-ph|nlin|nucl-(?:ex|th)"
                    + "|physics|q-bio|q-fin|quant-ph|stat)(?:\\.[A-Za-z-]+)?");
    private static final Pattern ARXIV_DECORATION = Pattern.compile("(?i)^arxiv:\\s*|v\\d+$");
    private static final Pattern DOI_DECORATION =
            Pattern.compile("(?i)^(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)");
    private static final List<Link.Kind> ADDRESSES = List.of(Link.Kind.PAPER, Link.Kind.PROJECT, Link.Kind.OTHER);

    private BibIdentifiers() {}

    private static String bareArxiv(String id) {
        boolean bare = id.indexOf('v') < 0 && id.indexOf('V') < 0; // as both decorations have one
        return bare ? id : ARXIV_DECORATION.matcher(id).replaceAll("");
    }

    private static String bareDoi(String doi) {
        return doi.startsWith("10.") ? doi : DOI_DECORATION.matcher(doi).replaceFirst("");
    }

    /** Writes them into an entry. */
    static void write(Metadata paper, BibEntry entry) {
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
        List<Link.Kind> kinds = new ArrayList<>(ADDRESSES);
        Addresses.itself(paper).ifPresent(kind -> kinds.add(1, kind));
        for (Link.Kind kind : kinds) {
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
}
