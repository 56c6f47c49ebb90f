/** Progress and cancelling of long work. */
@NullMarked
package org.lectern.task;

import org.jspecify.annotations.NullMarked;
