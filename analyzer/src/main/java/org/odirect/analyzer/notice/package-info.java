/** Messages about the analysis itself: what could not be read, parsed or analysed. */
@NullMarked
package org.odirect.analyzer.notice;

import org.jspecify.annotations.NullMarked;
