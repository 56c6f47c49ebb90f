@NullMarked
package org.lectern.desktop.palette;

import org.jspecify.annotations.NullMarked;
