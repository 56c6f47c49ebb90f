package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * The daily-papers page as a text browser dumps it: hard-wrapped, each link with a number, the addresses at the end:
 *
 * <pre>
 * [
 * 173
 * ][41]
 *
 * ### [A Title][42]
 *
 * [
 *
 * Its abstract.
 *
 * ][43]
 * [[handle] An Organisation][44]
 * ·
 * Sep 11 [ 1][45]
 *
 * 41. https://huggingface.co/login
 * 42. https://huggingface.co/papers/2609.07613
 * </pre>
 */
public final class NumberedLinksLayout implements DigestLayout {
    private static final Pattern LISTED = Pattern.compile("\\[?(\\d{1,6})(?:\\]:?|\\.|:) <?(https?://[^\\s<>]++)>?");
    private static final Pattern DATE = Pattern.compile("([^\\[]{5,20}?) ?(?:\\[ ?(\\d{1,6}) ?\\]\\[(\\d{1,6})\\])?");
    private static final Pattern VOTES = Pattern.compile("(?:- )?(-|\\d{1,7})");
    private static final Pattern AUTHORS = Pattern.compile("(?:.{0,400}\\s)?(\\d{1,5} authors?)");
    private static final String DOT = "·";
    /** In characters. */
    private static final int LONGEST_LISTED = 2000;
    /** In lines; far more than an abstract has. */
    private static final int LONGEST_LINK = 300;
    /** In lines. */
    private static final int LONGEST_NAME = 3;
    /** In characters; the widest that text browsers break their lines at. */
    private static final int WIDEST = 200;
    /** How many numbers may be missing between two links. */
    private static final int LARGEST_GAP = 3;

    @Override
    public String name() {
        return "numbered-links";
    }

    @Override
    public String description() {
        return "A daily-papers page as a text browser dumps it: numbered links, and their addresses at the end.";
    }

    @Override
    public double recognize(Page page) {
        boolean titled = page.lines().stream()
                .anyMatch(line -> line.text().startsWith("#")
                        && MarkdownLink.begins(line.text())
                        && !line.text().contains("]("));
        return titled && Markup.dominates(page) && !read(page).isEmpty() ? 0.97 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        read(page).tell(transcript);
    }

    private static WebCards read(Page page) {
        Reading reading = new Reading(page);
        reading.read();
        return reading.cards;
    }

    /** One page, from its top to its bottom. */
    private static final class Reading {
        private final List<Line> lines = new ArrayList<>();
        /** What each of the lines shows, white space folded. */
        private final List<String> texts = new ArrayList<>();

        private final WebCards cards;
        /** How the page breaks the lines of its abstracts. */
        private final HardWrap wrap;

        private final Map<Integer, SiteAddress> addresses = new HashMap<>();
        private Optional<NumberedLink> votes = Optional.empty();
        /** The number of the last link that was read; they grow. */
        private int lastNumber;
        /** The index of the line that is being read. */
        private int at;

        Reading(Page page) {
            cards = new WebCards(page);
            wrap = HardWrap.of(
                    WebCards.runs(page).stream()
                            .filter(run -> Character.isLetter(
                                    run.lines().getFirst().folded().codePointAt(0)))
                            .toList(),
                    WIDEST);
            for (Line line : page.lines()) {
                String text = line.folded();
                Matcher listed = LISTED.matcher(text);
                if (text.length() <= LONGEST_LISTED && listed.matches()) {
                    Optional<SiteAddress> address = SiteAddress.parse(listed.group(2));
                    address.ifPresent(found -> addresses.putIfAbsent(Integer.parseInt(listed.group(1)), found));
                    cards.furniture(WebCards.block(line), "the list of the page's addresses");
                } else if (!text.isEmpty()) {
                    lines.add(line);
                    texts.add(text);
                }
            }
        }

        void read() {
            while (at < lines.size()) {
                String text = texts.get(at);
                Optional<NumberedLink> link = MarkdownLink.begins(text) ? link(at) : Optional.empty();
                boolean taken =
                        link.isPresent() && (MarkdownLink.marks(text) > 0 ? title(link.get()) : part(link.get()));
                if (taken) {
                    lastNumber = Math.max(lastNumber, link.get().number());
                    at += link.get().lines().size();
                } else {
                    text(WebCards.block(lines.get(at)), text);
                    at++;
                }
            }
        }

        /** The link that begins on the line; a title has no blank line in it, another may. */
        private Optional<NumberedLink> link(int start) {
            boolean heading = MarkdownLink.marks(texts.get(start)) > 0;
            if (!heading && NumberedLink.isClosed(texts.get(start))) {
                return Optional.empty();
            }
            int limit = Math.min(lines.size(), start + LONGEST_LINK);
            for (int i = start; i < limit; i++) {
                String text = texts.get(i);
                boolean another = i > start
                        && (text.equals("[")
                                || text.equals(DOT)
                                || (MarkdownLink.marks(text) > 0 && MarkdownLink.begins(text))
                                || (heading
                                        && lines.get(i).number()
                                                != lines.get(i - 1).number() + 1));
                if (another) {
                    return Optional.empty();
                }
                int number = NumberedLink.number(text);
                if (isNext(number, heading, i - start, text)) {
                    return Optional.of(new NumberedLink(lines.subList(start, i + 1), number));
                }
            }
            return limit == lines.size() && !heading
                    ? Optional.of(new NumberedLink(lines.subList(start, limit), 0))
                    : Optional.empty();
        }

