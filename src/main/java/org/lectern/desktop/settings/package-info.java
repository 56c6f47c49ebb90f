/** What a person sets: how the window looks, and a few ways in which it works. */
@NullMarked
package org.lectern.desktop.settings;

import org.jspecify.annotations.NullMarked;
