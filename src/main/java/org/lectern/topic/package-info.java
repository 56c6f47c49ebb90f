/** The topic book: what topics there are, what they are called, what belongs to what, and by which rules papers get them. */
@NullMarked
package org.lectern.topic;

import org.jspecify.annotations.NullMarked;
