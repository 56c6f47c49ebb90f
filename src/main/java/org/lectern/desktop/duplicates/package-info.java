/** Papers that are probably one work: the evidence side by side, and the answers. */
@NullMarked
package org.lectern.desktop.duplicates;

import org.jspecify.annotations.NullMarked;
