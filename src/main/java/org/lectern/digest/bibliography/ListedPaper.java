package org.lectern.digest.bibliography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.bibliography.ListText.Kind;
import org.lectern.digest.bibliography.ListText.Part;
import org.lectern.paper.Author;
import org.lectern.paper.Link;
import org.lectern.paper.PartialDate;
import org.lectern.text.LinkFinder;

/** Reads an entry of a list as a paper: finds its title, and in what is left the authors, the venue and the date. */
final class ListedPaper {
    private static final Pattern VENUE = Pattern.compile(
            "(?i:in |at |proc\\. )?((?:[A-Z][\\w&+/-]*|arXiv|bioRxiv|of|on|the|and|for|in|preprint|[A-Z]\\.)(?:[ @][\\w&+/.-]+){0,9}?)"
                    + "(?:[ ,'’(]+((?:19|20)\\d\\d|\\d\\d)\\)?)(?:[ (,]+(?i:(oral|spotlight|poster|highlight|best paper[\\w ]*))\\)?)?");
    private static final Pattern BARE_VENUE = Pattern.compile(
            "(?i)(?:in )?(arxiv(?: preprint)?|biorxiv|preprint|neurips|nips|icml|iclr|cvpr"
                    + "|iccv|eccv|acl|emnlp|naacl|aaai|ijcai|kdd|sigir|www|icra|iros|corl|rss|t?pami|tmlr|jmlr|nature|science|ijcv)");
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?|\\d\\d[-.](?:0[1-9]|1[0-2])|(?:19|20)\\d\\d"
                    + "|(?:\\d{1,2} )?[A-Z][a-z]{2,8}\\.?(?: \\d{1,2},?)? (?:19|20)\\d\\d)");
    private static final Pattern HOSTS = Pattern.compile(
            "(?i)https?://(?:[\\w-]+\\.)*(?:arxiv\\.org|openreview\\.net|aclanthology\\.org"
                    + "|aclweb\\.org|proceedings\\.mlr\\.press|jmlr\\.org|papers\\.nips\\.cc|neurips\\.cc|thecvf\\.com|ieeexplore\\.ieee\\.org"
                    + "|dl\\.acm\\.org|link\\.springer\\.com|sciencedirect\\.com|nature\\.com|science\\.org|biorxiv\\.org|medrxiv\\.org"
                    + "|doi\\.org|semanticscholar\\.org|ojs\\.aaai\\.org|ijcai\\.org|isca-speech\\.org|ecva\\.net|pnas\\.org)/.*|https?://\\S+\\.pdf");
    private static final int LEAST_TITLE = 8;

    private final ListText text;
    private final RecordDraft draft;
    private final LineOf lineOf;
    private final boolean amongPapers;
    private final Set<Part> used = new HashSet<>();
    private boolean paperLink;
    /** Whether the title leads to an address that may be the paper's own, at a host that nobody knows. */
    private boolean titleLink;

    private boolean authors;
    private boolean venue;

    /** The line of a character of the entry's text. */
    interface LineOf {
        int line(int at);
    }

    /**
     * An entry.
     *
     * @param amongPapers whether nearly all entries of its list are papers, so that a single name behind it, or an odd one among
     *     several, is an author's
     */
    ListedPaper(ListText text, Lines lines, LineOf lineOf, boolean amongPapers) {
        this.amongPapers = amongPapers;
        this.text = text;
        this.draft = new RecordDraft(lines);
        this.lineOf = lineOf;
    }

    RecordDraft draft() {
        return draft;
    }

    /** Reads it; false when it does not look like a paper. */
    boolean read() {
        Optional<Part> title = title();
        if (title.isEmpty()) {
            return false;
        }
        used.add(title.get());
        List<String> rest = new ArrayList<>();
        titled(title.get(), rest);
        links();
        chunks(rest);
        return draft.hasTitle() && (paperLink || (authors && (venue || titleLink)));
    }

    private Optional<Part> title() {
        return text.first(Kind.BOLD)
                .filter(ListedPaper::isTitle)
                .or(() -> text.parts().stream()
                        .filter(part -> part.kind() == Kind.LINK && isTitle(part))
                        .findFirst())
                .or(() -> text.first(Kind.QUOTED).filter(ListedPaper::isTitle))
                .or(() -> text.first(Kind.WORDS)
                        .filter(part -> isTitle(part) && text.links().size() > 0))
                .or(() -> text.first(Kind.ITALIC).filter(ListedPaper::isTitle));
    }

    /** A title has several words, and is none of the labels that links have. */
    private static boolean isTitle(Part part) {
        String plain = part.text().strip();
        boolean label = part.kind() == Kind.LINK && isLabel(plain);
        return plain.length() >= LEAST_TITLE && plain.indexOf(' ') > 0 && !label && !plain.startsWith("(");
    }

    private static boolean isLabel(String text) {
        return text.split("\\s+", -1).length <= 2
                && Identifiers.kindOfName(text).isPresent();
    }

    /** Takes the title of its part; of words without any mark the title is what stands before the authors. */
    private void titled(Part part, List<String> rest) {
        place(part, "title");
        String plain = part.text().strip();
        if (part.kind() != Kind.WORDS) {
            draft.title(unquoted(plain.replaceFirst("(?<=[^.])[.,:]$", "")));
            return;
        }
        Matcher dated = Pattern.compile("[\\[(]([^\\])]{4,20})[\\])]\\s*(.*)", Pattern.DOTALL)
                .matcher(plain);
        if (dated.matches()) {
            rest.add(dated.group(1));
            plain = dated.group(2);
        }
        List<String> segments = new ArrayList<>(
                List.of(plain.replaceFirst("[\\s.,:;(\\[|-]+$", "").split("(?<=[\\p{L}\\d)?!])[,.](?: |\\n)", -1)));
        int end = segments.size();
        while (end > 1
                && (ListedNames.isName(segments.get(end - 1))
                        || isVenueOrDate(segments.get(end - 1))
                        || segments.get(end - 1).startsWith("("))) {
            end--;
        }
        String title = plain;
        if (end < segments.size()) {
            int cut = 0;
            for (int i = 0; i < end; i++) {
                cut += segments.get(i).length() + (i > 0 ? 2 : 0);
            }
            title = plain.substring(0, cut);
            rest.add(plain.substring(Math.min(plain.length(), cut + 2)));
        }
        title = title.strip().replaceFirst("[\\s.,:;(\\[|-]+$", "");
        Matcher inParentheses =
                Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)", Pattern.DOTALL).matcher(title);
        if (inParentheses.matches() && isVenueOrDate(inParentheses.group(2).strip())) {
            rest.add(inParentheses.group(2));
            title = inParentheses.group(1);
        }
        draft.title(title);
    }

    private static String unquoted(String title) {
        boolean quoted = title.length() > 2
                && "\"“".indexOf(title.charAt(0)) >= 0
                && "\"”".indexOf(title.charAt(title.length() - 1)) >= 0;
        return quoted ? title.substring(1, title.length() - 1).replaceFirst("(?<=[^.])[.,:]$", "") : title;
    }

    private void place(Part part, String field) {
        int line = lineOf.line(part.at());
        draft.place(new Lines(line, line), field);
    }

    private void links() {
        for (Part link : text.links()) {
            String url = link.address();
            Optional<Link.Kind> named = isLabel(link.text()) ? Identifiers.kindOfName(link.text()) : Optional.empty();
            boolean paper = HOSTS.matcher(url).matches()
                    || named.filter(Link.Kind.PAPER::equals).isPresent();
            if (url.startsWith("http")) {
                paperLink |= paper;
                titleLink |= used.contains(link) && LinkFinder.kind(url).isEmpty();
                boolean known =
                        paper || named.isPresent() || LinkFinder.kind(url).isPresent() || used.contains(link);
                draft.address(
                        paper ? "paper" : known ? named.map(Link.Kind::key).orElse("") : "other", url);
                if (!used.contains(link)) {
                    place(link, "links");
                }
            }
        }
    }

    /** Looks at what is left, piece by piece. */
    private void chunks(List<String> first) {
        first.forEach(piece -> chunk(piece, false, Optional.empty()));
        for (Part part : text.parts()) {
            if (!used.contains(part) && part.kind() != Kind.LINK) {
                boolean set = part.kind() == Kind.ITALIC;
                for (String piece :
                        part.text().split("\\\\?\\n|(?<=[\\p{L}\\d)]{2})\\. |\\.$|[|;]|\\s[–—-]\\s|[\\[\\]]", -1)) {
                    chunk(piece, set, Optional.of(part));
                }
            } else if (part.kind() == Kind.LINK && !used.contains(part) && !isLabel(part.text())) {
                chunk(part.text(), false, Optional.of(part));
            }
        }
    }

    /** Takes names, a venue and a date of a piece, where it is nothing but those. */
    private void chunk(String raw, boolean set, Optional<Part> part) {
        String piece = raw.replaceAll("[\\s\\\\]+", " ")
                .replaceFirst("^[\\s,.:;()&*_~–—-]+", "")
                .replaceFirst("[\\s,.:;(&*_~–—-]+$", "")
                .strip();
        if (piece.endsWith(")") && piece.indexOf('(') < 0) {
            piece = piece.substring(0, piece.length() - 1);
        }
        if (piece.isEmpty() || venueOrDate(piece, part)) {
            return;
        }
        List<String> segments = new ArrayList<>(List.of(piece.split("\\s*[,(]\\s+|\\s*\\)\\s*|\\s+\\(", -1)));
        while (segments.size() > 1 && venueOrDate(segments.getLast().strip(), part)) {
            segments.removeLast();
        }
        while (segments.size() > 1 && venueOrDate(segments.getFirst().strip(), part)) {
            segments.removeFirst();
        }
        names(String.join(", ", segments), set, part);
    }

    private void names(String piece, boolean set, Optional<Part> part) {
        boolean more = ListedNames.sayMore(piece);
        List<Author> names = ListedNames.of(piece);
        long sure = names.stream().map(Author::name).filter(ListedNames::isName).count();
        boolean people = sure > 0 && (sure == names.size() || (amongPapers && 2 * sure > names.size()));
        boolean several = names.size() > 1 || more || set || paperLink || amongPapers;
        if (people && several && !authors) {
            authors = true;
            draft.authors(names);
            part.ifPresent(found -> place(found, "authors"));
        }
    }

    private static boolean isVenueOrDate(String piece) {
        return DATE.matcher(piece).matches()
                || VENUE.matcher(piece).matches()
                || BARE_VENUE.matcher(piece).matches();
    }

    private boolean venueOrDate(String piece, Optional<Part> part) {
        if (DATE.matcher(piece).matches()) {
            Optional<PartialDate> date = Dates.shown(piece);
            draft.published(date);
            part.ifPresent(found -> place(found, "published"));
            return date.isPresent();
        }
        Matcher named = VENUE.matcher(piece);
        Matcher bare = BARE_VENUE.matcher(piece);
        if (bare.matches()) {
            venue = true;
            draft.venue(bare.group(1));
        } else if (named.matches() && !ListedNames.looksLikeName(piece)) {
            venue = true;
            draft.venue(named.group(1).strip());
            String year = named.group(2);
            if (year.length() == 4) {
                draft.yearOfVenue(year);
            }
            Optional.ofNullable(named.group(3))
                    .ifPresent(kind -> draft.presentation(Character.toUpperCase(kind.charAt(0))
                            + kind.substring(1).toLowerCase(Locale.ROOT)));
        } else {
            return false;
        }
        part.ifPresent(found -> place(found, "venue"));
        return true;
    }
}
