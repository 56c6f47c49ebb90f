@NullMarked
package org.lectern.desktop.look;

import org.jspecify.annotations.NullMarked;
