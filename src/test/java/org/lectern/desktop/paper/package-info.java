@NullMarked
package org.lectern.desktop.paper;

import org.jspecify.annotations.NullMarked;
