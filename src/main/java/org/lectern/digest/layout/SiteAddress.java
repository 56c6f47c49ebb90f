package org.lectern.digest.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a site of papers, by what it leads to:
 *
 * <pre>
 * https://huggingface.co/papers/2504.20254                     a paper
 * https://huggingface.co/papers/2504.20254#community           what people say of it
 * https://huggingface.co/login?next=%2Fpapers%2F2504.20254     the button that votes for it
 * https://huggingface.co/umass                                 an account
 * </pre>
 *
 * @param kind what it leads to
 * @param host in lower case
 * @param name the paper's, for nearly all an arXiv id without its version; the account's; empty when it has none
 */
record SiteAddress(Kind kind, String host, String name) {
    /** What an address leads to. */
    enum Kind {
        PAPER,
        COMMENTS,
        VOTE,
        ACCOUNT,
        OTHER
    }

    private static final Pattern URL = Pattern.compile("https?://([^\\s/?#]++)([^\\s?#]*+)(\\?[^\\s#]*+)?(#\\S*+)?");
    private static final Pattern PAPER = Pattern.compile("/(?:papers|abs|pdf)/([\\w.-]{1,40}(?:/\\d{7}(?:v\\d+)?)?)/?");
    private static final Pattern NEXT = Pattern.compile("\\?next=(?:%2F|/)papers(?:(?:%2F|/)([\\w.-]{1,40}))?");
    private static final Pattern ACCOUNT = Pattern.compile("/([\\w.-]{1,100})/?");
    private static final Pattern ARXIV =
            Pattern.compile("(\\d{4}\\.\\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?");
    private static final Set<String> OWN_PAGES =
            Set.of("papers", "models", "datasets", "spaces", "docs", "pricing", "enterprise", "join", "settings");

    /** Reads an address; empty when the text is anything but one address with its scheme. */
    static Optional<SiteAddress> parse(String text) {
        Matcher url = URL.matcher(text);
        return text.startsWith("http") && url.matches()
                ? Optional.of(of(url.group(1).toLowerCase(Locale.ROOT), url))
                : Optional.empty();
    }

    private static SiteAddress of(String host, Matcher url) {
        String path = url.group(2);
        if (path.equals("/login")) {
            Matcher next = NEXT.matcher(url.group(3) == null ? "" : url.group(3));
            return new SiteAddress(Kind.VOTE, host, next.matches() && next.group(1) != null ? next.group(1) : "");
        }
        Matcher paper = PAPER.matcher(path);
        if (paper.matches() && paper.group(1).chars().anyMatch(Character::isDigit)) {
            Kind kind = "#community".equals(url.group(4)) ? Kind.COMMENTS : Kind.PAPER;
            Matcher id = ARXIV.matcher(paper.group(1));
            return new SiteAddress(kind, host, id.matches() ? id.group(1) : paper.group(1));
        }
        Matcher account = ACCOUNT.matcher(path);
        return account.matches() && !OWN_PAGES.contains(account.group(1))
                ? new SiteAddress(Kind.ACCOUNT, host, account.group(1))
                : new SiteAddress(Kind.OTHER, host, "");
    }

    boolean isPaper() {
        return kind == Kind.PAPER;
    }

    /** Whether it is about the same paper of the same site. */
    boolean sharesPaperWith(SiteAddress other) {
        return host.equals(other.host) && name.equals(other.name);
    }

    /** Whether it is of an account of the site of that address. */
    boolean isAccountBeside(SiteAddress other) {
        return kind == Kind.ACCOUNT && host.equals(other.host);
    }

    /** The arXiv id that is the paper's name; empty when the name is none. */
    Optional<String> arxivId() {
        Matcher id = ARXIV.matcher(name);
        return id.matches() ? Optional.of(name) : Optional.empty();
    }
}
