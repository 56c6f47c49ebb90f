package org.lectern.export.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.lectern.paper.Metadata;
import org.lectern.paper.PartialDate;
import org.lectern.paper.SourceEntry;

/** Whatever the pattern and the record, what comes of them is a key. */
final class KeyPatternPropertyTest {
    private static final List<String> TEXTS = List.of(
            "A",
            "the",
            "Tides",
            "江常皓",
            "$x_1^{2}$",
            "\\\"{u}ber",
            "Ørsted",
            "щука",
            "נועם",
            "#&%{}~",
            "'s",
            "-",
            "100%",
            "😀",
            "\u0301",
            "GPT-4",
            "of",
            "\\",
            "and",
            "\t",
            "Zoë’s",
            "ﬁne",
            "İstanbul",
            "\u200b",
            "\ud800",
            "x".repeat(150));
    private static final List<String> FIELDS = List.of("editor", "pages", "volume", "number", "shortjournal", "eprint");
    private static final List<String> FILTERS = List.of(
            "lower",
            "upper",
            "capitalize",
            "titlecase",
            "sentencecase",
            "abbr",
            "camel",
            "skipwords",
            "numeric",
            "alphanum",
            "nopunct",
            "nopunctordash",
            "fold",
            "discard");
    private static final String NOISE = "[]():.,+|_\"'/ \\>0123abAuthyeartitle=-lower$江";

    private final Random random = new Random(20311L);

    @RepeatedTest(20)
    void patternsOfAllWordsMakeKeys() {
        for (int i = 0; i < 100; i++) {
            String pattern = random.nextBoolean() ? brackets() : formula();
            isKey(KeyPattern.parse(pattern), metadata());
        }
    }

    @Test
    void whateverIsTypedIsAPatternOrAProblemWithAPlace() {
        int patterns = 0;
        for (int i = 0; i < 20_000; i++) {
            String typed = typed();
            try {
                isKey(KeyPattern.parse(typed), metadata());
                patterns++;
            } catch (KeyPatternException problem) {
                assertThat(problem.position()).as(typed).isBetween(0, typed.length());
                assertThat(problem).as(typed).hasMessageContaining("; write ");
            }
        }
        assertThat(patterns).isPositive();
    }

    private static void isKey(KeyPattern pattern, Metadata metadata) {
        assertThat(pattern.key(metadata))
                .as("%s of %s", pattern, metadata)
                .matches("[A-Za-z0-9][A-Za-z0-9:._+/-]{0,99}")
                .isEqualTo(KeyPattern.parse(pattern.source()).key(metadata));
    }

    private String brackets() {
        StringBuilder pattern = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            pattern.append(any(List.of("", "_", "x:", "|", "-")))
                    .append('[')
                    .append(word())
                    .append(random.nextBoolean() ? ":" + any(FILTERS) : "")
                    .append(random.nextInt(5) == 0 ? ":truncate3" : "")
                    .append(random.nextInt(5) == 0 ? ":(江 # or_x)" : "")
                    .append(random.nextInt(5) == 0 ? ":regex(\"[a-m]\",\"#$0\")" : "")
                    .append(']')
                    .append(random.nextInt(9) == 0 ? "[>4]" : "");
        }
        return pattern.toString();
    }

    private String word() {
        return random.nextInt(3) == 0
                ? any(List.of("auth3", "auth2_2", "authors2", "authIni5", "shorttitle4_2", "keyword2", "keywords3"))
                : plainWord();
    }

    private String plainWord() {
        List<List<String>> all =
                List.of(NameWords.NAMES, TitleWords.NAMES, RecordWords.NAMES, List.copyOf(RecordWords.FIELDS));
        String word = any(any(all));
        return word.matches(".*[N\\d]$") || word.contains(".") ? "year" : word;
    }

    private String formula() {
        StringBuilder pattern = new StringBuilder(plainWord());
        for (int i = random.nextInt(5); i > 0; i--) {
            pattern.append(any(List.of(
                            " + ", " | ", "+\"_\"+", "." + any(FILTERS) + " + ", ".replace(/[aeiou]/g, '#') + ")))
                    .append(random.nextInt(4) == 0 ? "(" + plainWord() + " | " + plainWord() + ").lower" : plainWord());
        }
        return pattern + (random.nextBoolean() ? "." + any(FILTERS) : "");
    }

    private String typed() {
        StringBuilder typed = new StringBuilder(random.nextBoolean() ? brackets() : formula());
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(typed.length());
            char c = NOISE.charAt(random.nextInt(NOISE.length()));
            switch (random.nextInt(3)) {
                case 0 -> typed.insert(at, c);
                case 1 -> typed.setCharAt(at, c);
                default -> typed.setLength(at + 1);
            }
        }
        return typed.toString();
    }

    private Metadata metadata() {
        Metadata.Builder builder = Metadata.titled("?" + text());
        for (int i = random.nextInt(6); i > 0; i--) {
            builder.author("." + text());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.keyword(text());
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            fields.put(any(FIELDS), text());
        }
        if (random.nextBoolean()) {
            builder.published(new PartialDate(1 + random.nextInt(9999), random.nextInt(13), 0));
        }
        return builder.venue(random.nextBoolean() ? text() : null)
                .arxivId(random.nextBoolean() ? text() : null)
                .doi(random.nextBoolean() ? text() : null)
                .entry(new SourceEntry(any(List.of("", "article", "inbook")), fields, ""))
                .build();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(any(TEXTS)).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
