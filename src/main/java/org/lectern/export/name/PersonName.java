package org.lectern.export.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.export.tex.PlainText;
import org.lectern.export.tex.TexText;
import org.lectern.paper.Author;
import org.lectern.paper.NameParts;

/**
 * A name taken apart as bibliographies need it.
 *
 * @param given given names and initials; empty when there are none
 * @param particle the lower-case words before the family name: {@code van den}; empty when there are none
 * @param family the family name, or the whole of a name that is not one of a person
 * @param suffix {@code Jr}, {@code III}; empty when there is none
 * @param literal whether it is not to be taken apart: an organisation
 */
public record PersonName(String given, String particle, String family, String suffix, boolean literal) {
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:(?:[Jj]n?r|[Ss]n?r|JN?R|SN?R)\\.?|II|III|IV|[2-9](?:nd|rd|th))(?: (?:Jr\\.?|Sr\\.?|II|III|IV))?");
    /** Rare, and names of one word have initials like them. */
    private static final Set<String> HIGH_NUMERALS = Set.of("VI", "VII", "VIII");

    /** Takes a name in reading order apart; also one in the order {@code Family, Given} or with a suffix after a comma. */
    public static PersonName of(String source) {
        String name = PlainText.of(source);
        if (Organizations.isOne(name)) {
            return literal(name);
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            return ReadingOrder.apart(name, "");
        }
        String before = name.substring(0, comma).strip();
        String after = name.substring(comma + 1).strip();
        if (isSuffix(after) || isSuffixOfFullName(after, tokens(before).size())) {
            return ReadingOrder.apart(before, after);
        }
        int second = after.indexOf(',');
        if (second > 0) {
            String middle = after.substring(0, second).strip();
            String end = after.substring(second + 1).strip();
            if (isSuffix(middle) || isSuffix(end)) {
                return isSuffix(middle) ? inverted(before, end, middle) : inverted(before, middle, end);
            }
        }
        return before.isEmpty() || after.isEmpty() || second >= 0 ? literal(name) : inverted(before, after, "");
    }

    /** An author, as the source takes the name apart; where it does not, as {@link #of(String)} does. */
    static PersonName of(Author author) {
        return author.parts().map(PersonName::of).orElseGet(() -> of(author.name()));
    }

    private static PersonName of(NameParts source) {
        Optional<NameParts> plain = source.with(PlainText::of);
        if (plain.isEmpty() || plain.get().isUndivided()) {
            return literal(PlainText.of(source.family()));
        }
        NameParts parts = plain.get();
        return inverted(parts.family(), parts.given(), parts.suffix());
    }

    /** A name that says which part is the family; particles behind the given names go before it. */
    private static PersonName inverted(String family, String given, String suffix) {
        List<String> last = tokens(family);
        if (suffix.isEmpty() && last.size() > 1 && isSuffix(last.getLast())) {
            return inverted(String.join(" ", last.subList(0, last.size() - 1)), given, last.getLast());
        }
        List<String> turned = new ArrayList<>(tokens(given));
        if (suffix.isEmpty() && turned.size() > 1 && isSuffix(turned.getLast())) {
            return inverted(family, String.join(" ", turned.subList(0, turned.size() - 1)), turned.getLast());
        }
        int start = turned.size();
        while (start > 1 && Particles.isSmall(turned.get(start - 1))) {
            start--;
        }
        turned.addAll(last);
        return ReadingOrder.family(turned, start, suffix);
    }

    /** This with a suffix that stands apart from it. */
    PersonName withSuffix(String behind) {
        return new PersonName(given, particle, family, behind, literal);
    }

    static boolean isSuffix(String text) {
        return SUFFIX.matcher(text).matches();
    }

    /** Whether it is one behind so many words: numbers that may be initials only behind two and more. */
    static boolean isSuffixOfFullName(String text, int wordsBefore) {
        return wordsBefore >= 2 && (isSuffix(text) || HIGH_NUMERALS.contains(text));
    }

    /** The names of a field of a bibliography, which has "and" between them and braces around those of groups. */
    public static List<PersonName> listed(String names) {
        return Arrays.stream(names.split("\\s+and\\s+", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("others"))
                .map(name -> name.startsWith("{") && name.endsWith("}")
                        ? literal(PlainText.of(name.substring(1, name.length() - 1)))
                        : of(name))
                .toList();
    }

    private static PersonName literal(String name) {
        return new PersonName("", "", name, "", true);
    }

    private static List<String> tokens(String name) {
        return NameTokens.of(name, false);
    }

    /** As BibTeX and biber take it apart again: {@code von Last, Jr, First}. */
    public String tex() {
        if (literal) {
            return "{" + TexText.of(family) + "}";
        }
        StringBuilder name = new StringBuilder();
        if (!particle.isEmpty()) {
            name.append(TexText.of(particle)).append(' ');
        }
        name.append(needsBraces() ? "{" + TexText.of(family) + "}" : TexText.of(family));
        if (!suffix.isEmpty()) {
            name.append(", ").append(TexText.of(suffix));
        }
        if (!given.isEmpty()) {
            boolean several = given.indexOf(',') >= 0 || given.contains(" and ");
            name.append(", ").append(several ? "{" + TexText.of(given) + "}" : TexText.of(given));
        }
        return name.toString();
    }

    /** A family with a lower-case word in it would be taken for particles, one with "and" for two people. */
    private boolean needsBraces() {
        for (int i = 0; i < family.length(); i++) {
            boolean begins = i == 0 || family.charAt(i - 1) == ' ';
            if (family.charAt(i) == ',' || (begins && Character.isLowerCase(family.codePointAt(i)))) {
                return true;
            }
        }
        return false;
    }
}
