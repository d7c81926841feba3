/** Shows what storage makes of a buffer that changes while it is written with DIRECT. */
@NullMarked
package org.odirect.analyzer.prove;

import org.jspecify.annotations.NullMarked;
