/** Texts as TeX and as plain text: what pages leave in them is understood, and what TeX reserves is escaped. */
@NullMarked
package org.lectern.export.tex;

import org.jspecify.annotations.NullMarked;
