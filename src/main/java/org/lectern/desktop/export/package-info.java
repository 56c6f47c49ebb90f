/** Exporting papers, and the keys they are cited by. */
@NullMarked
package org.lectern.desktop.export;

import org.jspecify.annotations.NullMarked;
