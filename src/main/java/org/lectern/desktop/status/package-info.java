/** The line at the bottom: figures, long work, what was done last. */
@NullMarked
package org.lectern.desktop.status;

import org.jspecify.annotations.NullMarked;
