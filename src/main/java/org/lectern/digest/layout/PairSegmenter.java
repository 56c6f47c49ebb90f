package org.lectern.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.digest.Block;

/**
 * Finds the title/abstract pairs in a sequence of blocks: of all ways to cut the sequence into pairs and stray blocks, the
 * most likely one, by dynamic programming. The shape of a block (length, sentences, how it ends) speaks for a title or an
 * abstract, and what can be neither is in no pair. One block out of place, an advertisement or a title without its abstract,
 * then costs that block and not all that follow. Time and memory grow with the number of blocks.
 */
final class PairSegmenter {
    /**
     * A title and its abstract.
     *
     * @param title a block
     * @param abstractText the block below it
     */
    record Pair(Block title, Block abstractText) {}

    /** What a block that belongs nowhere costs: more than a misshapen block in a pair, less than two. */
    private static final double STRAY = -6;

    /** The length in characters at which a block is as likely a title as an abstract. */
    private static final double EVEN_LENGTH = 230;

    /** In characters. Of 70,992 titles of conference papers, the shortest has 5 and the longest 217. */
    private static final int SHORTEST_TITLE = 3;

    private static final int LONGEST_TITLE = 350;
    /** In characters; the shortest of their abstracts has 81, and few have less than 150. */
    private static final int SHORTEST_ABSTRACT = 80;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”')\\]]? +(?=[A-Z\"“(])");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;][\"”')\\]}]*", Pattern.DOTALL);
    /** An object or tag, an address alone, the label of a field. */
    private static final Pattern NO_PROSE =
            Pattern.compile("[{\\[<].*|https?://\\S+|[\\p{Alpha} ]{3,25}[:：]", Pattern.DOTALL);

    private PairSegmenter() {}

    /** The pairs, in order; a block that is in none of them is of no paper. */
    static List<Pair> pairs(List<Block> blocks) {
        int n = blocks.size();
        List<String> texts = blocks.stream().map(Block::text).toList();
        double[] abstractness =
                texts.stream().mapToDouble(PairSegmenter::abstractness).toArray();
        // The best score of the first i blocks, and whether it ends in a pair.
        double[] best = new double[n + 1];
        boolean[] paired = new boolean[n + 1];
        for (int i = 1; i <= n; i++) {
            best[i] = best[i - 1] + STRAY;
            if (i >= 2 && mayBeTitle(texts.get(i - 2)) && mayBeAbstract(texts.get(i - 1))) {
                double asPair = best[i - 2] + abstractness[i - 1] - abstractness[i - 2];
                paired[i] = asPair >= best[i];
                best[i] = Math.max(best[i], asPair);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = n; i > 0; ) {
            if (paired[i]) {
                pairs.add(new Pair(blocks.get(i - 2), blocks.get(i - 1)));
                i -= 2;
            } else {
                i--;
            }
        }
        return pairs.reversed();
    }

    /** Whether a block can be a title at all. */
    static boolean mayBeTitle(String text) {
        return text.length() >= SHORTEST_TITLE
                && text.length() <= LONGEST_TITLE
                && text.chars().anyMatch(Character::isLetter)
                && !NO_PROSE.matcher(text).matches();
    }

    private static boolean mayBeAbstract(String text) {
        return text.length() >= SHORTEST_ABSTRACT && !NO_PROSE.matcher(text).matches();
    }

    /**
     * Whether a pair is beyond doubt, so that it speaks for its page: the title short and no sentence, the abstract long and
     * several.
     */
    static boolean isPlain(Pair pair) {
        String title = pair.title().text();
        return pair.title().lines().size() <= 2
                && !title.endsWith(".")
                && !SENTENCE_END.matcher(title).find()
                && Character.isLetter(title.codePointAt(0))
                && abstractness(title) < -2
                && abstractness(pair.abstractText().text()) > 3;
    }

    /**
     * How much a block looks like an abstract: log odds, positive for an abstract, negative for a title. Titles have mostly 20
     * to 150 characters, abstracts 300 to 2,500.
     */
    static double abstractness(String text) {
        double length = 4 * Math.log(text.length() / EVEN_LENGTH);
        double sentences = SENTENCE_END.matcher(text).results().limit(2).count() * 2.0;
        double end = ENDS_SENTENCE.matcher(text).matches() ? 1.5 : -1.0;
        return Math.clamp(length + sentences + end, -10, 10);
    }
}
