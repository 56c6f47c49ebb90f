@NullMarked
package org.lectern.desktop.single;

import org.jspecify.annotations.NullMarked;
