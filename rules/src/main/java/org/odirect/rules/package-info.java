/** The rules, and the command that runs them. */
@NullMarked
package org.odirect.rules;

import org.jspecify.annotations.NullMarked;
