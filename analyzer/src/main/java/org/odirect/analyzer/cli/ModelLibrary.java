package org.odirect.analyzer.cli;

import java.util.function.Supplier;
import org.odirect.analyzer.models.StubModels;

/**
 * The models that come with odirect.
 *
 * @param models reads them
 * @param vocabulary the page that tells, in Markdown, what stubs may say
 */
public record ModelLibrary(Supplier<StubModels> models, Supplier<String> vocabulary) {}
