@NullMarked
package org.lectern.desktop.facets;

import org.jspecify.annotations.NullMarked;
