package org.lectern.digest.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.Link;

/** Finds the links that an abstract names, and tells what they lead to. */
public final class Abstracts {
    /** With a scheme; or without one at the hosts that people write so. */
    private static final Pattern URL = Pattern.compile(
            "(?:https?://|(?<![\\w/.@-])(?:www\\.[\\w-]+\\.|(?:github|gitlab|huggingface)\\.(?:com|co)/))[^\\s{}<>\"”“]+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE_WORD =
            Pattern.compile("\\b(?:codes?|implementation|source|software|librar(?:y|ies)|toolkit)\\b");
    private static final Pattern PROJECT_WORD = Pattern.compile("\\b(?:project|web ?site|web ?page|demo)\\b");
    private static final Pattern DATA_WORD = Pattern.compile("\\b(?:datasets?|data|benchmark)\\b");
    private static final Pattern VIDEO_WORD = Pattern.compile("\\bvideos?\\b");
    private static final int CONTEXT = 80;

    private Abstracts() {}

    /** The links in the order of the text, no address twice. */
    public static List<Link> links(String text) {
        Map<String, Link> links = new LinkedHashMap<>();
        Matcher matcher = URL.matcher(text);
        while (matcher.find()) {
            String url = withScheme(trimmed(matcher.group()));
            String before = text.substring(Math.max(0, matcher.start() - CONTEXT), matcher.start());
            links.putIfAbsent(url, new Link(kind(url, before.toLowerCase(Locale.ROOT)), url));
        }
        return List.copyOf(links.values());
    }

    /** A link that a page shows, which leads to an address with its scheme; the kind is told by that and the link's text. */
    static Link link(String text, String url) {
        return new Link(kind(url, text.toLowerCase(Locale.ROOT)), url);
    }

    private static String withScheme(String url) {
        return url.regionMatches(true, 0, "http", 0, 4) ? url : "https://" + url;
    }

    /** Without the punctuation of the sentence around it; a bracket stays when it was opened in the address. */
    private static String trimmed(String url) {
        long open = url.chars().filter(c -> c == '(').count();
        long shut = url.chars().filter(c -> c == ')').count();
        int end = url.length();
        for (; end > 0; end--) {
            char c = url.charAt(end - 1);
            boolean strayBracket = c == ']' || (c == ')' && shut > open);
            if (!strayBracket && ".,;:!?'’`*".indexOf(c) < 0) {
                break;
            }
            shut -= c == ')' ? 1 : 0;
        }
        return url.substring(0, end);
    }

    /** What an address leads to, where the address alone tells it. */
    public static Optional<Link.Kind> kind(String url) {
        String address = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        String host = address.replaceFirst("[/?#].*", "");
        if (host.matches("(.*\\.)?(youtube\\.com|youtu\\.be|vimeo\\.com|bilibili\\.com)")) {
            return Optional.of(Link.Kind.VIDEO);
        }
        if (address.startsWith("huggingface.co/datasets/")
                || host.matches(
                        "(.*\\.)?(zenodo\\.org|figshare\\.com|osf\\.io|kaggle\\.com|openneuro\\.org|physionet\\.org)")) {
            return Optional.of(Link.Kind.DATA);
        }
        if (host.matches("(.*\\.)?(arxiv\\.org|doi\\.org|openreview\\.net|aclanthology\\.org|biorxiv\\.org)")) {
            return Optional.of(Link.Kind.PAPER);
        }
        if (host.matches("(.*\\.)?(github|gitlab|bitbucket|codeberg)\\.(com|org)")
                || host.matches("anonymous\\.4open\\.science|gitee\\.com")) {
            return Optional.of(Link.Kind.CODE);
        }
        if (host.matches(".*\\.(github|gitlab)\\.io")
                || host.equals("sites.google.com")
                || address.startsWith("huggingface.co/spaces/")
                || address.contains("/project")) {
            return Optional.of(Link.Kind.PROJECT);
        }
        return Optional.empty();
    }

    private static Link.Kind kind(String url, String before) {
        return kind(url).orElseGet(() -> kindByWords(before));
    }

    private static Link.Kind kindByWords(String before) {
        if (PROJECT_WORD.matcher(before).find()) {
            return Link.Kind.PROJECT;
        }
        if (CODE_WORD.matcher(before).find()) {
            return Link.Kind.CODE;
        }
        if (DATA_WORD.matcher(before).find()) {
            return Link.Kind.DATA;
        }
        return VIDEO_WORD.matcher(before).find() ? Link.Kind.VIDEO : Link.Kind.PROJECT;
    }
}
