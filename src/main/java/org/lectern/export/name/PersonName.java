package org.lectern.export.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.export.tex.PlainText;
import org.lectern.export.tex.TexText;

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
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "vom", "de", "den", "der", "des", "del", "della", "dello", "degli", "di", "da", "das", "dal",
            "dalla", "dos", "do", "du", "la", "le", "las", "los", "ter", "ten", "te", "zu", "zum", "zur", "af", "av",
            "uit", "op", "het", "'t", "in", "ibn", "bin", "bint", "ben", "el", "al", "st.", "st");

    /** Particles that some families write with a capital; they are then part of the family name. */
    private static final Set<String> CAPITAL_PARTICLES = Set.of(
            "De", "Den", "Der", "Del", "Della", "Di", "Da", "Dos", "Du", "La", "Le", "Van", "Von", "Vander", "Ter",
            "Ten", "El", "Al", "St.", "Saint");

    /** Families after which {@code Van} and the like are given names. */
    private static final Set<String> VIETNAMESE = Set.of(
            "Nguyen", "Tran", "Le", "Pham", "Hoang", "Huynh", "Phan", "Vu", "Vo", "Dang", "Bui", "Do", "Ho", "Ngo",
            "Duong", "Ly", "Dinh", "Trinh", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ",
            "Ngô");

    private static final Pattern ELIDED = Pattern.compile("d['’]\\p{Lu}.*");

    /** Families of China and Korea that are one letter in Latin script: without a dot, behind one given name. */
    private static final Set<String> ONE_LETTER = Set.of("E", "O");

    /** Takes a name in reading order apart; also one in the order {@code Family, Given} or with a suffix after a comma. */
    public static PersonName of(String source) {
        String name = PlainText.of(source);
        if (Organizations.isOne(name)) {
            return literal(name);
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            return reading(tokens(name), "");
        }
        String before = name.substring(0, comma).strip();
        String after = name.substring(comma + 1).strip();
        if (SUFFIXES.contains(after)) {
            return reading(tokens(before), after);
        }
        int second = after.indexOf(',');
        if (second > 0 && SUFFIXES.contains(after.substring(0, second).strip())) {
            PersonName turned = of(before + ", " + after.substring(second + 1));
            return new PersonName(
                    turned.given,
                    turned.particle,
                    turned.family,
                    after.substring(0, second).strip(),
                    turned.literal);
        }
        if (before.isEmpty() || after.isEmpty() || after.indexOf(',') >= 0) {
            return literal(name);
        }
        List<String> turned = new ArrayList<>(tokens(after));
        turned.addAll(tokens(before));
        return family(turned, tokens(after).size(), "");
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

    private static PersonName reading(List<String> tokens, String suffix) {
        int size = tokens.size();
        if (size > 2 && suffix.isEmpty() && SUFFIXES.contains(tokens.getLast())) {
            return reading(tokens.subList(0, size - 1), tokens.getLast());
        }
        if (size < 2) {
            return new PersonName("", "", String.join(" ", tokens), suffix, false);
        }
        if (tokens.getFirst().charAt(0) > 0x1100 && tokens.stream().allMatch(PersonName::isEastAsian)) {
            return new PersonName(String.join(" ", tokens.subList(1, size)), "", tokens.getFirst(), suffix, false);
        }
        boolean oneLetterFamily = size == 2 && ONE_LETTER.contains(tokens.getLast());
        boolean initialLast = !oneLetterFamily && isInitial(tokens.getLast()) && !isInitial(tokens.get(size - 2));
        if (initialLast || (tokens.getLast().startsWith("(") && tokens.getLast().endsWith(")"))) {
            return initialLast(tokens, suffix);
        }
        return family(tokens, familyStart(tokens), suffix);
    }

    /** South Indian names end with an initial; others put a nickname last. Both belong to the given names. */
    private static PersonName initialLast(List<String> tokens, String suffix) {
        int last = tokens.size() - 1;
        List<String> turned = new ArrayList<>(tokens.subList(0, last - 1));
        turned.add(tokens.get(last));
        turned.add(tokens.get(last - 1));
        return family(turned, last, suffix);
    }

    /** Written in Chinese, Japanese or Korean characters, in which the family stands first. */
    private static boolean isEastAsian(String token) {
        return token.codePoints()
                .allMatch(c -> c > 0x1100
                        && switch (Character.UnicodeScript.of(c)) {
                            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                            default -> false;
                        });
    }

    private static boolean isInitial(String token) {
        boolean one = token.length() == 1 || (token.length() == 2 && token.charAt(1) == '.');
        return one && Character.isUpperCase(token.charAt(0));
    }

    private static int familyStart(List<String> tokens) {
        int last = tokens.size() - 1;
        boolean elided = tokens.get(last).startsWith("d")
                && ELIDED.matcher(tokens.get(last)).matches();
        if (elided && !PARTICLES.contains(tokens.get(last - 1))) {
            return last; // Jean le Rond d'Alembert
        }
        if (PARTICLES.contains(tokens.getFirst()) && !isLowerCase(tokens.get(last))) {
            return 0; // von Neumann, of whom no more is known
        }
        boolean vietnamese = VIETNAMESE.contains(tokens.getFirst());
        for (int i = 1; i < last; i++) {
            String token = tokens.get(i);
            if (i > 1 && (token.equals("y") || token.equals("e"))) {
                return i - 1; // Ramón y Cajal
            }
            boolean lowerAmongCapitals = isLowerCase(token) && !isLowerCase(tokens.get(last));
            boolean capital = CAPITAL_PARTICLES.contains(token) && !vietnamese;
            if (PARTICLES.contains(token) || lowerAmongCapitals || capital) {
                return i;
            }
        }
        return last;
    }

    private static PersonName family(List<String> tokens, int start, String suffix) {
        int family = start;
        while (family < tokens.size() - 1
                && (PARTICLES.contains(tokens.get(family)) || isLowerCase(tokens.get(family)))) {
            family++;
        }
        return new PersonName(
                String.join(" ", tokens.subList(0, start)),
                String.join(" ", tokens.subList(start, family)),
                String.join(" ", tokens.subList(family, tokens.size())),
                suffix,
                false);
    }

    static boolean isLowerCase(String token) {
        return startsLowerCase(token) && token.toLowerCase(Locale.ROOT).equals(token);
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
            name.append(", ").append(TexText.of(given));
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

    private static boolean startsLowerCase(String token) {
        return Character.isLowerCase(token.codePointAt(0));
    }
}
