package org.lectern.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.paper.Metadata;
import org.lectern.paper.PaperRecord;

/**
 * Whatever is read, nothing is thrown and no line is lost: golden pages cut, with bytes flipped, spliced into one another; and
 * texts made to be hard. Every input is read as a file, through the decoder too.
 */
class FuzzTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final int LONG = 10_000_000;

    /** So large an input is read within seconds, or something is quadratic and would take hours. */
    private static final int SECONDS = 300;

    /** A word that all formats write alike, without marks and escapes. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])[A-Za-z]{5,}(?![\\p{L}\\p{M}])");

    private static final List<byte[]> PAGES = pages();

    private static List<byte[]> pages() {
        List<byte[]> pages = new ArrayList<>();
        try {
            for (Path page : GoldenTest.listings()) {
                pages.add(Files.readAllBytes(page));
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return pages;
    }

    static List<Path> listings() throws IOException {
        return GoldenTest.listings();
    }

    /** Reads the bytes as a file; nothing was thrown, and all lines have their fate. */
    private static void check(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".txt");
        try {
            Files.write(file, bytes);
            check(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void check(Path file) {
        List<Line> lines = new ArrayList<>();
        List<LineFate> fates = new ArrayList<>();
        int[] records = {0};
        Outcome outcome = READER.read(file, passage -> {
            lines.addAll(passage.lines());
            fates.addAll(passage.fates());
            passage.records()
                    .forEach(parsed -> assertThat(parsed.source().ordinal()).isEqualTo(++records[0]));
            return true;
        });
        switch (outcome) {
            case Refusal refusal -> assertThat(refusal.message()).doesNotContain("an error of Lectern");
            case Stopped stopped -> assertThat(stopped).isNull();
            case Summary summary -> {
                assertThat(summary.records()).isEqualTo(records[0]);
                assertThat(fates).hasSameSizeAs(lines);
                for (int i = 0; i < lines.size(); i++) {
                    assertThat(lines.get(i).number()).isEqualTo(i + 1);
                    if (!lines.get(i).isBlank()) {
                        assertThat(fates.get(i)).isNotInstanceOf(LineFate.Blank.class);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("listings")
    void everyLineMayBeTheFirstOrTheLast(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                check(java.util.Arrays.copyOf(bytes, at));
                check(java.util.Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
    }

    /** A character of a page may be the first or the last; which, chance says, and {@code -Dfuzz=all} takes them all. */
    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void anyCharacterMayBeTheFirstOrTheLast(
            @ForAll("page") byte[] page,
            @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int place,
            @ForAll boolean first)
            throws IOException {
        checkCut(new String(page, StandardCharsets.UTF_8), place, first);
    }

    @ParameterizedTest
    @MethodSource("listings")
    @EnabledIfSystemProperty(named = "fuzz", matches = "all")
    void everyCharacterMayBeTheFirstOrTheLast(Path page) throws IOException {
        String text = Files.readString(page);
        for (int at = 0; at < text.length(); at++) {
            checkCut(text, at, true);
            checkCut(text, at, false);
        }
    }

    /** What is left of a page is read as a file; no word that is told was invented. */
    private static void checkCut(String page, int place, boolean first) throws IOException {
        int at = place % page.length();
        String left = first ? page.substring(at) : page.substring(0, at);
        if (!(READER.read(SourceText.of("cut", left)) instanceof Digest digest)) {
            check(left.getBytes(StandardCharsets.UTF_8));
            return;
        }
        for (PaperRecord parsed : digest.records()) {
            Metadata paper = parsed.metadata();
            String told = paper.title() + " " + paper.abstractText() + " " + paper.authors();
            WORD.matcher(told).results().forEach(word -> assertThat(left).contains(word.group()));
        }
        for (int i = 0; i < digest.lines().size(); i++) {
            if (!Text.isBlank(digest.lines().get(i))) {
                assertThat(digest.fates().get(i)).isNotInstanceOf(LineFate.Blank.class);
            }
        }
    }

    @Provide
    Arbitrary<byte[]> page() {
        return Arbitraries.integers().between(0, PAGES.size() - 1).map(PAGES::get);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void bytesMayFlip(
            @ForAll("page") byte[] page,
            @ForAll @Size(min = 1, max = 24) List<@IntRange(min = 0, max = Integer.MAX_VALUE) Integer> places,
            @ForAll @IntRange(min = 1, max = 255) int mask)
            throws IOException {
        byte[] flipped = page.clone();
        places.forEach(place -> flipped[place % flipped.length] ^= (byte) mask);
        check(flipped);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void pagesMayBeSpliced(
            @ForAll("page") byte[] one,
            @ForAll("page") byte[] other,
            @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int at,
            @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int from)
            throws IOException {
        int cut = at % one.length;
        int start = from % other.length;
        byte[] spliced = new byte[one.length + other.length - start];
        System.arraycopy(one, 0, spliced, 0, cut);
        System.arraycopy(other, start, spliced, cut, other.length - start);
        System.arraycopy(one, cut, spliced, cut + other.length - start, one.length - cut);
        check(spliced);
    }

    /** A piece over and over in one line, beneath a page's head, beneath a title, and by itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "word ",
                "A. ",
                "$",
                "{",
                "\\",
                "[",
                "](",
                "[1]",
                "<div>",
                "<",
                "&amp;",
                "&",
                "\"",
                "{\"a\":",
                "[[",
                "https://a.b/",
                "@article{a,",
                "a@b ",
                "· ",
                "1 ",
                "\u200B",
                "é",
                "😀",
                "TY  - ",
                "###",
                "**",
                "\\\"o",
                "…"
            })
    @Timeout(SECONDS)
    void aLineMayBeOfTenMillionCharacters(String piece) throws IOException {
        String line = piece.repeat(LONG / piece.length());
        check(line.getBytes(StandardCharsets.UTF_8));
        check(("Daily Papers\n\nbyAK and the research community\n\nA Title of a Paper\n\n" + line + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The same over and over, a line each: what looks for its counterpart must not look through all of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "A Title",
                "{",
                "[",
                "]",
                "}",
                "<div>",
                "<p>",
                "@article{a,",
                "- [a](b)",
                "[1]",
                "### A",
                "TY  - JOUR",
                "PMID- 1",
                "Authors: A B",
                "•",
                "· 3 authors",
                "Jul 3",
                "\\\\",
                "| a | b |",
                "%",
                "* ",
                "{\"title\":\"a\"},"
            })
    @Timeout(SECONDS)
    void aLineMayStandAHundredThousandTimes(String line) throws IOException {
        check((line + "\n").repeat(100_000).getBytes(StandardCharsets.UTF_8));
        check((line + "\n\n").repeat(50_000).getBytes(StandardCharsets.UTF_8));
    }
}
