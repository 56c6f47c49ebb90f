/** The place in a listing from which a paper was read. */
@NullMarked
package org.lectern.desktop.source;

import org.jspecify.annotations.NullMarked;
