/**
 * Stage 4: names and declared types over javaparser-core; *unknown* is a value that spreads
 * gracefully.
 */
@NullMarked
package org.odirect.analyzer.types;

import org.jspecify.annotations.NullMarked;
