/** Parallel work in a fixed order, and stacks that are deep enough for any source. */
@NullMarked
package org.odirect.analyzer.threads;

import org.jspecify.annotations.NullMarked;
