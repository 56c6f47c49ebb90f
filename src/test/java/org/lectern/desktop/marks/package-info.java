@NullMarked
package org.lectern.desktop.marks;

import org.jspecify.annotations.NullMarked;
