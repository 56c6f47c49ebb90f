/** The side bar: what the hits are counted and narrowed by. */
@NullMarked
package org.lectern.desktop.facets;

import org.jspecify.annotations.NullMarked;
