/** How a finding is explained: the steps that the flow collects and the reports show. */
@NullMarked
package org.odirect.analyzer.explain;

import org.jspecify.annotations.NullMarked;
