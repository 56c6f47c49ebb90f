/** The durable store of papers, and the one door through which it changes; the only user of JDBC. */
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
