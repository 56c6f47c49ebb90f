/** What every text of a listing goes through: cleaning as it is read, rendering as it is shown, links as they are found. */
@NullMarked
package org.lectern.text;

import org.jspecify.annotations.NullMarked;
