/** Dates that say more than a day, a month or a year: ranges, seasons, what is about or not certain. */
@NullMarked
package org.lectern.export.date;

import org.jspecify.annotations.NullMarked;
