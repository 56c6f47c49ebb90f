/** Citation keys. */
@NullMarked
package org.lectern.export.key;

import org.jspecify.annotations.NullMarked;
