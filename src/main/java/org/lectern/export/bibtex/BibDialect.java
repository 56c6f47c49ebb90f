package org.lectern.export.bibtex;

/** The two dialects of one syntax. */
public enum BibDialect {
    BIBTEX,
    BIBLATEX
}
