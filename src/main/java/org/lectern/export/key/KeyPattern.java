package org.lectern.export.key;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.paper.Metadata;

/**
 * What citation keys are made of. Immutable, so safe for use by several threads.
 *
 * <p>Two ways to write a pattern are understood and told apart by themselves: that of JabRef and of older versions of Better
 * BibTeX, <code>[auth:lower]_[shorttitle:abbr][year]</code>, and the formulas of Better BibTeX, <code>auth.lower + shorttitle(3,3) +
 * year</code>. Several patterns between bars are tried in their order. A word means what the documentation of the program says
 * that has the syntax. So these differ:
 *
 * <ul>
 *   <li>{@code shorttitle}: in brackets three words, each with a capital and small letters else ({@code AwesomePaperJabref});
 *       in formulas as many as are asked for, as the title writes them.
 *   <li>{@code title}: in brackets all words; in formulas without function words.
 *   <li>{@code authIniN}: in brackets N characters of all names together; in formulas of each.
 *   <li>{@code month}: in brackets its name, in formulas its number.
 *   <li>{@code journal}: in formulas the short title where there is one.
 *   <li>{@code authors}, {@code authorsn}: in formulas with a space between, so that filters see words.
 * </ul>
 *
 * <p>Otherwise than both: names of organisations are not abbreviated, but cut after a word; where no author and no editor is known,
 * or the first has no Latin letter, the first word of the title that carries a meaning takes the place of the name; and a record
 * of which the pattern takes nothing has the key {@code arxiv240101234} or {@code paper2024}.
 *
 * <p>A key is ASCII: letters, digits and {@code :._+/-}. It begins with a letter or digit, is never empty, and has at most 100
 * characters. Keys of two records may be the same: {@link UniqueKeys}.
 */
public final class KeyPattern {
    /** The pattern used where nobody says another: {@code vaswani2017attentionallyou}. */
    public static final String DEFAULT = "[auth:lower][year][shorttitle:lower]";

    /** What may hold brackets in a formula. */
    private static final Pattern QUOTED =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|[(,=]\\s*/(?:[^/\\\\]|\\\\.)++/");

    private static final KeyPattern STANDARD = parse(DEFAULT);

    private final String source;
    private final List<List<KeyPart>> alternatives;

    private KeyPattern(String source, List<List<KeyPart>> alternatives) {
        this.source = source;
        this.alternatives = List.copyOf(alternatives);
    }

    public static KeyPattern standard() {
        return STANDARD;
    }

    /**
     * Reads a pattern.
     *
     * @throws KeyPatternException when it is none
     */
    public static KeyPattern parse(String pattern) {
        if (pattern.isBlank()) {
            throw new KeyPatternException("there is no pattern; write " + DEFAULT, 0);
        }
        boolean brackets = QUOTED.matcher(pattern).replaceAll("").indexOf('[') >= 0;
        return new KeyPattern(pattern, brackets ? BracketParser.parse(pattern) : FormulaParser.parse(pattern));
    }

    /** The key of a record. */
    public String key(Metadata metadata) {
        KeyRecord paper = KeyRecord.of(metadata);
        return new KeyMaking(paper, true)
                .text(alternatives)
                .or(() -> new KeyMaking(paper.withTitleForAuthor(), false).text(alternatives))
                .map(KeyText::key)
                .filter(key -> !key.isEmpty())
                .orElseGet(() -> otherwise(metadata));
    }

    private static String otherwise(Metadata metadata) {
        return metadata.arxivId()
                .map(AsciiFolding::key)
                .filter(id -> !id.isEmpty())
                .map(id -> KeyText.key("arxiv" + id))
                .orElseGet(() -> "paper"
                        + (metadata.year().isPresent()
                                ? Integer.toString(metadata.year().getAsInt())
                                : ""));
    }

    /** As it was written. */
    public String source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyPattern pattern && pattern.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
