package org.odirect.rules.mutate;

import java.util.List;

/** All mutators. */
public final class Mutators {

  /** All of them, each with the number of case files that it changes at least. */
  public static final List<Mutator> ALL =
      List.of(
          new Mutator("parentheses", 1, Expressions::parenthesise),
          new Mutator("negated conditions", 1, Expressions::negate),
          new Mutator("locals for arguments", 1, Expressions::extractArguments),
          new Mutator("renamed locals", 1, Names::renameLocals),
          new Mutator("renamed private members", 1, Names::renamePrivateMembers),
          new Mutator("qualified with this", 1, Names::qualifyWithThis),
          new Mutator("extracted submissions", 1, Extraction::submissions),
          new Mutator("extracted touches", 1, Extraction::touches),
          new Mutator("extracted waits", 1, Extraction::waits),
          new Mutator("lambdas to anonymous classes", 1, Functions::lambdaToAnonymousClass),
          new Mutator("anonymous classes to lambdas", 1, Functions::anonymousClassToLambda),
          new Mutator("method references to lambdas", 1, Functions::referenceToLambda),
          new Mutator("lambdas to method references", 1, Functions::lambdaToReference),
          new Mutator("blocks", 1, Statements::block),
          new Mutator("try with finally", 1, Statements::tryFinally),
          new Mutator("neutral statements", 1, Statements::addNeutral),
          new Mutator("split declarations", 1, Statements::splitDeclarations),
          new Mutator("reordered members", 1, Lexical::reorderMembers),
          new Mutator("carriage returns", 1, Lexical::carriageReturns),
          new Mutator("comments", 1, Lexical::comments));

  private Mutators() {}
}
