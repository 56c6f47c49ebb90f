/** References in CSL-JSON (citationstyles.org). */
@NullMarked
package org.lectern.export.csl;

import org.jspecify.annotations.NullMarked;
