package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Transcript;

/**
 * The daily-papers page exported as text; below each link's text stands its address on a line of its own:
 *
 * <pre>
 *  [-] 7
 *
 * https://huggingface.co/login?next=%2Fpapers%2F1608.22818
 *
 * A Title
 *
 * https://huggingface.co/papers/1608.22818
 *
 * Its abstract.
 *
 * https://huggingface.co/papers/1608.22818
 *
 * [
 *
 * 2 authors](https://huggingface.co/papers/1608.22818)
 *
 * ·
 *
 * Jun 19, 2016
 *
 * 3
 *
 * https://huggingface.co/papers/1608.22818#community
 * </pre>
 *
 * Instead of the authors there may be the address again, for a picture, and an organisation with its address.
 */
public final class TextWithLinksLayout implements DigestLayout {
    private static final Pattern VOTES = Pattern.compile("(?:\\[-\\] ?)?(-|\\d{1,7})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    /** In characters; parts of a card with a form of their own are shorter. */
    private static final int LONGEST_FORM = 200;

    /** In lines; below an address its card's abstract is no farther. */
    private static final int NEAR = 40;
    /** As many words that a title and an abstract share say all. */
    private static final int ENOUGH_SHARED = 4;
    /** In characters; a longer text is no more an abstract than one as long. */
    private static final int LONG_TEXT = 600;
    /** In characters; what speaks as much for a text as a word of research. */
    private static final double SHORT_TEXT = 100;
    /** How often a card may have the address of its paper. */
    private static final int MOST_ADDRESSES = 4;

    private static final String DOT = "·";
    private static final String OPENING = "[";

    @Override
    public String name() {
        return "text-with-links";
    }

    @Override
    public String description() {
        return "A daily-papers page exported as text, with the address of every link on a line of its own.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        long papers = page.lines().stream()
                .map(line -> read(line.text().strip()))
                .filter(address -> address.filter(SiteAddress::isPaper).isPresent())
                .limit(2)
                .count();
        // Less than the layouts that have marks of their own: anybody may put two addresses of papers on their pages.
        return papers == 2 && Markup.dominates(page) ? 0.96 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        Reading reading = new Reading(page);
        WebCards.runs(page).forEach(reading::run);
        reading.cards.tell(transcript);
    }

    /** The site that most of the papers are on; the addresses of others are somebody else's. */
    private static String host(Page page) {
        Map<String, Long> hosts = page.lines().stream()
                .flatMap(line -> read(line.text().strip()).stream())
                .filter(SiteAddress::isPaper)
                .collect(Collectors.groupingBy(SiteAddress::host, Collectors.counting()));
        return hosts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** How often each text stands right above the address of an account, blank lines aside. */
    private static Map<String, Long> names(Page page) {
        List<String> texts = page.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.text().length() > LONGEST_FORM ? "" : line.folded())
                .toList();
        return IntStream.range(1, texts.size())
                .filter(i -> read(texts.get(i))
                        .filter(address -> address.kind() == SiteAddress.Kind.ACCOUNT)
                        .isPresent())
                .mapToObj(i -> texts.get(i - 1))
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    private static Optional<SiteAddress> read(String text) {
        return text.startsWith("http") ? SiteAddress.parse(text) : Optional.empty();
    }

    /**
     * The button above a title.
     *
     * @param text the number on it
     * @param address where it leads
     * @param paper the name of the paper in that address
     */
    private record Votes(Optional<Block> text, Block address, String paper) {
        void giveTo(WebCard card) {
            card.claim(address, "upvotes");
            text.ifPresent(block -> {
                Matcher matcher = VOTES.matcher(block.text());
                boolean none = !matcher.matches() || matcher.group(1).equals("-");
                card.upvotes(block, none ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(1))));
            });
        }
    }

    /** One page, from its top to its bottom. */
    private static final class Reading {
        private final WebCards cards;
        private final List<Line> lines;
        private final String host;
        /** How often a text stands right above the address of an account. */
        private final Map<String, Long> names;
        /** Whether each text is one line, however long. */
        private final boolean unwrapped;
        /** Texts whose address has not come. */
        private final List<Block> pending = new ArrayList<>();
        /** The numbers of the lines that have another text right above or below. */
        private final BitSet crowded = new BitSet();

