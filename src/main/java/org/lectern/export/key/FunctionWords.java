package org.lectern.export.key;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a title that carry no meaning and are left out of keys: those that JabRef calls function words, and forms of “to be”,
 * question words and pronouns besides.
 */
final class FunctionWords {
    private static final Set<String> WORDS =
            Pattern.compile("\\s+").splitAsStream("""
                    a about above across against along among an and are around as at be before behind below beneath beside
                    between beyond but by can d do does down during et except for from how if in inside into is it its l
                    like near no nor not of off on onto or our over s since so than that the these this through to toward
                    towards under until up upon using via we what when where which who why with within without yet
                    your""").collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
