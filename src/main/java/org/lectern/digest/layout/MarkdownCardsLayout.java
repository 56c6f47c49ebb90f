package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.digest.Block;
import org.lectern.digest.DigestLayout;
import org.lectern.digest.Line;
import org.lectern.digest.Page;
import org.lectern.digest.Text;
import org.lectern.digest.Transcript;

/**
 * The daily-papers page scraped to Markdown; each part of a card is a link, which may run over lines:
 *
 * <pre>
 * [173](https://huggingface.co/login?next=%2Fpapers%2F2504.20254)
 *
 * ### [A Title](https://huggingface.co/papers/2504.20254)
 *
 * [Its abstract,\\
 * hard-wrapped or not.](https://huggingface.co/papers/2504.20254)
 *
 * [![handle](https://…/avatar.png)An Organisation](https://huggingface.co/handle)
 *
 * ·
 *
 * Apr 9, 2025[3](https://huggingface.co/papers/2504.20254#community)
 * </pre>
 *
 * Instead of the organisation there may be {@code [- ![](https://…/avatar.svg)\\ - 10 authors](…)}.
 */
public final class MarkdownCardsLayout implements DigestLayout {
    private static final Pattern AUTHORS = Pattern.compile("(?:^|.*\\s)- (\\d{1,5}) authors?", Pattern.DOTALL);
    private static final Pattern VOTES = Pattern.compile("(?:- )?(-|\\d{1,7})");
    private static final Pattern DATE =
            Pattern.compile("([A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, ?\\d{4})?) ?(?:\\[ ?(\\d{1,6}) ?\\]\\((\\S+)\\))?");
    /** In characters, with the address of the comments. */
    private static final int LONGEST_DATE = 300;

    private static final String DOT = "·";

    @Override
    public String name() {
        return "markdown-cards";
    }

    @Override
    public String description() {
        return "A daily-papers page scraped to Markdown: titles, abstracts, organisations and votes as links.";
    }

    @Override
    public boolean readsInParts() {
        return true;
    }

    @Override
    public double recognize(Page page) {
        boolean titled = page.lines().stream()
                .filter(line -> line.text().startsWith("#") && line.text().endsWith(")"))
                .anyMatch(
                        line -> MarkdownLink.of(WebCards.block(line)).stream().anyMatch(MarkdownCardsLayout::isTitle));
        return titled && Markup.dominates(page) && !TrendingLayout.marks(page) ? 0.97 : 0;
    }

    @Override
    public void read(Page page, Transcript transcript) {
        Reading reading = new Reading(page);
        WebCards.runs(page).forEach(reading::run);
        reading.end();
        reading.cards.tellMarkdown(transcript);
    }

    private static boolean isTitle(MarkdownLink link) {
        return link.heading()
                && link.leadsTo(SiteAddress.Kind.PAPER)
                && !link.text().isBlank();
    }

    /** One page, from its top to its bottom. */
    private static final class Reading {
        private final WebCards cards;
        private Optional<MarkdownLink> votes = Optional.empty();
        /** The paragraphs of an abstract whose link has not ended. */
        private final List<Block> unended = new ArrayList<>();

        Reading(Page page) {
            cards = new WebCards(page);
        }

        /** Reads lines without a blank one between them. */
        void run(Block run) {
            int[] ends = ends(run);
            int i = ends.length > 0 && !unended.isEmpty() ? ending(run, ends) : 0;
            while (i < ends.length) {
                String text = run.lines().get(i).text().strip();
                boolean link = MarkdownLink.begins(text) && !leadsElsewhere(text);
                int end = link && ends[i] >= 0 && isOneLink(run.lines().subList(i, ends[i] + 1)) ? ends[i] + 1 : i + 1;
                Block block = withoutIntruders(run.lines().subList(i, end), true);
                Optional<MarkdownLink> read = link ? MarkdownLink.of(block) : Optional.empty();
                if (read.isPresent()) {
                    link(read.get());
                } else if (link && ends[i] < 0 && mayHaveAbstract() && !text.endsWith(")")) {
                    unended.add(withoutIntruders(run.lines().subList(i, ends.length), false));
                    return;
                } else {
                    text(block, text);
                }
                i = end;
            }
        }

