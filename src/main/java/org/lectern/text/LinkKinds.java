package org.lectern.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.Link;

/** What an address leads to. */
final class LinkKinds {
    /** Hosts, or hosts with the beginning of a path, and those below them. */
    private static final Map<Link.Kind, List<String>> HOSTS = Map.of(
            Link.Kind.VIDEO,
            List.of("youtube.com", "youtu.be", "vimeo.com", "bilibili.com", "loom.com"),
            Link.Kind.DATA,
            List.of(
                    "huggingface.co/datasets",
                    "zenodo.org",
                    "figshare.com",
                    "osf.io",
                    "kaggle.com",
                    "openneuro.org",
                    "dandiarchive.org",
                    "physionet.org",
                    "datadryad.org",
                    "dataverse.org",
                    "dataverse.harvard.edu",
                    "gin.g-node.org",
                    "ieee-dataport.org",
                    "data.mendeley.com",
                    "opendatalab.com"),
            Link.Kind.PAPER,
            List.of(
                    "arxiv.org",
                    "doi.org",
                    "openreview.net",
                    "aclanthology.org",
                    "biorxiv.org",
                    "medrxiv.org",
                    "ssrn.com",
                    "huggingface.co/papers",
                    "semanticscholar.org",
                    "proceedings.mlr.press",
                    "papers.nips.cc"),
            Link.Kind.CODE,
            List.of(
                    "github.com",
                    "gitlab.com",
                    "gitlab.io/-",
                    "bitbucket.org",
                    "codeberg.org",
                    "gitee.com",
                    "sourceforge.net",
                    "anonymous.4open.science",
                    "gist.github.com",
                    "pypi.org",
                    "colab.research.google.com",
                    "codeocean.com"),
            Link.Kind.PROJECT,
            List.of(
                    "github.io",
                    "gitlab.io",
                    "sites.google.com",
                    "huggingface.co/spaces",
                    "readthedocs.io",
                    "netlify.app"));

    /** Words around an address, the nearest before it telling most. */
    private static final Pattern WORD =
            Pattern.compile("\\b(?:(?<project>projects?|web ?sites?|web ?pages?|homepage|demos?)"
                    + "|(?<code>codes?|implementations?|source|software|librar(?:y|ies)|toolkits?|repository|repo)"
                    + "|(?<data>datasets?|data|benchmarks?|corpus|corpora)"
                    + "|(?<video>videos?))\\b");

    private LinkKinds() {}

    /** The kind told by the host, or by the words before, which are in lower case. */
    static Link.Kind of(String url, String before) {
        String address = withoutScheme(url);
        return byHost(address).orElseGet(() -> byWords(address, before));
    }

    /** The kind that the address alone tells. */
    static Optional<Link.Kind> ofHost(String url) {
        return byHost(withoutScheme(url));
    }

    private static String withoutScheme(String url) {
        return url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "");
    }

    private static Optional<Link.Kind> byHost(String address) {
        return HOSTS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(host -> isAt(address, host)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isAt(String address, String host) {
        int end = address.indexOf('/');
        String own = end < 0 ? address : address.substring(0, end);
        if (host.indexOf('/') >= 0) {
            return address.equals(host) || address.startsWith(host + "/");
        }
        return own.equals(host) || own.endsWith("." + host);
    }

    private static Link.Kind byWords(String address, String before) {
        Link.Kind kind = Link.Kind.PROJECT;
        boolean code = false;
        boolean data = false;
        boolean video = false;
        for (Matcher word = WORD.matcher(before); word.find(); ) {
            if (word.group("project") != null) {
                return Link.Kind.PROJECT;
            }
            code |= word.group("code") != null;
            data |= word.group("data") != null;
            video |= word.group("video") != null;
        }
        if (address.contains("/project")) {
            return kind;
        }
        return code ? Link.Kind.CODE : data ? Link.Kind.DATA : video ? Link.Kind.VIDEO : kind;
    }
}
