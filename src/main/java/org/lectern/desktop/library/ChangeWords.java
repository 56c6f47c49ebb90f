package org.lectern.desktop.library;

import org.lectern.desktop.base.CoreSentences;
import org.lectern.desktop.base.Texts;

/** What changes and steps say of themselves, in the language of the window: the library has it in English. */
public final class ChangeWords {
    private static final Texts TEXTS = Texts.of(ChangeWords.class);
    private static final CoreSentences SENTENCES = CoreSentences.of(TEXTS, "change.");

    private ChangeWords() {}

    /** What a change did, or a step, of which the library says this. */
    public static String of(String summary) {
        return SENTENCES.told(summary);
    }
}
