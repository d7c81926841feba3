@NullMarked
package org.odirect.maven;

import org.jspecify.annotations.NullMarked;
