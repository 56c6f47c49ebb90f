/** Notes in Markdown: typed, shown as they read, and saved by themselves. */
@NullMarked
package org.lectern.desktop.notes;

import org.jspecify.annotations.NullMarked;
