/** The formats of bibliographies and paper lists, one class a layout. */
@NullMarked
package org.lectern.digest.bibliography;

import org.jspecify.annotations.NullMarked;
