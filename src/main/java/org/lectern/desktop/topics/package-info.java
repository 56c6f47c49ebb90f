/** Topics: the page of one, the book of all with what is changed of it, and phrases that could be new ones. */
@NullMarked
package org.lectern.desktop.topics;

import org.jspecify.annotations.NullMarked;
