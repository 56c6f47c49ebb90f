/** Tables for spreadsheets. */
@NullMarked
package org.lectern.export.table;

import org.jspecify.annotations.NullMarked;
