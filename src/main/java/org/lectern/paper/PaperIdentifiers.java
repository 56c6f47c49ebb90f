package org.lectern.paper;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a work elsewhere.
 *
 * @param arxivIds arXiv ids in lower case, without a version
 * @param dois DOIs of publishers in lower case, since DOIs know no case; those that arXiv gives are arXiv ids
 */
public record PaperIdentifiers(Set<String> arxivIds, Set<String> dois) {
    private static final Pattern VERSION = Pattern.compile("v\\d+$");

    /** What arXiv registers for each of its papers (https://info.arxiv.org/help/doi.html). */
    private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\.(.+)");

    /** Copies the sets. */
    public PaperIdentifiers {
        arxivIds = Set.copyOf(arxivIds);
        dois = Set.copyOf(dois);
    }

    /** Those of a record. */
    public static PaperIdentifiers of(Metadata metadata) {
        return new PaperIdentifiers(
                arxivId(metadata).map(Set::of).orElse(Set.of()),
                doi(metadata).map(Set::of).orElse(Set.of()));
    }

    /** The arXiv id without its version, also where it stands as the DOI that arXiv gives. */
    public static Optional<String> arxivId(Metadata metadata) {
        return metadata.arxivId()
                .map(PaperIdentifiers::withoutVersion)
                .or(() -> metadata.doi().flatMap(PaperIdentifiers::arxivIdOfDoi));
    }

    /** The DOI of a publisher. */
    public static Optional<String> doi(Metadata metadata) {
        return metadata.doi().filter(doi -> arxivIdOfDoi(doi).isEmpty()).map(PaperIdentifiers::lower);
    }

    /** The arXiv id that a DOI stands for; empty for one that arXiv did not give. */
    public static Optional<String> arxivIdOfDoi(String doi) {
        Matcher registered = ARXIV_DOI.matcher(lower(doi));
        return registered.matches() ? Optional.of(withoutVersion(registered.group(1))) : Optional.empty();
    }

    /** Both together. */
    public PaperIdentifiers and(PaperIdentifiers other) {
        return new PaperIdentifiers(joined(arxivIds, other.arxivIds), joined(dois, other.dois));
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        Set<String> joined = new LinkedHashSet<>(one);
        joined.addAll(other);
        return joined;
    }

    private static String withoutVersion(String arxivId) {
        return VERSION.matcher(lower(arxivId)).replaceFirst("");
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
