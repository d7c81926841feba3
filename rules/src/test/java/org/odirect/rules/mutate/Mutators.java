package org.odirect.rules.mutate;

import java.util.List;

/** All mutators. */
public final class Mutators {

  /** All of them, each with the number of case files that it changes at least. */
  public static final List<Mutator> ALL =
      List.of(
          new Mutator("parentheses", 30, Expressions::parenthesise),
          new Mutator("negated conditions", 15, Expressions::negate),
          new Mutator("locals for arguments", 25, Expressions::extractArguments),
          new Mutator("renamed locals", 30, Names::renameLocals),
          new Mutator("renamed private members", 20, Names::renamePrivateMembers),
          new Mutator("qualified with this", 15, Names::qualifyWithThis),
          new Mutator("extracted submissions", 20, Extraction::submissions),
          new Mutator("extracted touches", 20, Extraction::touches),
          new Mutator("extracted waits", 15, Extraction::waits),
          new Mutator("lambdas to anonymous classes", 3, Functions::lambdaToAnonymousClass),
          new Mutator("anonymous classes to lambdas", 1, Functions::anonymousClassToLambda),
          new Mutator("method references to lambdas", 4, Functions::referenceToLambda),
          new Mutator("lambdas to method references", 2, Functions::lambdaToReference),
          new Mutator("blocks", 30, Statements::block),
          new Mutator("try with finally", 30, Statements::tryFinally),
          new Mutator("neutral branches", 30, Statements::addBranches),
          new Mutator("neutral calls", 30, Statements::addCalls),
          new Mutator("split declarations", 25, Statements::splitDeclarations),
          new Mutator("reordered members", 30, Lexical::reorderMembers),
          new Mutator("carriage returns", 30, Lexical::carriageReturns),
          new Mutator("comments", 30, Lexical::comments));

  private Mutators() {}
}
