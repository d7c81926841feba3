/**
 * Stage 5: methods, lambdas and initialisers as small control-flow graphs; the only stage that
 * reads the AST inside methods.
 */
@NullMarked
package org.odirect.analyzer.body;

import org.jspecify.annotations.NullMarked;
