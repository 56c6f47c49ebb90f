/** Importing: by menu, by dropping, by pasting; the progress and the report. */
@NullMarked
package org.lectern.desktop.imports;

import org.jspecify.annotations.NullMarked;
