@NullMarked
package org.lectern.desktop.source;

import org.jspecify.annotations.NullMarked;
