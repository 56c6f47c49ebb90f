/** Reading lists: all of them, the one that is open with its sections and entries, and what it says of a paper. */
@NullMarked
package org.lectern.desktop.lists;

import org.jspecify.annotations.NullMarked;
