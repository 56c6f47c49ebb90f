/** References formatted by the styles of citationstyles.org. */
@NullMarked
package org.lectern.export.styled;

import org.jspecify.annotations.NullMarked;
