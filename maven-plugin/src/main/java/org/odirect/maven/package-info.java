/** The goals of the Maven plugin: the same pipeline as the command's, on the sources of a build. */
@NullMarked
package org.odirect.maven;

import org.jspecify.annotations.NullMarked;
