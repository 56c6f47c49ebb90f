@NullMarked
package org.lectern.desktop.search;

import org.jspecify.annotations.NullMarked;
