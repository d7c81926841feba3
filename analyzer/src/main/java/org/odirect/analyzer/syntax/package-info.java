/** Stage 3: parsing; a bad file becomes a notice, never a crash. */
@NullMarked
package org.odirect.analyzer.syntax;

import org.jspecify.annotations.NullMarked;
