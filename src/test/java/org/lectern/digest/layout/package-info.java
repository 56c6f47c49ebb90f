@NullMarked
package org.lectern.digest.layout;

import org.jspecify.annotations.NullMarked;
