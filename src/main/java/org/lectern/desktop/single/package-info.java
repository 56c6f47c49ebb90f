/** One window a library: a second start brings the first one's to the front. */
@NullMarked
package org.lectern.desktop.single;

import org.jspecify.annotations.NullMarked;
