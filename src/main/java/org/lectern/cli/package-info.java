/** The command line: thin commands over the facade. */
@NullMarked
package org.lectern.cli;

import org.jspecify.annotations.NullMarked;
