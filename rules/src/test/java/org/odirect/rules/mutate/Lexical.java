package org.odirect.rules.mutate;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.ArrayList;
import java.util.List;

/** Mutators of layout: comments, line ends, the order of members. */
final class Lexical {
  private Lexical() {}

  /** Ends lines with CR LF. */
  static void carriageReturns(Source source, Edits edits) {
    String text = source.text();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      edits.insert(at, "\r");
    }
  }

  /** Puts comments that look like code between all tokens. */
  static void comments(Source source, Edits edits) {
    for (JavaToken token : source.unit().getTokenRange().orElseThrow()) {
      boolean comparison = token.getText().startsWith(">");
      boolean separable =
          !token.getCategory().isWhitespaceOrComment() && !comparison && !token.getText().isEmpty();
      if (separable) {
        edits.insert(source.offset(token.getRange().orElseThrow().begin), "/* ; } f.get(); */ ");
      }
    }
  }

  /** Reverses the order of the methods, and of the nested types, of each class. */
  static void reorderMembers(Source source, Edits edits) {
    for (Node node : source.unit().findAll(Node.class)) {
      boolean anonymous =
          node instanceof ObjectCreationExpr creation
              && creation.getAnonymousClassBody().isPresent();
      if (anonymous || node instanceof TypeDeclaration<?>) {
        List<BodyDeclaration<?>> members = Scopes.members(node);
        reverse(members.stream().filter(MethodDeclaration.class::isInstance).toList(), edits);
        reverse(members.stream().filter(TypeDeclaration.class::isInstance).toList(), edits);
      }
    }
  }

  private static void reverse(List<BodyDeclaration<?>> members, Edits edits) {
    List<BodyDeclaration<?>> others = new ArrayList<>(members);
    for (int i = 0; i < members.size(); i++) {
      BodyDeclaration<?> other = others.get(others.size() - 1 - i);
      if (!Scopes.same(other, members.get(i))) {
        edits.replace(members.get(i), Edits.editedInside(other));
      }
    }
  }
}
