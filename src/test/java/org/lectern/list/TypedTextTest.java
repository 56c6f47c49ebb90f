package org.lectern.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text that two people change. */
class TypedTextTest {
    private static String note(String read, String typed, String stored) {
        return TypedText.of(EntryField.NOTE, read, typed, stored);
    }

    @Test
    void whereOneChangedItThatIsWhatStandsThere() {
        assertThat(note("a", "b", "a")).isEqualTo("b");
        assertThat(note("a", "a", "b")).isEqualTo("b");
        assertThat(note("a", "b", "b")).isEqualTo("b");
        assertThat(note("a", "", "a")).isEmpty();
    }

    @Test
    void whatWasChangedInOtherPlacesIsMerged() {
        assertThat(note("one\ntwo\nthree", "ONE\ntwo\nthree", "one\ntwo\nTHREE\nfour"))
                .isEqualTo("ONE\ntwo\nTHREE\nfour");
        assertThat(note("one\ntwo\nthree", "one\ntwo", "zero\none\ntwo\nthree")).isEqualTo("zero\none\ntwo");
    }

    @Test
    void whatWasChangedInOnePlaceStandsThereTwice() {
        assertThat(note("", "mine", "theirs")).isEqualTo("mine\n\n---\n\ntheirs");
        assertThat(note("one", "one, mine", "one, theirs")).isEqualTo("one, mine\n\n---\n\none, theirs");
        assertThat(note("one", "", "one, theirs")).isEqualTo("one, theirs");
        assertThat(note("one", "one, mine", "")).isEqualTo("one, mine");
    }

    @Test
    void whoGoesOnTypingHasTheOtherTextOnce() {
        String both = note("", "mine", "theirs");
        assertThat(note("mine", "mine goes on", both)).isEqualTo("mine goes on\n\n---\n\ntheirs");
        assertThat(TypedText.of(EntryField.REASON, "a", "a, now", "a; b")).isEqualTo("a, now; b");
    }

    @Test
    void linesAreJoinedAndADateIsWhatWasTyped() {
        assertThat(TypedText.of(EntryField.REASON, "", "fast", "fast enough")).isEqualTo("fast; fast enough");
        assertThat(TypedText.of(EntryField.REASON, "", "fast", "small; fast")).isEqualTo("small; fast");
        assertThat(TypedText.of(EntryField.PRESENTER, "", "Ada", "Ben")).isEqualTo("Ada, Ben");
        assertThat(TypedText.of(EntryField.DATE, "", "2026-11-25", "2026-11-26"))
                .isEqualTo("2026-11-25");
    }
}