        /**
         * Whether a link may end with the number. Citations, {@code [1][2]}, look like the ends of links, but their numbers
         * are lower than the last, or lead to what a link of that form does not lead to.
         */
        private boolean isNext(int number, boolean heading, int linesAbove, String line) {
            SiteAddress address = addresses.get(number);
            if (number <= lastNumber || address == null) {
                return number > lastNumber && (lastNumber == 0 || number <= lastNumber + LARGEST_GAP);
            }
            return switch (address.kind()) {
                case PAPER ->
                    heading || cards.open().filter(card -> card.isAt(address)).isPresent();
                case VOTE, COMMENTS -> !heading && (linesAbove == 0 || line.startsWith("]"));
                case ACCOUNT, OTHER -> !heading && linesAbove < LONGEST_NAME;
            };
        }

        private Optional<SiteAddress> address(NumberedLink link) {
            return Optional.ofNullable(addresses.get(link.number()));
        }

        /** Whether the link may lead to that; an address that is not in the list may be any. */
        private boolean mayLeadTo(SiteAddress.Kind kind, NumberedLink link) {
            return address(link).map(address -> address.kind() == kind).orElse(true);
        }

        private boolean title(NumberedLink link) {
            NumberedLink.Paragraph title = link.heading(wrap);
            if (title.text().isEmpty() || !mayLeadTo(SiteAddress.Kind.PAPER, link)) {
                return false;
            }
            WebCard card = new WebCard(title.block(), title.text(), address(link));
            votes.ifPresent(button -> card.upvotes(button.block(), count(button.text())));
            votes = Optional.empty();
            cards.add(card);
            return true;
        }

        private static OptionalInt count(String votes) {
            Matcher matcher = VOTES.matcher(votes);
            return matcher.matches() && !matcher.group(1).equals("-")
                    ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                    : OptionalInt.empty();
        }

        /** A link of a card that is not its title. */
        private boolean part(NumberedLink link) {
            String text = link.text();
            if (VOTES.matcher(text).matches() && link.number() > 0) {
                return number(link, text);
            }
            Optional<NumberedLink> button = mayBeVote(link) ? link.only(VOTES.asMatchPredicate()) : Optional.empty();
            if (button.isPresent()) {
                return number(button.get(), button.get().text());
            }
            if (cards.open().isEmpty()) {
                return false;
            }
            WebCard card = cards.open().get();
            Matcher authors = AUTHORS.matcher(text);
            boolean ofPaper = address(link).map(card::isAt).orElse(true) && mayLeadTo(SiteAddress.Kind.PAPER, link);
            if (ofPaper && authors.matches()) {
                OptionalInt count = CardFooter.authorCount(authors.group(1));
                return count.isPresent() && card.authorCount(link.block(), count.getAsInt());
            }
            if (ofPaper && card.mayHaveAbstract() && card.mayHaveWho() && isAbstract(link)) {
                NumberedLink.Paragraph paragraph = link.longest(wrap);
                link.brackets().forEach(bracket -> card.claim(bracket, "abstract"));
                return card.abstractText(paragraph.block(), paragraph.text());
            }
            return mayLeadTo(SiteAddress.Kind.ACCOUNT, link)
                    && link.number() > 0
                    && (isAboveDot(link) || (address(link).isPresent() && link.number() == lastNumber + 1))
                    && card.organization(link.block(), withoutImage(text));
        }

        /** Whether the page says that a link is a button for votes. */
        private boolean mayBeVote(NumberedLink link) {
            return address(link)
                    .filter(address -> address.kind() == SiteAddress.Kind.VOTE)
                    .isPresent();
        }

        /** Votes stand above a title, comments in a card. */
        private boolean number(NumberedLink link, String text) {
            Optional<SiteAddress> address = address(link);
            if (address.filter(found -> found.kind() == SiteAddress.Kind.COMMENTS)
                    .isPresent()) {
                return cards.open()
                        .filter(card -> card.isAt(address.get()) && !text.equals("-"))
                        .map(card -> card.comments(link.block(), count(text).orElse(0)))
                        .orElse(false);
            }
            votes = Optional.of(link).filter(found -> mayLeadTo(SiteAddress.Kind.VOTE, found));
            cards.close();
            return votes.isPresent();
        }

        /** An abstract fills lines of its own between the brackets; without its address it is told by that. */
        private boolean isAbstract(NumberedLink link) {
            return !link.longest(wrap).text().isEmpty()
                    && (address(link).isPresent()
                            || link.lines().getFirst().folded().equals("["));
        }

        private boolean isAboveDot(NumberedLink link) {
            int below = at + link.lines().size();
            return below < lines.size() && texts.get(below).equals(DOT);
        }

        /** The name of a picture stands before an organisation's, in brackets. */
        private static String withoutImage(String text) {
            int end = text.startsWith("[") ? text.indexOf(']') : -1;
            return text.substring(end + 1).strip();
        }

        /** The parts of a card that are no link. */
        private void text(Block block, String text) {
            Optional<WebCard> open = cards.open().filter(WebCard::mayHaveDate);
            if (open.isEmpty()) {
                return;
            }
            WebCard card = open.get();
            if (text.equals(DOT)) {
                card.claim(block, "published");
                return;
            }
            Matcher matcher =
                    DATE.matcher(text.startsWith(DOT) ? text.substring(1).strip() : text);
            Optional<ListedDate> date =
                    text.length() < 60 && matcher.matches() ? ListedDate.parse(matcher.group(1)) : Optional.empty();
            date.ifPresent(found -> {
                card.date(block, found.withComments(matcher.group(2)));
                if (matcher.group(3) != null) {
                    lastNumber = Math.max(lastNumber, Integer.parseInt(matcher.group(3)));
                }
            });
        }
    }
}
