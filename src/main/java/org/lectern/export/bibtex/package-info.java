/** Entries of BibTeX and BibLaTeX. */
@NullMarked
package org.lectern.export.bibtex;

import org.jspecify.annotations.NullMarked;
