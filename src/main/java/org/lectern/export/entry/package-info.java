/** What every format of bibliographies is given, and what it has to write. */
@NullMarked
package org.lectern.export.entry;

import org.jspecify.annotations.NullMarked;
