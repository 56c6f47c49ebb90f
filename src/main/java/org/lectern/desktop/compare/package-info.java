/** Papers side by side: the tray that collects them, and the board that compares them. */
@NullMarked
package org.lectern.desktop.compare;

import org.jspecify.annotations.NullMarked;
