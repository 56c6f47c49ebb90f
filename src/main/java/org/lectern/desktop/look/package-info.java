/** How the window looks and where it stands: the theme, the typeface, what is remembered of the window. */
@NullMarked
package org.lectern.desktop.look;

import org.jspecify.annotations.NullMarked;
