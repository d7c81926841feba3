/** What is kept between runs: entries of a directory, and the form that values take there. */
@NullMarked
package org.odirect.analyzer.store;

import org.jspecify.annotations.NullMarked;
