@NullMarked
package org.lectern.desktop.library;

import org.jspecify.annotations.NullMarked;
