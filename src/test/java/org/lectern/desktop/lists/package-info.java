@NullMarked
package org.lectern.desktop.lists;

import org.jspecify.annotations.NullMarked;