        /** For each line, the index of the line where a link ends that begins on it; negative when none does. */
        private static int[] ends(Block run) {
            List<Line> lines = run.lines();
            int[] ends = new int[lines.size()];
            int end = -1;
            for (int i = lines.size() - 1; i >= 0; i--) {
                String text = lines.get(i).text().stripTrailing();
                boolean barrier = text.equals(DOT);
                if (barrier) {
                    end = -1;
                } else if (text.endsWith(")") && MarkdownLink.address(text).isPresent()) {
                    end = i;
                }
                ends[i] = end;
                // A heading that is no link is somebody else's, and may stand within a link.
                if (MarkdownLink.marks(text) > 0 && MarkdownLink.begins(text)) {
                    end = -1;
                }
            }
            return ends;
        }

        /** Whether the line is a whole link that leads away from the site; one to a picture may be within another. */
        private static boolean leadsElsewhere(String text) {
            return text.endsWith(")")
                    && text.contains("](")
                    && !text.contains("![")
                    && MarkdownLink.address(text).isEmpty();
        }

        /**
         * Whether lines from a bracket to an address are of one link. Where the first ends without a backslash, so do the
         * others, and none begins a link of its own.
         */
        private static boolean isOneLink(List<Line> lines) {
            return MarkdownText.breaks(lines.getFirst())
                    || lines.stream()
                            .skip(1)
                            .noneMatch(line -> MarkdownText.breaks(line)
                                    || MarkdownLink.begins(line.text().strip()));
        }

        /** A part of a link; where a backslash ends its first line, only lines with one are of it, and maybe the last. */
        private static Block withoutIntruders(List<Line> lines, boolean ended) {
            if (!MarkdownText.breaks(lines.getFirst())) {
                return new Block(lines);
            }
            int last = ended ? lines.size() - 1 : lines.size();
            return new Block(IntStream.range(0, lines.size())
                    .filter(i -> i == last || MarkdownText.breaks(lines.get(i)))
                    .mapToObj(lines::get)
                    .toList());
        }

        /** Goes on with an abstract whose link runs over blank lines; gives the index of the first line behind it. */
        private int ending(Block run, int[] ends) {
            boolean wrapped = MarkdownText.breaks(unended.getFirst().lines().getFirst());
            Line first = run.lines().getFirst();
            String text = first.folded();
            boolean link = MarkdownLink.begins(text) && (!wrapped || MarkdownText.breaks(first) || ends[0] == 0);
            if (link || text.equals(DOT) || (!wrapped && MarkdownLink.marks(text) > 0)) {
                unended.clear();
                return 0;
            }
            int end = ends[0] + 1;
            boolean here = end > 0
                    && MarkdownLink.address(run.lines().get(end - 1).folded())
                            .filter(address -> cards.open()
                                    .filter(card -> card.isAt(address))
                                    .isPresent())
                            .isPresent();
            if (here) {
                unended.add(continuation(run.lines().subList(0, end), wrapped, true));
                endAbstract(Stream.empty());
                return end;
            }
            if (end > 0) {
                return 0;
            }
            // A wrapped abstract has no blank lines of its own: what stands between its halves is somebody else's.
            if (!wrapped || run.lines().stream().anyMatch(MarkdownText::breaks)) {
                unended.add(continuation(run.lines(), wrapped, false));
            }
            return ends.length;
        }

        private static Block continuation(List<Line> lines, boolean wrapped, boolean ended) {
            int from = 0;
            while (wrapped && from < lines.size() - 1 && !MarkdownText.breaks(lines.get(from))) {
                from++;
            }
            return withoutIntruders(lines.subList(from, lines.size()), ended);
        }

