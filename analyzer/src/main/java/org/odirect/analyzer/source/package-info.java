/** Stages 1 and 2: source roots, the token scan and the selection of files that can matter. */
@NullMarked
package org.odirect.analyzer.source;

import org.jspecify.annotations.NullMarked;
