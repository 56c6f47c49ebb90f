/** Drives and times the real window for {@code lectern bench desktop}, and watches its thread. */
@NullMarked
package org.lectern.desktop.measure;

import org.jspecify.annotations.NullMarked;
