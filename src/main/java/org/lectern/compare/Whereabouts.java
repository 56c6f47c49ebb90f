package org.lectern.compare;

import java.util.regex.Pattern;

/**
 * Tells sentences that say where something is to be had: {@code Code and models are available at https://…}. They end many abstracts, and few
 * of those that the roles are learned from. Stateless.
 */
final class Whereabouts {
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 30;
    /** A sentence that has an address and is no longer says little else. */
    private static final int FEW_WORDS = 16;

    private static final String THING =
            "(?:codes?|codebase|implementations?|software|scripts?|weights|checkpoints|models?|datasets?|data|benchmarks?|demos?|videos?|samples"
                    + "|web ?pages?|web ?sites?|home ?page|pages?|toolbox|package|repository|library|materials?)";
    private static final String OF_US =
            "(?:(?:our|the|its|all|full|source|project|training|supplementary|corresponding|pre-?trained)\\s+)*";
    private static final String GIVEN =
            "(?:available|released|open-?sourced?|accessible|accessed|found|downloaded|hosted|published|obtained)\\b";

    private static final Pattern ADDRESS = Pattern.compile("https?://|\\bwww\\.|\\bgithub\\.(?:com|io)\\b");
    private static final Pattern POINTS = Pattern.compile("(?i)\\b(?:see|visit|check out|" + GIVEN + ")");
    private static final Pattern THINGS_GIVEN = Pattern.compile("(?i)\\W*" + OF_US + THING
            + "(?:(?:,|,? and| &|/)\\s+" + OF_US + THING
            + ")*\\s+(?:of [\\w-]+ )?(?:is|are|will be|has been|have been|can be)\\s+"
            + "(?:\\w+\\s+){0,3}" + GIVEN);

    private Whereabouts() {}

    /** Whether a sentence says that. */
    static boolean tells(String sentence) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        int words = sentence.strip().split("\\s+", -1).length;
        boolean address = ADDRESS.matcher(sentence).find()
                && (words <= FEW_WORDS || POINTS.matcher(sentence).find());
        return words <= MOST_WORDS && (address || THINGS_GIVEN.matcher(sentence).lookingAt());
    }
}