        /** Takes the abstract; lines that are not there may follow, so that a backslash that ends the last is not its own. */
        private void endAbstract(Stream<String> following) {
            Stream<String> lines =
                    unended.stream().flatMap(block -> block.lines().stream()).map(Line::text);
            String text = MarkdownText.joined(Stream.concat(lines, following).toList());
            int middle = text.lastIndexOf("](");
            String inside = text.substring(1, text.endsWith(")") && middle > 0 ? middle : text.length());
            cards.open()
                    .filter(card -> card.abstractText(unended.getFirst(), inside.strip()))
                    .ifPresent(card -> unended.stream().skip(1).forEach(block -> card.claim(block, "abstract")));
            unended.clear();
        }

        private boolean mayHaveAbstract() {
            return cards.open()
                    .filter(card -> card.mayHaveAbstract() && card.mayHaveWho())
                    .isPresent();
        }

        private void link(MarkdownLink link) {
            switch (link.address().kind()) {
                case VOTE -> {
                    unended.clear();
                    votes = VOTES.matcher(link.text()).matches() ? Optional.of(link) : Optional.empty();
                    cards.close();
                }
                case PAPER -> {
                    if (isTitle(link)) {
                        title(link);
                    } else {
                        cards.open().filter(card -> card.isAt(link.address())).ifPresent(card -> paper(card, link));
                    }
                }
                case ACCOUNT ->
                    cards.open()
                            .filter(card -> card.address().stream().anyMatch(link.address()::isAccountBeside))
                            .ifPresent(card -> card.organization(link.block(), link.textWithoutImages()));
                case COMMENTS ->
                    cards.open()
                            .filter(card ->
                                    card.isAt(link.address()) && link.text().matches("\\d{1,6}"))
                            .ifPresent(card -> card.comments(link.block(), Integer.parseInt(link.text())));
                case OTHER -> {}
            }
        }

        private void title(MarkdownLink link) {
            unended.clear();
            WebCard card = new WebCard(link.block(), link.text(), Optional.of(link.address()));
            votes.filter(vote -> vote.address().name().isEmpty() || card.isAt(vote.address()))
                    .ifPresent(vote -> card.upvotes(vote.block(), count(vote.text())));
            votes = Optional.empty();
            cards.add(card);
        }

        private static OptionalInt count(String votes) {
            Matcher matcher = VOTES.matcher(votes);
            return matcher.matches() && !matcher.group(1).equals("-")
                    ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                    : OptionalInt.empty();
        }

        /** A link of the card that leads to its paper: the abstract, or the pictures of the authors and their number. */
        private static void paper(WebCard card, MarkdownLink link) {
            String text = link.textWithoutImages();
            Matcher authors = AUTHORS.matcher(text);
            boolean count = text.endsWith("author") || text.endsWith("authors");
            if (count && authors.matches() && (link.hasImages() || text.length() < 20)) {
                card.authorCount(link.block(), Integer.parseInt(authors.group(1)));
            } else if (text.isEmpty()) {
                card.claim(link.block(), "organization");
            } else {
                card.abstractText(link.block(), link.text());
            }
        }

        private void text(Block block, String text) {
            cards.open().filter(WebCard::mayHaveDate).ifPresent(card -> {
                if (text.equals(DOT)) {
                    card.claim(block, "published");
                } else {
                    date(card, block, text);
                }
            });
        }

        private static void date(WebCard card, Block block, String text) {
            if (text.length() > LONGEST_DATE) {
                return;
            }
            Matcher matcher = DATE.matcher(Text.fold(text.startsWith(DOT) ? text.substring(1) : text));
            if (!matcher.matches()) {
                return;
            }
            ListedDate.parse(matcher.group(1)).ifPresent(date -> card.date(block, date.withComments(matcher.group(2))));
        }

        /** The page was cut within an abstract: what is there of it stays. */
        void end() {
            if (!unended.isEmpty()) {
                endAbstract(Stream.of(""));
            }
        }
    }
}
