package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.json.PaperJson;
import org.lectern.paper.PaperRecord;

/**
 * Two golden pages of any two layouts, one pasted below the other, give what both give alone: nothing is lost, nothing
 * invented, and every line belongs to the field that it does alone. But for years that a page leaves out: they are
 * worked out from all that stands in the file. Half of the pairs are read, of each layout some as the upper and some as the
 * lower page; all of them with {@code -Dmixed=all}.
 */
class MixedPagesTest {
    private static final DigestReader READER = DigestReader.standard();

    /**
     * Behind a single blank line a record in the page's JSON, which the page shows as a card too, is one of the records above: a paper
     * twice, and none lost.
     */
    private static final Set<String> TOO_NEAR = Set.of("json-lines + saved-page");

    /** The same page pasted twice, where it is not told twice, with the reason. */
    private static final Set<String> SAME_TWICE = Set.of(
            // The cards of the page stand twice anyway, so a page pasted twice says no more than once.
            "trending + trending",
            // Nothing says that the name of the list, above the second, is no part of the last paper of the first.
            "inferred + inferred",
            // Of two proceedings with one key the entries refer to the first, as biber has it.
            "bibtex + bibtex");

    /**
     * A page as it is read alone.
     *
     * @param layout the name of its folder
     * @param records in JSON
     * @param fields the field that each line is of; empty when it is of none
     */
    private record Alone(String layout, List<String> lines, List<String> records, List<String> fields) {
        static Alone of(Path listing) {
            try {
                String text = Files.readString(listing).replace("\uFEFF", "");
                Digest digest = (Digest) READER.read(SourceText.of("x", text));
                String layout = listing.getName(listing.getNameCount() - 2).toString();
                return new Alone(layout, digest.lines(), MixedPagesTest.records(digest), MixedPagesTest.fields(digest));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static List<String> records(Digest digest) {
        return digest.records().stream().map(MixedPagesTest::text).toList();
    }

    private static String text(PaperRecord parsed) {
        ObjectNode json = PaperJson.of(parsed);
        json.remove(List.of("published", "publishedInferred", "year", "source"));
        return PaperJson.write(json);
    }

    private static List<String> fields(Digest digest) {
        return digest.fates().stream()
                .map(fate -> fate instanceof LineFate.Field(int _, String field) ? field : "")
                .toList();
    }

    /** The longest page of each layout. */
    private static final List<Alone> PAGES = pages();

    private static List<Alone> pages() {
        try {
            Map<Path, Path> longest = GoldenTest.listings().stream()
                    .collect(Collectors.toMap(
                            Path::getParent,
                            page -> page,
                            BinaryOperator.maxBy(Comparator.comparingLong(
                                    page -> page.toFile().length())),
                            TreeMap::new));
            return longest.values().stream().map(Alone::of).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Stream<String> layouts() {
        return PAGES.stream().map(Alone::layout);
    }

    /** Some of the pages, or all when that is asked for. */
    private static List<Alone> lower(String layout, int one, int of) {
        int upper = layouts().toList().indexOf(layout);
        boolean all = "all".equals(System.getProperty("mixed"));
        return IntStream.range(0, PAGES.size())
                .filter(lower -> all || (upper + lower) % of == one)
                .mapToObj(PAGES::get)
                .toList();
    }

    private static Alone page(String layout) {
        return PAGES.stream()
                .filter(page -> page.layout().equals(layout))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> joined(List<String> upper, int blanks, Collection<String> lower) {
        List<String> joined = new ArrayList<>(upper);
        for (int i = 0; i < blanks; i++) {
            joined.add("");
        }
        joined.addAll(lower);
        return joined;
    }

    /** Whether the two are read as they are alone. */
    private static boolean areBothRead(Alone upper, int blanks, Alone lower) {
        String text = String.join("\n", joined(upper.lines(), blanks, lower.lines())) + "\n";
        return READER.read(SourceText.of("x", text)) instanceof Digest digest
                && digest.fates().size() == digest.lines().size()
                && records(digest).equals(joined(upper.records(), 0, lower.records()))
                && fields(digest).equals(joined(upper.fields(), blanks, lower.fields()));
    }

    private static void assertBothRead(String layout, int blanks, List<Alone> pages) {
        Alone upper = page(layout);
        List<String> failing = pages.stream()
                .filter(lower -> !areBothRead(upper, blanks, lower))
                .map(lower -> upper.layout() + " + " + lower.layout())
                .filter(pair -> !SAME_TWICE.contains(pair))
                .filter(pair -> blanks > 1 || !TOO_NEAR.contains(pair))
                .toList();
        assertThat(failing).isEmpty();
    }

    @Test
    void theMarkOfAFileThatWasJoinedToAnotherIsNoText() {
        Alone cards = page("cards");
        String above = String.join("\n", joined(page("arxiv-email").lines(), 2, List.of("")));
        String below = String.join("\n", cards.lines()) + "\n";
        Digest plain = (Digest) READER.read(SourceText.of("x", above + below));
        Digest marked = (Digest) READER.read(SourceText.of("x", above + "\ufeff" + below));
        assertThat(records(marked)).isEqualTo(joined(page("arxiv-email").records(), 0, cards.records()));
        assertThat(marked.fates()).isEqualTo(plain.fates());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void twoPagesGiveBoth(String layout) {
        assertBothRead(layout, 2, lower(layout, 0, 2));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void soTheyDoWithOneBlankLineBetween(String layout) {
        assertBothRead(layout, 1, lower(layout, 1, 4));
    }

    /** Three pages are one page and a mixed one. */
    @Test
    void threePagesGiveAllThree() {
        List<Alone> pages =
                List.of(page("cards"), page("bibtex"), page("arxiv-email"), page("html-page"), page("pairs"));
        for (int i = 0; i + 2 < pages.size(); i++) {
            List<String> lines = new ArrayList<>();
            List<String> records = new ArrayList<>();
            for (Alone page : pages.subList(i, i + 3)) {
                lines.addAll(joined(page.lines(), 2, List.of()));
                records.addAll(page.records());
            }
            Digest digest = (Digest) READER.read(SourceText.of("x", String.join("\n", lines)));
            assertThat(records(digest)).as("from %s", pages.get(i).layout()).isEqualTo(records);
        }
    }
}
