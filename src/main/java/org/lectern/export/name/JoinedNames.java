package org.lectern.export.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.json.InvertedName;

/**
 * Takes apart what listings leave joined: {@code Ada Lovelace and Mary Somerville} as one author, the word {@code and} of a
 * list that was cut at its commas, and what else stands at a name.
 */
final class JoinedNames {
    private static final Pattern LEADING = Pattern.compile("^(?:and|&) +(?=\\p{L})");
    private static final Pattern TRAILING = Pattern.compile(" +(?:and|&)$");
    private static final Pattern SEPARATOR = Pattern.compile(" *; *| +[|·•] +");
    private static final Pattern AND = Pattern.compile(",? +(?:and|&) +");
    private static final Pattern COMMA = Pattern.compile(" *, *");
    private static final Pattern ON_BEHALF = Pattern.compile(",? +(?:on behalf of|for) (?:the )?(?=\\p{Lu})");
    private static final Pattern PERSON = Pattern.compile(
            "(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’-]*|\\p{Ll}{1,4})(?: (?:\\p{L}[\\p{L}\\p{M}'’-]*\\.?|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*)){1,4}");
    private static final Pattern SIGNS = Pattern.compile("[*†‡§¶∗⋆]+$");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ -]?){1,4}|\\p{Lu}{1,3}");

    private JoinedNames() {}

    /** The names in a text, each of one person or organisation; none is blank. */
    static List<String> apart(String name) {
        if (isPlain(name)) {
            return List.of(name);
        }
        String joined = TRAILING.matcher(LEADING.matcher(name).replaceFirst("")).replaceFirst("");
        List<String> listed = parts(SEPARATOR, joined);
        if (listed.size() == 1 || listed.stream().anyMatch(part -> part.length() < 3)) {
            listed = parts(ON_BEHALF, joined);
            listed = listed.size() == 2 && isPerson(listed.getFirst()) ? listed : List.of(joined);
        }
        return listed.stream()
                .flatMap(part -> people(part).orElseGet(() -> List.of(alone(part))).stream())
                .toList();
    }

    /** Whether there is nothing to look for, as in most names. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && c != '.' && c != '-' && !Character.isLetter(c)) {
                return false;
            }
        }
        return !name.isEmpty()
                && !name.contains(" and")
                && !name.startsWith("and ")
                && !name.contains(" for ")
                && !name.contains(" on behalf ")
                && !NameNoise.mayHaveTitle(name);
    }

    /** The people of a text that names some and nobody else; empty when it may be one, or something else. */
    private static Optional<List<String>> people(String joined) {
        List<String> all = new ArrayList<>();
        for (String part : parts(AND, joined)) {
            Optional<List<String>> some = listed(NameNoise.without(part));
            if (some.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static Optional<List<String>> listed(String text) {
        if (text.indexOf(',') < 0 || isInverted(text)) {
            return isPerson(text) || isInverted(text) ? Optional.of(List.of(text)) : Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String piece : parts(COMMA, text)) {
            if (NameNoise.isDegree(piece)) {
                continue;
            }
            String name = NameNoise.without(piece);
            boolean initials = INITIALS.matcher(name).matches();
            if (!names.isEmpty()
                    && (PersonName.isSuffix(name)
                            || (initials && names.getLast().indexOf(',') < 0))) {
                names.add(names.removeLast() + ", " + name);
            } else {
                names.add(name);
            }
        }
        boolean people = !names.isEmpty() && names.stream().allMatch(name -> isPerson(name) || isTurned(name));
        return people ? Optional.of(names) : Optional.empty();
    }

    private static boolean isPerson(String part) {
        return PERSON.matcher(part).matches() && !Organizations.isOne(part);
    }

    private static boolean isInverted(String part) {
        return InvertedName.parts(part).isPresent() && !Organizations.isOne(part);
    }

    /** One with its initials, or with its suffix, behind a comma. */
    private static boolean isTurned(String name) {
        int comma = name.indexOf(',');
        return comma > 0
                && (PersonName.isSuffix(name.substring(comma + 2)) || isInverted(name))
                && !Organizations.isOne(name);
    }

    private static List<String> parts(Pattern separator, String text) {
        return Stream.of(separator.split(text, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** One that is taken for no list; what an organisation has in its name is no noise, but for the sign of a footnote. */
    private static String alone(String name) {
        String bare = NameNoise.without(name);
        return Organizations.isOne(bare) ? SIGNS.matcher(name).replaceFirst("") : bare;
    }
}
