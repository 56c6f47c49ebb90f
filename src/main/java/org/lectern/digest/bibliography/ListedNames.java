package org.lectern.digest.bibliography;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.paper.Author;

/** Names among the words of an entry of a list. */
final class ListedNames {
    private static final String NAME_WORD =
            "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|de|del|della|den|der|van|von|da|di|la|le|dos|bin|al)";
    private static final Pattern NAME = Pattern.compile(NAME_WORD + "(?: " + NAME_WORD + "){1,4}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(?:university|institute|lab|labs|college|academy|research|inc|google"
                    + "|microsoft|learning|networks?|models?|survey|conference|transactions|journal|proceedings|neural|language)\\b.*");
    private static final Pattern ET_AL = Pattern.compile("(?i),? (?:et\\.? ?al\\.?|and others)$");

    private ListedNames() {}

    /** The names in a piece of an entry, if it has any. */
    static List<Author> of(String piece) {
        String named = ET_AL.matcher(piece).replaceFirst("").replaceFirst("(?i)^(?:by|authors?:) ?", "");
        return PeopleNames.listed(named.replaceAll("[*†‡]|<sup>.*?</sup>", ""));
    }

    /** Whether a piece says that there are more. */
    static boolean sayMore(String piece) {
        return ET_AL.matcher(piece).find();
    }

    /** Whether a text is written as names are. */
    static boolean looksLikeName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether a text is the name of a person. */
    static boolean isName(String text) {
        String name = ET_AL.matcher(text.strip()).replaceFirst("").replaceFirst("^and ", "");
        return NAME.matcher(name).matches() && !NO_NAME.matcher(name).matches();
    }
}
