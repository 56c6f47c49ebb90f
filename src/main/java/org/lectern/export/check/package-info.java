/** What is missing or doubtful in entries before they are written. */
@NullMarked
package org.lectern.export.check;

import org.jspecify.annotations.NullMarked;
