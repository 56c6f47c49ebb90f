package org.lectern.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.Link;

/**
 * Finds the addresses that a text names, without the punctuation and the markup around them, and tells what they lead to. An
 * address that a space has broken is left as far as it goes, but for one between the scheme and its slashes.
 */
public final class LinkFinder {
    /** With a scheme; with www; or without either at the hosts that people write so. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?: ?//|(?<![\\w/.@-])(?:www\\.[\\w-]+\\."
                    + "|(?:github|gitlab|bitbucket|codeberg|huggingface|zenodo|kaggle|figshare|youtube|vimeo|youtu|git|osf"
                    + "|anonymous\\.4open|arxiv|doi|openreview|sites\\.google|drive\\.google)\\.(?:com|co|org|be|io|science|net)/"
                    + "|[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,2}\\.(?:github|gitlab|readthedocs)\\.io\\b))",
            Pattern.CASE_INSENSITIVE);

    /** One of them, or two slashes, is in every address that is found; looking for them is much faster. */
    private static final List<String> SIGNS = List.of(".io", ".com/", ".co/", ".org/", ".be/", ".science/", ".net/");

    /** In characters; no address has its first sign farther from its start. */
    private static final int LONGEST_HOST = 256;

    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([_%#&~])");
    private static final String PUNCTUATION = ".,;:!?'’`*_$~…";
    private static final int CONTEXT = 80;

    private LinkFinder() {}

    /** The links in the order of the text, no address twice. */
    public static List<Link> links(String text) {
        int sign = sign(text, 0);
        if (sign < 0) {
            return List.of();
        }
        Map<String, Link> links = new LinkedHashMap<>();
        Matcher matcher = ADDRESS.matcher(text);
        int at = 0;
        while (sign >= 0 && matcher.find(Math.max(at, sign - LONGEST_HOST))) {
            at = end(text, matcher.end());
            String url = address(text.substring(matcher.start(), at));
            if (!url.isEmpty()) {
                String before = text.substring(Math.max(0, matcher.start() - CONTEXT), matcher.start());
                links.putIfAbsent(url, new Link(kind(url, before), url));
            }
            sign = sign(text, at);
        }
        return List.copyOf(links.values());
    }

    /** Where the next sign of an address is; −1 when there is none. */
    private static int sign(String text, int from) {
        int slashes = text.indexOf("//", from);
        for (int dot = text.indexOf('.', from); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (slashes >= 0 && slashes < dot) {
                return slashes;
            }
            if (text.regionMatches(true, dot - 3, "www", 0, 3) || startsWithSign(text, dot)) {
                return dot;
            }
        }
        return slashes;
    }

    private static boolean startsWithSign(String text, int dot) {
        if (dot + 1 == text.length() || !Character.isLetter(text.charAt(dot + 1))) {
            return false;
        }
        for (String sign : SIGNS) {
            if (text.regionMatches(true, dot, sign, 0, sign.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where an address ends at the latest; what TeX escapes in it goes on. */
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean escape = c == '\\' && at + 1 < text.length() && "_%#&~".indexOf(text.charAt(at + 1)) >= 0;
            if (!escape && (WhiteSpace.is(c) || "{}<>\"”“‘\\|".indexOf(c) >= 0)) {
                return at;
            }
            at += escape ? 2 : 1;
        }
        return at;
    }

    /** What an address leads to, where its host alone tells it. */
    public static Optional<Link.Kind> kind(String url) {
        return LinkKinds.ofHost(url);
    }

    /** What an address leads to, as its host tells, or else the words before it. */
    public static Link.Kind kind(String url, String before) {
        return LinkKinds.of(url, before.toLowerCase(Locale.ROOT));
    }

    /** With its scheme; empty when there is no host in it. */
    private static String address(String found) {
        String plain = CleanText.of(found).replaceFirst("^(?i)(https?:) //", "$1//");
        int markdown = plain.indexOf("](");
        plain = markdown < 0 ? plain : plain.substring(0, markdown);
        String url = trimmed(ESCAPE.matcher(plain).replaceAll("$1"));
        Matcher scheme = SCHEME.matcher(url);
        String host = scheme.find() ? url.substring(scheme.end()) : url;
        boolean named = host.indexOf('.') > 0 && Character.isLetterOrDigit(host.charAt(0));
        return !named ? "" : host.length() == url.length() ? "https://" + url : url;
    }

    /** Without the punctuation of the sentence around it; a bracket stays when it was opened in the address. */
    private static String trimmed(String url) {
        int end = url.length();
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = url.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                end = i; // what follows belongs to the sentence
            }
        }
        int open = 0;
        for (int i = 0; i < end; i++) {
            open += url.charAt(i) == '(' ? 1 : url.charAt(i) == ')' ? -1 : 0;
        }
        for (; end > 0; end--) {
            char c = url.charAt(end - 1);
            boolean stray = c == ']' || (c == '(' && open > 0);
            open -= c == '(' && open > 0 ? 1 : 0;
            if (!stray && PUNCTUATION.indexOf(c) < 0) {
                break;
            }
        }
        return url.substring(0, end);
    }
}
