@NullMarked
package org.lectern.desktop.imports;

import org.jspecify.annotations.NullMarked;
