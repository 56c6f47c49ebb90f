/** The inbox: what the last import brought, paper by paper, to be kept, put off or skipped. */
@NullMarked
package org.lectern.desktop.triage;

import org.jspecify.annotations.NullMarked;
