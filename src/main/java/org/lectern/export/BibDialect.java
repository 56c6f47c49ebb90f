package org.lectern.export;

/** The two dialects of one syntax. */
enum BibDialect {
    BIBTEX,
    BIBLATEX
}
