/** The right pane: one paper, to be read. */
@NullMarked
package org.lectern.desktop.paper;

import org.jspecify.annotations.NullMarked;
