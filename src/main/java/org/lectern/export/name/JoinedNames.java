package org.lectern.export.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.export.tex.PlainText;
import org.lectern.paper.Author;

/**
 * Takes apart what listings leave joined: {@code Ada Lovelace and Mary Somerville} as one author, the word {@code and} of a
 * list that was cut at its commas, and the mark of an affiliation or a footnote at a name.
 */
final class JoinedNames {
    private static final Pattern LEADING = Pattern.compile("^(?:and|&) +(?=\\p{L})");
    private static final Pattern TRAILING = Pattern.compile(" +(?:and|&)$");
    private static final Pattern AND = Pattern.compile(" +(?:and|&) +| *; *");
    private static final Pattern PERSON = Pattern.compile(
            "(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’-]*|\\p{Ll}{1,4})(?: (?:\\p{L}[\\p{L}\\p{M}'’-]*\\.?|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*)){1,4}");
    private static final Pattern DEGREE = Pattern.compile(",? +(?:Ph\\.? ?D\\.?|M\\.D\\.|MD|MSc|M\\.Sc\\.)$");
    /** Behind a name or before it, without a space. */
    private static final Pattern MARK = Pattern.compile(
            "(?<=\\p{Ll}|\\p{Lu}\\.)(?:[*†‡§¶∗⋆]+|\\d{1,2}|\\[\\d{1,2}\\]|\\(\\d{1,2}\\))+[*†‡§¶∗⋆]*$|^\\d{1,2}(?=\\p{Lu}\\p{Ll})");

    private JoinedNames() {}

    /** The names, each of one person or organisation; none is blank. */
    static List<String> apart(List<Author> authors) {
        List<String> names = new ArrayList<>(authors.size());
        for (Author author : authors) {
            String name = PlainText.of(author.name());
            if (isPlain(name)) {
                names.add(name);
            } else {
                apart(TRAILING.matcher(LEADING.matcher(name).replaceFirst("")).replaceFirst(""), names);
            }
        }
        return names;
    }

    /** Whether there is nothing to look for, as in most names. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && c != '.' && c != '-' && !Character.isLetter(c)) {
                return false;
            }
        }
        return !name.isEmpty() && !name.contains(" and") && !name.startsWith("and ") && !name.endsWith(" PhD");
    }

    private static void apart(String joined, List<String> names) {
        String one = DEGREE.matcher(joined).replaceFirst("");
        List<String> parts = Stream.of(AND.split(one, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(JoinedNames::unmarked)
                .toList();
        boolean people = parts.size() > 1 && parts.stream().allMatch(JoinedNames::isPerson);
        names.addAll(people ? parts : List.of(unmarked(one)));
    }

    private static boolean isPerson(String part) {
        return PERSON.matcher(part).matches() && !Organizations.isOne(part);
    }

    private static String unmarked(String name) {
        boolean words = name.indexOf(' ') > 0;
        String bare = words ? MARK.matcher(name).replaceFirst("").strip() : name;
        return bare.equals(name) || Organizations.isOne(bare) ? name : bare;
    }
}
