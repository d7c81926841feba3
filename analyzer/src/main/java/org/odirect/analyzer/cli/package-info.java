/** The command line as a library and the pipeline that it runs. */
@NullMarked
package org.odirect.analyzer.cli;

import org.jspecify.annotations.NullMarked;
