@NullMarked
package org.lectern.digest.bibliography;

import org.jspecify.annotations.NullMarked;
