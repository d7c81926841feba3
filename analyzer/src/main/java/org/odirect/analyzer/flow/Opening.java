package org.odirect.analyzer.flow;

import com.google.errorprone.annotations.Immutable;
import org.odirect.analyzer.body.Span;

/**
 * A call that opens a file with DIRECT.
 *
 * @param span the call
 */
@Immutable
public record Opening(Span span) {}
