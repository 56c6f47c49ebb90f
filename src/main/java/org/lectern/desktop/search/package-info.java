/** Searching: the question, the answer, the lazily loaded hits, and the field on top. */
@NullMarked
package org.lectern.desktop.search;

import org.jspecify.annotations.NullMarked;
