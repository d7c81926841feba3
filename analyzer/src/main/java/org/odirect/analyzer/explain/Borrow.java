package org.odirect.analyzer.explain;

import com.google.errorprone.annotations.Immutable;

/**
 * What a finding says of the operation in flight, in words that fit a picture. Code is in
 * back-ticks.
 *
 * @param use what the operation does with the memory, with the kernel as its subject: {@code reads
 *     `page`}
 * @param because why it is still in flight, as a clause: {@code its future's `get` has not
 *     returned}
 * @param thread who submits it, if it is not the thread that the finding begins with; else empty
 */
@Immutable
public record Borrow(String use, String because, String thread) {}
