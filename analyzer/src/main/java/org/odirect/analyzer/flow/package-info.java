/** Stages 6 and 7: values, what is in flight at every point, and method summaries. */
@NullMarked
package org.odirect.analyzer.flow;

import org.jspecify.annotations.NullMarked;
