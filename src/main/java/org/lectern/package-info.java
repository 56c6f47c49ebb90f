/** The facade {@link org.lectern.Lectern}: the only place where the parts are put together. */
@NullMarked
package org.lectern;

import org.jspecify.annotations.NullMarked;
