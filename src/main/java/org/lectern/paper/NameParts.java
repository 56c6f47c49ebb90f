package org.lectern.paper;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a source takes a name apart, as bibliographies do: {@code García Márquez, Gabriel} and {@code Logan, IV, Robert L}. A name
 * of one piece, as that of an organisation, is a family name alone.
 *
 * @param family the family name with its particles: {@code van den Oord}; never empty
 * @param given given names and initials; empty when there are none
 * @param suffix {@code Jr.}, {@code III}; empty when there is none
 */
public record NameParts(String family, String given, String suffix) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when the family name is blank
     */
    public NameParts {
        if (family.isBlank()) {
            throw new IllegalArgumentException("a name without a family name");
        }
    }

    /** A name that is not to be taken apart. */
    public static NameParts undivided(String name) {
        return new NameParts(name, "", "");
    }

    public boolean isUndivided() {
        return given.isEmpty() && suffix.isEmpty();
    }

    /** The whole name as people read it: of names in Chinese, Japanese or Korean characters the family first. */
    public String inReadingOrder() {
        boolean familyFirst = !given.isEmpty() && isEastAsian(family) && isEastAsian(given);
        return Stream.of(familyFirst ? family : given, familyFirst ? given : family, suffix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** These with another form of each part; empty when nothing is left of the family. */
    public Optional<NameParts> with(UnaryOperator<String> form) {
        String changed = form.apply(family);
        return changed.isBlank()
                ? Optional.empty()
                : Optional.of(new NameParts(changed, form.apply(given), form.apply(suffix)));
    }

    /** Whether a text is in Chinese, Japanese or Korean characters, and spaces. */
    public static boolean isEastAsian(String text) {
        return !text.isBlank()
                && text.codePoints()
                        .allMatch(c -> c == ' '
                                || (c > 0x1100
                                        && switch (Character.UnicodeScript.of(c)) {
                                            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                                            default -> false;
                                        }));
    }
}
