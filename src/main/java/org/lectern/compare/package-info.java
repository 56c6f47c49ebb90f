/** What papers have in common and what sets them apart: sentences and their roles. Knows no library and no window. */
@NullMarked
package org.lectern.compare;

import org.jspecify.annotations.NullMarked;
