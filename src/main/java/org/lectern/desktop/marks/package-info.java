/** What is said of the paper that is open: state, tags, lists and note. */
@NullMarked
package org.lectern.desktop.marks;

import org.jspecify.annotations.NullMarked;
