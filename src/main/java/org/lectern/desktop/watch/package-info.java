/** Folders that are watched: what is new or edited in them is imported by itself. */
@NullMarked
package org.lectern.desktop.watch;

import org.jspecify.annotations.NullMarked;
