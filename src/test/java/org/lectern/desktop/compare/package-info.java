@NullMarked
package org.lectern.desktop.compare;

import org.jspecify.annotations.NullMarked;
