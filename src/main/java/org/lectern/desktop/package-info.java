/** The JavaFX window, a package a view. */
@NullMarked
package org.lectern.desktop;

import org.jspecify.annotations.NullMarked;
