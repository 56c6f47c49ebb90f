@NullMarked
package org.lectern.desktop.topics;

import org.jspecify.annotations.NullMarked;
