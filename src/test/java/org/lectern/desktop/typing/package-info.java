@NullMarked
package org.lectern.desktop.typing;

import org.jspecify.annotations.NullMarked;
