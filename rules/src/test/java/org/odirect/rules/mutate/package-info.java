/**
 * Changes to Java sources that keep their meaning.
 *
 * <p>Mutants are made by editing text at the positions of the syntax tree, so that each character
 * of a mutant knows the line it stands for in the original. Nothing is formatted.
 */
@NullMarked
package org.odirect.rules.mutate;

import org.jspecify.annotations.NullMarked;
