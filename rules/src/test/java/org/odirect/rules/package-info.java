/** Tests of the rules on the cases of testdata, as they stand and mutated. */
@NullMarked
package org.odirect.rules;

import org.jspecify.annotations.NullMarked;
