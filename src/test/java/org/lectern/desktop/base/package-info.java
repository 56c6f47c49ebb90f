@NullMarked
package org.lectern.desktop.base;

import org.jspecify.annotations.NullMarked;
