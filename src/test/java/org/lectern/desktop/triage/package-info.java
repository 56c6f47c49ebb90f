@NullMarked
package org.lectern.desktop.triage;

import org.jspecify.annotations.NullMarked;
