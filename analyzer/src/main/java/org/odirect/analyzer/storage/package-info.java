/**
 * What storage makes of DIRECT writes: a table that people edit, and what a machine tells about
 * itself.
 */
@NullMarked
package org.odirect.analyzer.storage;

import org.jspecify.annotations.NullMarked;
