package org.lectern.digest.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.digest.Digest;
import org.lectern.digest.DigestReader;
import org.lectern.digest.Page;
import org.lectern.digest.Problem;
import org.lectern.digest.SourceText;
import org.lectern.paper.Metadata;

/** Damage to a bibliography costs the entry that it is in, is told, and nothing else changes. */
class DamagedBibTest {
    private static final DigestReader READER = DigestReader.standard();
    private static final String BEFORE = "@article{before, title = {The One Before}, year = 2001}\n";
    private static final String BEHIND = "@article{behind, title = {The One Behind}, year = 2002}\n";

    private static Digest read(String text) {
        return READER.read(SourceText.of("x.bib", text)) instanceof Digest digest ? digest : fail("refused");
    }

    private static Metadata paper(Digest digest, String key) {
        return digest.records().stream()
                .map(record -> record.metadata())
                .filter(paper -> paper.citationKey().equals(Optional.of(key)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "@misc{it, title = \"A \"\"quoted\"\" title\", year = 1990}| 2 | quotes within the quotes of “title”; taken as part of it",
                "@misc{it,^ title = \"A \"quoted\" title\",^ year = 1990}| 3 | quotes within the quotes of “title”; taken as part of it",
                "@misc{it, title = {A \"quoted\" title} year = 1990}| 2 | a comma is missing before this field",
                "@misc{it,^ title {A \"quoted\" title},^ year = 1990}| 3 | an equals sign is missing behind “title”",
                "@misc{it^ title = {A \"quoted\" title},^ year = 1990}| 2 | a comma is missing behind the key “it”",
                "@misc{it title = {A \"quoted\" title}, year = 1990}| 2 | a comma is missing behind the key “it”",
                "@misc{it, title = {A \"quoted\" title}, year = 1990}}}| 2 | a brace too many behind an entry; passed over",
                "@misc{it, title = {A \"quoted\" title}, year = 1990,^^| 2 | an entry that does not end; read as far as it goes",
                "@misc(it, title = {A \"quoted\" title}, year = 1990,^^| 2 | an entry that does not end; read as far as it goes",
                "@misc{it,^ title = {A \"quoted\" title,^ year = 1990^}| 3 | “title” does not end; taken up to the next field",
                "@misc{it,^ title = {A {\"quoted\" title},^ year = 1990^}| 3 | “title” does not end; taken up to the next field",
                "@misc{it,^ title = {A \"quoted\" title},^ year = 1990,^ note = unknown # {x}^}| 5 | “unknown” is no abbreviation of this file; taken as it stands",
            })
    void isTold(String entry, int line, String message) {
        Digest digest = read(BEFORE + entry.replace('^', '\n') + "\n" + BEHIND);
        assertThat(digest.problems()).containsExactly(new Problem(line, message));
        assertThat(digest.records())
                .extracting(record -> record.metadata().citationKey().orElse(""))
                .containsExactly("before", "it", "behind");
        Metadata it = paper(digest, "it");
        assertThat(it.published().map(Object::toString)).contains("1990");
        assertThat(it.title().replaceAll("[{}]", "")).isEqualTo("A \"quoted\" title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@misc{two words, title = {It}}| the key “two words” has signs that no program takes",
                "@misc{before, title = {It}}| the key “before” a second time, first in line 1; both entries are read",
                "@misc{, title = {It}}| an entry without a key; give it one to cite it by",
                "@misc{title = {It}}| an entry without a key; give it one to cite it by",
            })
    void aBadKeyIsToldAndTheEntryRead(String entry, String message) {
        Digest digest = read(BEFORE + entry + "\n" + BEHIND);
        assertThat(digest.problems()).containsExactly(new Problem(2, message));
        assertThat(digest.records())
                .extracting(record -> record.metadata().title())
                .containsExactly("The One Before", "It", "The One Behind");
    }

    @Test
    void anEntryInParenthesesAndAnAddressInTextAreNoDamage() {
        Digest digest = read(BEFORE
                + "Mail me@home (evenings).\n@MISC (it, title = \"(A) {B}\", note = {x@y{z}}, year = 1990)\n"
                + BEHIND);
        assertThat(digest.problems()).isEmpty();
        assertThat(paper(digest, "it").title()).isEqualTo("(A) B");
        assertThat(paper(digest, "it").entry().comment()).isEqualTo("Mail me@home (evenings).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16LE"})
    void anyEncodingAndLineEndIsRead(String charset, @TempDir Path folder) throws Exception {
        String text = "\uFEFF" + BEFORE + "@misc{it,\n title = {Über {\"A}},\n author = {Dœ, Zoë}\n}\n" + BEHIND;
        Path file = folder.resolve("x.bib");
        String encoded = charset.startsWith("UTF") ? text : text.substring(1).replace("œ", "oe");
        Files.write(file, encoded.replace("\n", "\r\n").getBytes(Charset.forName(charset)));
        Digest digest = READER.read(file) instanceof Digest read ? read : fail("refused");
        assertThat(digest.records())
                .extracting(record -> record.metadata().citationKey().orElse(""))
                .containsExactly("before", "it", "behind");
        assertThat(paper(digest, "it").title()).isEqualTo("Über \"A");
        assertThat(paper(digest, "it").authors().getFirst().name()).startsWith("Zoë D");
        assertThat(digest.problems()).allMatch(problem -> problem.line() == 0);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains("\r");
    }

    private static final List<String> VALUES = List.of(
            "{The {Great} Loom}",
            "\"A {\"}Quoted{\"} Text\"",
            "1990",
            "loom",
            "loom # { and Sons}",
            "{In two\n      lines, with = and # and % of @ all}",
            "{{\\\"U}lm \\& \\{Bonn\\}}",
            "{Doe, Jane and Roe, Jane}",
            "\"Doe, Jane\"",
            "{https://loom.example/a_b?c=d}");
    private static final List<String> NAMES =
            List.of("title", "author", "year", "journal", "note", "url", "pages", "volume", "publisher", "month");

    private static String entry(Random random, int number) {
        StringBuilder text = new StringBuilder("@article{key").append(number).append(",");
        String gap = random.nextInt(4) == 0 ? " " : "\n  ";
        List<String> names = new ArrayList<>(NAMES);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            text.append(gap)
                    .append(names.remove(random.nextInt(names.size())))
                    .append(random.nextBoolean() ? " = " : "=")
                    .append(VALUES.get(random.nextInt(VALUES.size())))
                    .append(i > 1 || random.nextBoolean() ? "," : "");
        }
        return text.append(random.nextInt(4) == 0 ? "}" : "\n}").toString();
    }

