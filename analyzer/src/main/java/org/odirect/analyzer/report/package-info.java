/** Stage 11: text and SARIF. */
@NullMarked
package org.odirect.analyzer.report;

import org.jspecify.annotations.NullMarked;
