@NullMarked
package org.lectern.desktop.overview;

import org.jspecify.annotations.NullMarked;
