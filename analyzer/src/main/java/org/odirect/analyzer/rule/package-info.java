/** Stage 9: rules, what they may see and what they say. */
@NullMarked
package org.odirect.analyzer.rule;

import org.jspecify.annotations.NullMarked;
