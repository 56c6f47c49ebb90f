/** References in RIS. */
@NullMarked
package org.lectern.export.ris;

import org.jspecify.annotations.NullMarked;
