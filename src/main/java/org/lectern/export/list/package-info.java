/** Reading lists for those who have no Lectern: a page, a text in Markdown, an agenda for calendars. */
@NullMarked
package org.lectern.export.list;

import org.jspecify.annotations.NullMarked;
