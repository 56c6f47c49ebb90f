/** The values everything else speaks in: immutable records, no library type, nothing but the JDK. */
@NullMarked
package org.lectern.paper;

import org.jspecify.annotations.NullMarked;
