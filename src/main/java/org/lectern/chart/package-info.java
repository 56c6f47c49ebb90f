/** Charts of an overview as drawings: shapes at their places, which a window shows and which are written as SVG. */
@NullMarked
package org.lectern.chart;

import org.jspecify.annotations.NullMarked;
