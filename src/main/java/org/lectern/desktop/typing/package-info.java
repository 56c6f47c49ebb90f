/** What is offered while a query is typed: completions, and what was searched before. */
@NullMarked
package org.lectern.desktop.typing;

import org.jspecify.annotations.NullMarked;
