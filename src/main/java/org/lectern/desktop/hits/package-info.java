/** The middle pane: the hits and the line over them. */
@NullMarked
package org.lectern.desktop.hits;

import org.jspecify.annotations.NullMarked;
