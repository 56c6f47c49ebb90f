/** The overview: papers over time, where they come from, and which topics they have together, in charts that lead to searches. */
@NullMarked
package org.lectern.desktop.overview;

import org.jspecify.annotations.NullMarked;
