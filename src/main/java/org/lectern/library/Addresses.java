package org.lectern.library;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.paper.Link;
import org.lectern.paper.Metadata;

/**
 * The addresses of a paper itself, without what leads to the same page: scheme, a slash at the end, parameters that only track
 * people, the number of a version.
 *
 * @param pages the addresses, each a folder with a page in it
 */
record Addresses(Set<Page> pages) {
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_\\w+|ref|ref_src|referrer|source|src|via|fbclid|gclid|mc_\\w+|share|si)(?:=.*)?");
    private static final Pattern VERSION = Pattern.compile("(?i)[v.]v?\\d{1,2}$");

    /**
     * A page.
     *
     * @param folder host and path before the last slash; sites of one form of address have the same for their papers
     * @param name the rest, its parameters with it
     * @param ending that of the name's file, as pages and PDFs of a paper may have the same host; empty when there is none
     */
    record Page(String folder, String name, String ending) {}

    /** Copies the set. */
    Addresses {
        pages = Set.copyOf(pages);
    }

    static Addresses of(Metadata record) {
        Set<Page> pages = new HashSet<>();
        for (Link link : record.links()) {
            if (link.kind() == Link.Kind.PAPER) {
                page(link.url()).ifPresent(pages::add);
            }
        }
        return new Addresses(pages);
    }

    private static Optional<Page> page(String url) {
        try {
            URI address = new URI(url);
            String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
            String path = Optional.ofNullable(address.getRawPath()).orElse("").replaceFirst("/+$", "");
            if (host.isEmpty() || path.isEmpty()) {
                return Optional.empty();
            }
            int slash = path.lastIndexOf('/');
            int dot = path.lastIndexOf('.');
            boolean ends = dot > slash && path.substring(dot + 1).matches("\\p{Alpha}{2,5}");
            String name = path.substring(slash + 1, ends ? dot : path.length());
            String query = Arrays.stream(Optional.ofNullable(address.getRawQuery())
                            .orElse("")
                            .split("&", -1))
                    .filter(parameter ->
                            !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                    .sorted()
                    .collect(Collectors.joining("&"));
            return Optional.of(new Page(
                    host.replaceFirst("^www\\.", "") + path.substring(0, slash),
                    VERSION.matcher(name).replaceFirst("") + "?"
                            + VERSION.matcher(query).replaceFirst(""),
                    ends ? path.substring(dot) : ""));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether both know a page, and it is one. */
    boolean share(Addresses other) {
        return pages.stream().anyMatch(other.pages::contains);
    }

    /** Whether both have pages of the same form on one site, and none in common. */
    boolean areApart(Addresses other) {
        return !share(other)
                && pages.stream()
                        .anyMatch(page -> other.pages.stream()
                                .anyMatch(
                                        there -> page.folder.equals(there.folder) && page.ending.equals(there.ending)));
    }
}
