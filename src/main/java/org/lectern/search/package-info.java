/** The index and the query language; the only user of Lucene. */
@NullMarked
package org.lectern.search;

import org.jspecify.annotations.NullMarked;
