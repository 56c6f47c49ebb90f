package org.lectern;

/** A listing that tests import. */
public final class SampleListing {
    /** Two papers as a page of cards shows them: day, title, what it says, how many authors. */
    public static final String TWO_PAPERS = """
            Daily Papers

            Dec 10

            A first paper on voxels

            What it says of the voxels of the visual cortex, in one plain sentence.

              • 9 authors
            ·
            May 19

            A second paper on words

            What it says of the words of a language, in one plain sentence as well.

              • 7 authors
            ·
            May 24
            """;

    private SampleListing() {}
}
