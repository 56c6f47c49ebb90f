/** Writers of bibliography formats. */
@NullMarked
package org.lectern.export;

import org.jspecify.annotations.NullMarked;
