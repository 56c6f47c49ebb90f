package org.lectern.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.paper.NameParts;

/** Tells {@code García Márquez, Gabriel} from {@code Ada Lovelace, Jr.}, {@code Foo, Inc.} and two people. */
public final class InvertedName {
    private static final String WORD = "[\\p{L}\\p{M}.'’‘`-]+";
    private static final Pattern INVERTED =
            Pattern.compile("(%s(?: %s){0,3}), ?(%s(?: %s){0,2})(?:, ?(\\S{2,4}))?".formatted(WORD, WORD, WORD, WORD));
    private static final Pattern SUFFIX = Pattern.compile("(?i:jn?r|sn?r)\\.?|II|III|IV|VI{0,3}");
    /** {@code King, Jr., Martin Luther}: as bibliographies write it. */
    private static final Pattern SUFFIX_AMID = Pattern.compile(
            "(%s(?: %s){0,3}), ?((?i:jn?r|sn?r)\\.?|II|III|IV), ?(%s(?: %s){0,2})".formatted(WORD, WORD, WORD, WORD));
    /** No given name: what stands behind the name of a company, a degree, a place of a university. */
    private static final Pattern NO_GIVEN = Pattern.compile(
            "(?i)(?:inc|ltd|llc|corp|co|gmbh|ph\\.?d|m\\.?d|m\\.?sc|b\\.?sc|et al)\\.?|(?:and|the|of|for)\\b.*");

    private static final Pattern NO_FAMILY = Pattern.compile(
            "(?i)(?:.* )?(?:the|of|for|and|university|institute|department|team|group|school|lab|center)(?: .*)?");

    private InvertedName() {}

    /** The parts of a name that stands with the family first; empty when it is in reading order, or may be. */
    public static Optional<NameParts> parts(String name) {
        if (name.indexOf(',') < 0) {
            return Optional.empty();
        }
        Matcher amid = SUFFIX_AMID.matcher(name.strip());
        if (amid.matches()) {
            return person(amid.group(1), amid.group(3), amid.group(2));
        }
        Matcher inverted = INVERTED.matcher(name.strip());
        if (!inverted.matches()) {
            return Optional.empty();
        }
        return person(inverted.group(1), inverted.group(2), inverted.group(3) == null ? "" : inverted.group(3));
    }

    private static Optional<NameParts> person(String family, String given, String suffix) {
        boolean person = !SUFFIX.matcher(given).matches()
                && !NO_GIVEN.matcher(given).matches()
                && !NO_FAMILY.matcher(family).matches()
                && (suffix.isEmpty() || SUFFIX.matcher(suffix).matches());
        return person && !isTwo(family, given) ? Optional.of(new NameParts(family, given, suffix)) : Optional.empty();
    }

    /** Whether it may be two people: two words or more on either side, and no sign that the first ones are a family. */
    private static boolean isTwo(String family, String given) {
        boolean particle = Character.isLowerCase(family.codePointAt(0));
        boolean initial = given.endsWith(".") || given.matches(".* \\p{Lu}");
        return family.indexOf(' ') > 0 && given.indexOf(' ') > 0 && !particle && !initial;
    }
}
