/** Topics and tags in chips, and what can be done with a topic wherever one is shown. */
@NullMarked
package org.lectern.desktop.chips;

import org.jspecify.annotations.NullMarked;
