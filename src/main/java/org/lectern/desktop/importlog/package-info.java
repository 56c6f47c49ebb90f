/** The log of imports: every one that was made or tried, with its report. */
@NullMarked
package org.lectern.desktop.importlog;

import org.jspecify.annotations.NullMarked;
