@NullMarked
package org.lectern.chart;

import org.jspecify.annotations.NullMarked;
