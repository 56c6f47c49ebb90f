/** Where the program starts: decides between window and command line. */
@NullMarked
package org.lectern.app;

import org.jspecify.annotations.NullMarked;
