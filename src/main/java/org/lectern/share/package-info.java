/**
 * A reading list that several people edit, as a state that merges by itself and a file of it. Knows no library; it opens files only to
 * read them.
 */
@NullMarked
package org.lectern.share;

import org.jspecify.annotations.NullMarked;
