@NullMarked
package org.lectern.desktop.chips;

import org.jspecify.annotations.NullMarked;
