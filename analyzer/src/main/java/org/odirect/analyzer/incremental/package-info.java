/** Runs that are kept, so that a later one need not do the same again. */
@NullMarked
package org.odirect.analyzer.incremental;

import org.jspecify.annotations.NullMarked;
