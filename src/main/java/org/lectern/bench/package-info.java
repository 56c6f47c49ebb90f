/** Benchmarks that anybody can repeat on papers of their own: Lectern beside what it has to be measured by. */
@NullMarked
package org.lectern.bench;

import org.jspecify.annotations.NullMarked;
