/** Everything a person can do, to be found by its name: the command palette, and the sheet of all keys. */
@NullMarked
package org.lectern.desktop.palette;

import org.jspecify.annotations.NullMarked;
