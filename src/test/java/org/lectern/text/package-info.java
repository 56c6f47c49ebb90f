@NullMarked
package org.lectern.text;

import org.jspecify.annotations.NullMarked;
