package org.lectern.digest.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.layout.ArxivFields;
import org.lectern.digest.layout.ArxivId;
import org.lectern.paper.Link;
import org.lectern.text.LinkFinder;

/** Finds identifiers in the fields of bibliographies, and tells what an address leads to by the name of its field. */
final class Identifiers {
    private static final Pattern ARXIV_NAMED =
            Pattern.compile("(?i:\\b(?:arxiv(?:\\s*preprint)?[:\\s./]\\s*(?:arxiv:)?\\s*|corr[\\s,:]+(?:abs/)?))("
                    + ArxivId.PATTERN + ")(?![\\w./])");
    private static final Pattern ARXIV_ADDRESS = Pattern.compile(
            "(?i:https?://(?:www\\.|export\\.|ar5iv\\.(?:labs\\.)?)?(?:arxiv|ar5iv)\\.org/)(?:abs|pdf|html|format)/("
                    + ArxivId.PATTERN + ")(?:\\.pdf)?/?(?:[?#].*)?");
    private static final Pattern ARXIV_DOI = Pattern.compile("(?i:10\\.48550/arxiv\\.)(" + ArxivId.PATTERN + ")");
    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)https?://(?:dx\\.|www\\.)?doi\\.org/(10\\.\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://[^\\s/]\\S*");
    private static final Pattern BARE_ADDRESS = Pattern.compile(
            "(?i)(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}/\\S*|www\\.[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}");

    private static final Map<String, Link.Kind> NAMES = Map.ofEntries(
            Map.entry("code", Link.Kind.CODE),
            Map.entry("github", Link.Kind.CODE),
            Map.entry("repo", Link.Kind.CODE),
            Map.entry("implementation", Link.Kind.CODE),
            Map.entry("software", Link.Kind.CODE),
            Map.entry("pytorch", Link.Kind.CODE),
            Map.entry("tensorflow", Link.Kind.CODE),
            Map.entry("jax", Link.Kind.CODE),
            Map.entry("pdf", Link.Kind.PAPER),
            Map.entry("paper", Link.Kind.PAPER),
            Map.entry("arxiv", Link.Kind.PAPER),
            Map.entry("openreview", Link.Kind.PAPER),
            Map.entry("doi", Link.Kind.PAPER),
            Map.entry("html", Link.Kind.PAPER),
            Map.entry("project", Link.Kind.PROJECT),
            Map.entry("website", Link.Kind.PROJECT),
            Map.entry("homepage", Link.Kind.PROJECT),
            Map.entry("webpage", Link.Kind.PROJECT),
            Map.entry("page", Link.Kind.PROJECT),
            Map.entry("demo", Link.Kind.PROJECT),
            Map.entry("video", Link.Kind.VIDEO),
            Map.entry("youtube", Link.Kind.VIDEO),
            Map.entry("talk", Link.Kind.VIDEO),
            Map.entry("data", Link.Kind.DATA),
            Map.entry("dataset", Link.Kind.DATA),
            Map.entry("datasets", Link.Kind.DATA),
            Map.entry("slides", Link.Kind.OTHER),
            Map.entry("poster", Link.Kind.OTHER),
            Map.entry("blog", Link.Kind.OTHER),
            Map.entry("twitter", Link.Kind.OTHER),
            Map.entry("supplementary", Link.Kind.OTHER),
            Map.entry("supp", Link.Kind.OTHER),
            Map.entry("other", Link.Kind.OTHER));

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private Identifiers() {}

    /** An identifier of arXiv that is said to be one, {@code arXiv:2401.01234v2}, {@code arXiv preprint arXiv:2401.01234}. */
    static Optional<ArxivId> arxivNamed(String text) {
        Matcher matcher = ARXIV_NAMED.matcher(text);
        return matcher.find() ? ArxivId.parse(matcher.group(1)) : Optional.empty();
    }

    /** The identifier in a field that is for one: with the prefix or without, and maybe the category behind it. */
    static Optional<ArxivId> arxiv(String text) {
        String first = text.strip().replaceFirst("\\s*\\[[\\w.-]+\\]$", "");
        return ArxivId.parse(first).or(() -> arxivNamed(first)).or(() -> arxivOfAddress(first));
    }

    static Optional<ArxivId> arxivOfAddress(String url) {
        Matcher matcher = ARXIV_ADDRESS.matcher(url);
        return matcher.matches() ? ArxivId.parse(matcher.group(1)) : Optional.empty();
    }

    /** arXiv gives every paper a DOI that is made of its identifier. */
    static Optional<ArxivId> arxivOfDoi(String doi) {
        Matcher matcher = ARXIV_DOI.matcher(doi);
        return matcher.matches() ? ArxivId.parse(matcher.group(1)) : Optional.empty();
    }

    static Optional<String> doiOfAddress(String url) {
        Matcher matcher = DOI_ADDRESS.matcher(url);
        return matcher.matches() ? ArxivFields.doi(matcher.group(1)) : Optional.empty();
    }

    /** The kind of link that a name of a field or the text of a link says; empty when it says none. */
    static Optional<Link.Kind> kindOfName(String name) {
        Matcher word = WORD.matcher(name.toLowerCase(Locale.ROOT));
        while (word.find()) {
            Link.Kind kind = NAMES.get(word.group());
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** A link; empty when the address is none. An address in a bibliography of which nothing else is known is the paper's. */
    static Optional<Link> link(String name, String address) {
        String url = address;
        if (!ADDRESS.matcher(url).matches()) {
            if (!BARE_ADDRESS.matcher(url).matches()) {
                return Optional.empty();
            }
            url = "https://" + url;
        }
        Link.Kind byName = kindOfName(name).orElse(Link.Kind.OTHER);
        boolean said = byName != Link.Kind.OTHER && byName != Link.Kind.PAPER;
        Link.Kind kind =
                said ? byName : LinkFinder.kind(url).orElse(kindOfName(name).orElse(Link.Kind.PAPER));
        return Optional.of(new Link(kind, url));
    }
}
