package org.odirect.analyzer.rule;

import com.google.errorprone.annotations.Immutable;

/**
 * A rule's public face.
 *
 * @param id the public id: never renamed, never reused
 * @param severity the default severity
 * @param summary one sentence for lists, lower case, no final period
 * @param page the rule's page in Markdown, with the fixed headings
 * @param harm what its findings do to a program
 */
@Immutable
public record RuleInfo(String id, Severity severity, String summary, String page, Harm harm) {

  /** A rule whose findings do no harm by themselves. */
  public RuleInfo(String id, Severity severity, String summary, String page) {
    this(id, severity, summary, page, Harm.NONE);
  }
}
