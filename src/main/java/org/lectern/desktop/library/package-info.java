/** The library as the window sees it: what it may ask of it, its figures, and what was done last. */
@NullMarked
package org.lectern.desktop.library;

import org.jspecify.annotations.NullMarked;
