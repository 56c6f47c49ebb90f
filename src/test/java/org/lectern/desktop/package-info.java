@NullMarked
package org.lectern.desktop;

import org.jspecify.annotations.NullMarked;
