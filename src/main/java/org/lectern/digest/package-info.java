/** Reads listings of papers, each in its layout, into records; loses no line and invents nothing. */
@NullMarked
package org.lectern.digest;

import org.jspecify.annotations.NullMarked;
