/** What every view is made of: work off the FX thread, commands, style classes, marked text, empty states. */
@NullMarked
package org.lectern.desktop.base;

import org.jspecify.annotations.NullMarked;
