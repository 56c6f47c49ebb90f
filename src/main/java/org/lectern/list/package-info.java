/** What reading lists say: their papers in order, in sections, with what a group says of each. Knows no library and no file. */
@NullMarked
package org.lectern.list;

import org.jspecify.annotations.NullMarked;
