/** Names of authors, taken apart as bibliographies need them. */
@NullMarked
package org.lectern.export.name;

import org.jspecify.annotations.NullMarked;
