/**
 * How commands reach a process that stays: calls and answers over sockets in a directory of the
 * user.
 */
@NullMarked
package org.odirect.analyzer.daemon;

import org.jspecify.annotations.NullMarked;
