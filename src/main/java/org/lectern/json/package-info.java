/** The one place that says how a paper stands in JSON (the contract of docs/architecture.md). */
@NullMarked
package org.lectern.json;

import org.jspecify.annotations.NullMarked;
