package org.lectern.search;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/**
 * What two links have in common that lead to one place: {@code http://www.github.com/Someone/Thing.git} and {@code
 * https://github.com/someone/thing/tree/main} are one repository. Stateless.
 */
final class LinkKey {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(?:www\\.)?([^/?#]+)([^?#]*)(?:[?#].*)?");
    private static final Pattern REPOSITORY = Pattern.compile("(/[^/]+/[^/]+?)(?:\\.git)?(?:/.*)?");
    private static final Pattern END = Pattern.compile("(?:/index\\.html?|/)+$");

    /** Where an address begins with somebody's name and that of a repository, which know no case. */
    private static final Set<String> REPOSITORIES = Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org");

    private LinkKey() {}

    /** Those of a paper's links that several papers can have, with the link of each. */
    static Map<String, Link> of(Metadata metadata) {
        Map<String, Link> keys = new LinkedHashMap<>();
        for (Link link : metadata.links()) {
            if (kind(link).isPresent()) {
                of(link.url()).ifPresent(key -> keys.putIfAbsent(key, link));
            }
        }
        return keys;
    }

    /** What it says of two papers that both have such a link; empty when it says nothing. */
    static Optional<Reason.Kind> kind(Link link) {
        return switch (link.kind()) {
            case CODE -> Optional.of(Reason.Kind.CODE);
            case PROJECT -> Optional.of(Reason.Kind.PROJECT);
            case DATA -> Optional.of(Reason.Kind.DATA);
            case VIDEO, PAPER, OTHER -> Optional.empty();
        };
    }

    /** What stands in the index for a key. */
    static Term term(String key) {
        return new Term(IndexSchema.LINKS, FacetValue.cut(key));
    }

    /** Empty for what is no address of the web. */
    static Optional<String> of(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            return Optional.empty();
        }
        String host = address.group(1).toLowerCase(Locale.ROOT);
        String path = address.group(2);
        if (REPOSITORIES.contains(host)) {
            Matcher repository = REPOSITORY.matcher(path);
            return repository.matches()
                    ? Optional.of(host + repository.group(1).toLowerCase(Locale.ROOT))
                    : Optional.empty();
        }
        return Optional.of(host + END.matcher(path).replaceFirst(""));
    }
}
