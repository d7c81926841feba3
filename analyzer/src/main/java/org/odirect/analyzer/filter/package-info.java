/** Stage 10: which findings are reported, and why others are not. */
@NullMarked
package org.odirect.analyzer.filter;

import org.jspecify.annotations.NullMarked;
