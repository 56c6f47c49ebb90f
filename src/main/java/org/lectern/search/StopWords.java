package org.lectern.search;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of English that only join others: they are found by searches, but say nothing of what a paper is about. */
final class StopWords {
    private static final Set<String> WORDS =
            Pattern.compile("\\s+").splitAsStream("""
                    a about above across after again against all almost along already also although always among an and any
                    are around as at be became because become becomes been before being below between both but by can cannot
                    could did do does doing done down due during each either else even ever every few first for from further
                    given has have having he hence her here him his how however i if in into is it its itself just last least
                    less let like made make makes many may me might more moreover most much must my near nearly neither no
                    nor not now of off often on once one only onto or other others our out over own per rather same second
                    several shall she should show shown shows since so some such than that the their them then there thereby
                    therefore these they this those though three through thus to together too toward towards two under until
                    up upon us use used uses using very via was we well were what when where whereas whether which while who
                    whole whom whose why will with within without would yet you your""").collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /** Whether a word in lower case is one. */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