        private Optional<Votes> votes = Optional.empty();

        Reading(Page page) {
            cards = new WebCards(page);
            lines = page.lines();
            host = host(page);
            names = names(page);
            long papers = page.lines().stream()
                    .filter(line -> read(line.text().strip())
                            .filter(SiteAddress::isPaper)
                            .isPresent())
                    .count();
            long longLines = page.lines().stream()
                    .filter(line -> line.text().length() > LONGEST_FORM)
                    .count();
            unwrapped = longLines * MOST_ADDRESSES >= papers;
        }

        /** Reads lines without a blank one between them; those with a form of their own stand alone. */
        void run(Block run) {
            List<Line> text = new ArrayList<>();
            for (Line line : run.lines()) {
                String folded =
                        line.text().length() > LONGEST_FORM ? line.text().strip() : line.folded();
                Optional<SiteAddress> address = read(folded);
                if (address.isEmpty() && !standsAlone(folded)) {
                    if (unwrapped) {
                        flush(text);
                    }
                    crowded.set(line.number(), run.lines().size() > 1);
                    text.add(line);
                    continue;
                }
                flush(text);
                Block block = WebCards.block(line);
                if (address.isPresent()) {
                    address.filter(found -> found.host().equals(host)).ifPresent(found -> address(block, found));
                } else {
                    text(block, folded);
                }
            }
            flush(text);
        }

        private static boolean standsAlone(String text) {
            return text.length() < LONGEST_FORM
                    && (text.equals(DOT)
                            || text.equals(OPENING)
                            || VOTES.matcher(text).matches()
                            || authors(text).isPresent()
                            || ListedDate.parse(text).isPresent());
        }

        private void flush(List<Line> text) {
            if (!text.isEmpty()) {
                pending.add(new Block(text));
                text.clear();
            }
        }

        /** The parts of a card that are no link, and the authors. */
        private void text(Block block, String text) {
            Optional<WebCard> card = cards.open().filter(WebCard::mayHaveDate);
            OptionalInt authors = authors(text);
            Optional<ListedDate> date = ListedDate.parse(text);
            if (card.isPresent() && text.equals(DOT)) {
                card.get().claim(block, "published");
            } else if (card.filter(WebCard::mayHaveWho).isPresent() && authors.isPresent()) {
                last(OPENING::equals).ifPresent(opening -> card.get().claim(opening, "authorCount"));
                card.get().authorCount(block, authors.getAsInt());
            } else if (card.isPresent() && date.isPresent()) {
                card.get().date(block, date.get());
                pending.clear();
            } else {
                pending.add(block);
            }
        }

        /** {@code 2 authors}, alone or as the end of a link to the paper. */
        private static OptionalInt authors(String text) {
            int link = text.indexOf("](");
            return CardFooter.authorCount(link < 0 ? text : text.substring(0, link));
        }

        private void address(Block block, SiteAddress address) {
            switch (address.kind()) {
                case VOTE -> vote(block, address);
                case PAPER -> {
                    Optional<WebCard> card = cards.open().filter(open -> open.isAt(address));
                    card.ifPresentOrElse(open -> paper(open, block), () -> title(block, address));
                    pending.clear();
                }
                case COMMENTS -> {
                    cards.open().filter(card -> card.isAt(address)).ifPresent(card -> comments(card, block));
                    pending.clear();
                }
                case ACCOUNT ->
                    cards.open()
                            .filter(card ->
                                    card.mayHaveWho() && card.address().stream().anyMatch(address::isAccountBeside))
                            .ifPresent(card -> organization(card, block, address.name()));
                case OTHER -> {}
            }
        }

        private void vote(Block block, SiteAddress address) {
            Optional<Block> text = last(pressed ->
                            pressed.startsWith("[-]") && VOTES.matcher(pressed).matches())
                    .or(() -> last(pressed -> VOTES.matcher(pressed).matches()));
            votes = Optional.of(new Votes(text, block, address.name()));
            cards.close();
            pending.clear();
        }

