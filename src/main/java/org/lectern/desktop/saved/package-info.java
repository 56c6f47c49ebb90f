/** The saved searches at the top of the side bar. */
@NullMarked
package org.lectern.desktop.saved;

import org.jspecify.annotations.NullMarked;
