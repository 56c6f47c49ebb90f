/** One class a layout in which people capture listings. */
@NullMarked
package org.lectern.digest.layout;

import org.jspecify.annotations.NullMarked;
