package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;

/**
 * The text of a stub file.
 *
 * @param name the name that messages show
 * @param text its content
 */
@Immutable
public record StubFile(String name, String text) {}
