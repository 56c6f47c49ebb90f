package org.lectern.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sentence does in an abstract: the five roles of CSAbstruct (Cohan et al., “Pretrained language models for sequential sentence
 * classification”, EMNLP 2019), in the order in which abstracts mostly have them.
 */
public enum Role {
    /** What is known, and what is missing. */
    BACKGROUND,
    /** What the paper is after. */
    OBJECTIVE,
    /** What was done, and how. */
    METHOD,
    /** What came out, and what follows from it. */
    RESULT,
    /** What is none of these: where the code is, who paid. */
    OTHER;

    /** Its name in files and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that name; empty when there is none. */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