        private void title(Block block, SiteAddress address) {
            cards.close();
            Optional<Votes> button = votes.filter(found -> found.paper().equals(address.name()));
            // Between the button and the paper's address there is its title, whatever it looks like.
            Optional<Block> title = button.isPresent() && pending.size() == 1
                    ? Optional.of(pending.getFirst())
                    : best(title(below(block)));
            title.ifPresent(found -> {
                WebCard card = new WebCard(found, found.text(), Optional.of(address));
                card.claim(block, "arxivId");
                button.ifPresent(pressed -> pressed.giveTo(card));
                cards.add(card);
            });
            votes = Optional.empty();
        }

        /** The paper's address again: below the abstract, or for the picture beside an organisation. */
        private void paper(WebCard card, Block block) {
            Optional<Block> text =
                    card.mayHaveAbstract() && card.mayHaveWho() ? best(abstractness(card.title())) : Optional.empty();
            text.ifPresent(found -> card.abstractText(found, found.text()));
            card.claim(block, text.isPresent() ? "abstract" : "organization");
        }

        private void organization(WebCard card, Block block, String handle) {
            best(candidate -> nameness(candidate, handle))
                    .filter(found -> card.organization(found, found.text()))
                    .ifPresent(found -> card.claim(block, "organization"));
            pending.clear();
        }

        /** How much a text looks like a title, and shares words with what is below it. */
        private ToDoubleFunction<Block> title(String below) {
            return candidate ->
                    titleness(candidate) + Vocabulary.shared(Vocabulary.stems(candidate.text()), below, ENOUGH_SHARED);
        }

        /** What stands below an address, as far as an abstract can be. */
        private String below(Block address) {
            if (pending.size() < 2) {
                return "";
            }
            int from = address.lastLine();
            return lines.subList(from, Math.min(lines.size(), from + NEAR)).stream()
                    .map(Line::folded)
                    .collect(Collectors.joining(" "));
        }

        /** How much a text looks like the abstract of a title: it is long, about research, and has words of the title. */
        private static ToDoubleFunction<Block> abstractness(String title) {
            int[] stems = Vocabulary.stems(title);
            return candidate -> Math.min(candidate.text().length(), LONG_TEXT) / SHORT_TEXT
                    + Vocabulary.research(candidate.text())
                    + Vocabulary.shared(stems, candidate.text(), ENOUGH_SHARED);
        }

        /** How much a text looks like a title; where texts stand alone, those that do not are somebody else's. */
        private double titleness(Block block) {
            return TextWithLinksLayout.titleness(block) - (crowded.get(block.firstLine()) ? 3 : 0);
        }

        /** How much a text looks like the name of an account: it is like the handle, or stands above addresses elsewhere too. */
        private double nameness(Block block, String handle) {
            String text = block.text();
            AccountLine account = new AccountLine(handle, text);
            boolean like = account.isCertain()
                    || text.regionMatches(true, 0, handle, 0, Math.min(3, handle.length()))
                    || names.getOrDefault(text, 0L) > 1;
            return titleness(block) + (like ? 5 : 0) - (account.isName() ? 0 : 5);
        }

        private void comments(WebCard card, Block block) {
            last(text -> NUMBER.matcher(text).matches())
                    .filter(number -> card.comments(number, Integer.parseInt(number.text())))
                    .ifPresent(number -> card.claim(block, "commentCount"));
        }

        /** The last pending text of that form. */
        private Optional<Block> last(Predicate<String> form) {
            return pending.reversed().stream()
                    .filter(block -> block.lines().size() == 1
                            && form.test(block.lines().getFirst().folded()))
                    .findFirst();
        }

        /** The pending text with the highest score, the last of several; furniture is never it. */
        private Optional<Block> best(ToDoubleFunction<Block> score) {
            return pending.reversed().stream()
                    .filter(block ->
                            WebFurniture.rule(WebFurniture.plain(block.text())).isEmpty())
                    .max(Comparator.comparingDouble(score));
        }
    }

    /** How much a text looks like a title: a line of some words, not a sentence, an address or markup. */
    private static double titleness(Block block) {
        String text = block.text();
        double shape = -Math.max(0, PairSegmenter.abstractness(text));
        double length = Math.min(text.length(), 60) / 20.0;
        double sentence = text.endsWith(".") ? -3 : 0;
        double address = text.toLowerCase(Locale.ROOT).contains("http") ? -3 : 0;
        double markup = Character.isLetterOrDigit(text.codePointAt(0)) ? 0 : -2;
        return shape + length + sentence + address + markup;
    }
}