    private static Map<String, Object> entries(String text) {
        Page page = Page.of(SourceText.of("x.bib", text));
        Map<String, Object> entries = new LinkedHashMap<>();
        BibFile file = BibParser.parse(BibText.of(page));
        for (BibFile.Entry entry : file.entries()) {
            entries.putIfAbsent(
                    entry.key(),
                    entry.type()
                            + entry.fields().stream()
                                    .map(field -> field.name() + "=" + field.value())
                                    .toList());
        }
        return entries;
    }

    private static String damaged(Random random, String text, int from, int to) {
        int at = from + random.nextInt(to - from);
        String pieces = "{}\"@,=#%()\\\n";
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + pieces.charAt(random.nextInt(pieces.length())) + text.substring(at);
            case 2 -> text.substring(0, at) + text.substring(Math.min(to, at + 1 + random.nextInt(30)));
            default -> {
                int other = from + random.nextInt(to - from);
                yield text.substring(0, at)
                        + text.substring(Math.min(at, other), Math.max(at, other))
                        + text.substring(at);
            }
        };
    }

    /** Whatever happens within one entry, all others are read as before, but for the one next to it at most. */
    @Test
    void damageStaysWhereItIs() {
        Random random = new Random(42);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("@string{loom = {Loom Press}}\n\n");
            int[] starts = new int[6];
            for (int j = 0; j < 5; j++) {
                starts[j] = text.length();
                text.append(entry(random, j)).append(random.nextBoolean() ? "\n\n" : "\n");
            }
            starts[5] = text.length();
            int hit = random.nextInt(5);
            String damaged = damaged(random, text.toString(), starts[hit], starts[hit + 1]);
            Map<String, Object> before = entries(text.toString());
            Map<String, Object> after = entries(damaged);
            assertThat(before).hasSize(5);
            int lost = 0;
            for (int j = 0; j < 5; j++) {
                boolean same = Objects.equals(before.get("key" + j), after.get("key" + j));
                lost += same || j == hit ? 0 : Math.abs(j - hit) == 1 ? 1 : 2;
            }
            if (lost > 1) {
                failures.add(damaged + "\n" + after);
            }
        }
        assertThat(failures.stream().limit(3)).isEmpty();
    }
}
