/** Comparisons of papers as Markdown, HTML, CSV and JSON. */
@NullMarked
package org.lectern.export.compare;

import org.jspecify.annotations.NullMarked;
