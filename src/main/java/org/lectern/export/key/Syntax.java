package org.lectern.export.key;

/** How a pattern is written; the same word sometimes means something else in the other program. */
enum Syntax {
    /** JabRef's, and the older one of Better BibTeX: {@code [auth:lower][year]}. */
    BRACKETS,
    /** That of Better BibTeX: {@code auth.lower + year}. */
    FORMULA
}
